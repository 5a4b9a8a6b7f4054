import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Examples import the package by its name, as a user does.
  resolve: { alias: { hawkdove: join(import.meta.dirname, 'src/index.ts') } },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Runs that tests start keep no analyses beside the user's own.
    env: { XDG_CACHE_HOME: join(tmpdir(), 'hawkdove-tests-cache') },
    coverage: {
      include: ['src/**'],
      // What runs in a process or thread of its own is not seen here; its tests start it.
      exclude: [
        'src/cli/main.ts',
        'src/run/engine/worker.ts',
        'src/run/isolated/parser-main.ts',
        'src/run/isolated/watchdog.ts',
      ],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 90, branches: 85, functions: 87, lines: 90 },
    },
  },
});
