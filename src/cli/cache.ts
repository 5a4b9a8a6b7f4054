import type { Command } from 'commander';
import { cacheInfo, clearCache } from '../index.js';

interface CacheFlags {
  readonly store?: string;
  readonly config?: string;
}

/** `hawkdove cache`: what is kept of earlier runs. */
export function declareCache(cache: Command): void {
  const flagged = (command: Command): Command =>
    command
      .option('--store <dir>', 'the folder they are in (default: as for run)')
      .option('-c, --config <file>', 'configuration (default: hawkdove.config.yaml in the corpus or here)');
  flagged(cache.command('info').description('tell where analyses are kept, how many, and how large')).action(
    async (flags: CacheFlags) => {
      const { folder, entries, bytes, megabytes } = await cacheInfo(flags);
      process.stdout.write(
        `${folder}\n${entries} analyses, ${(bytes / 1_000_000).toFixed(1)} of at most ${megabytes} megabytes\n`,
      );
    },
  );
  flagged(cache.command('clear').description('remove all that is kept')).action(async (flags: CacheFlags) => {
    const { folder, isCleared } = await clearCache(flags);
    process.stdout.write(isCleared ? `removed the analyses in ${folder}\n` : `nothing is kept in ${folder}\n`);
  });
}
