import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';

/** Debian’s Chromium, or the one that HAWKDOVE_CHROMIUM names. */
const EXECUTABLE = process.env['HAWKDOVE_CHROMIUM'] ?? '/usr/bin/chromium';

/** Pictures of what the tests saw, for whoever wants to look; git keeps none. */
const SCREENSHOTS = join('tests', 'browser', 'screenshots');

/** What happened in a page that nobody may see happen: each must stay empty. */
export interface Trouble {
  readonly errors: string[];
  /** Addresses outside the page that were asked for. */
  readonly requests: string[];
  /** A script of a corpus would be heard of here. */
  readonly dialogs: string[];
}

/** A browser for one test file. */
export interface Browser {
  /** Opens an address in a page of its own. */
  readonly open: (address: string, own: string) => Promise<{ readonly page: Page; readonly trouble: Trouble }>;
  readonly scratch: string;
}

/**
 * Tests in a browser. Without Chromium they are skipped by name; where HAWKDOVE_BROWSER is `required`, as in the gate, they fail.
 */
export function inBrowser(title: string, tests: (browser: Browser) => void): void {
  const isThere = existsSync(EXECUTABLE);
  if (!isThere && process.env['HAWKDOVE_BROWSER'] !== 'required') {
    describe.skip(`${title} (skipped: there is no ${EXECUTABLE}; apt-get install chromium, or name one with HAWKDOVE_CHROMIUM)`, () => {
      tests({ open: () => Promise.reject(new Error('no browser')), scratch: '' });
    });
    return;
  }
  describe(title, () => {
    const scratch = mkdtempSync(join(tmpdir(), 'hawkdove-browser-'));
    let context: BrowserContext | undefined;
    beforeAll(async () => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      context = await chromium.launchPersistentContext(join(scratch, 'profile'), {
        executablePath: EXECUTABLE,
        headless: true,
        viewport: { width: 1280, height: 900 },
        args: [
          ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
          ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
        ],
      });
    });
    afterAll(async () => {
      await context?.close();
      rmSync(scratch, { recursive: true, force: true });
    });
    tests({
      scratch,
      open: async (address, own) => {
        if (!context) throw new Error(`${EXECUTABLE} did not start`);
        const page = await context.newPage();
        const trouble: Trouble = { errors: [], requests: [], dialogs: [] };
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') trouble.errors.push(message.text());
        });
        page.on('pageerror', (error) => trouble.errors.push(error.message));
        page.on('request', (request) => {
          const url = request.url();
          if (!url.startsWith(own) && !/^(?:data|blob):/.test(url)) trouble.requests.push(url);
        });
        page.on('dialog', (dialog) => {
          trouble.dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        await page.goto(address);
        return { page, trouble };
      },
    });
  });
}

/** Expects that nothing went wrong, left the page, or ran that should not have. */
export function expectNoTrouble(trouble: Trouble): void {
  expect(trouble).toEqual({ errors: [], requests: [], dialogs: [] });
}

/** Keeps a picture of a page, and expects that nothing in it is wider than it is. */
export async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  const width = page.viewportSize()?.width ?? 0;
  expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
}

/** What a click saves, by the name of the file. */
export async function saved(
  page: Page,
  click: () => Promise<void>,
  folder: string,
): Promise<{ readonly name: string; readonly path: string }> {
  // Chromium drops, in silence, what a page saves beyond ten files a second; no person is as fast.
  await page.waitForTimeout(150);
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const name = download.suggestedFilename();
  const path = join(folder, name);
  await download.saveAs(path);
  return { name, path };
}

/** Width and height of a PNG, from its header. */
export function pngSize(bytes: Buffer): readonly [width: number, height: number] {
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
