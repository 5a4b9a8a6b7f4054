import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { run } from '../../src/index.js';
import { debatesResults, hasDebates } from './debates.js';
import { expectNoTrouble, inBrowser, look, pngSize, saved } from './browser.js';
import { resultsOf, STUDIES } from './studies.js';

/** Sections without a picture: what the figures rest on, and methods. */
const TEXTS = 2;

inBrowser('report.html', ({ open, scratch }) => {
  /** Opens a report as a person would, from the disk, and expects no trouble of any kind. */
  async function reading(results: string, act: (page: Page) => Promise<void>): Promise<void> {
    const address = pathToFileURL(join(results, 'report.html')).href;
    const { page, trouble } = await open(address, address);
    await act(page);
    expectNoTrouble(trouble);
    await page.close();
  }

  it('saves every kind of figure as SVG and PNG, and its rows', async () => {
    const out = join(scratch, 'sample');
    await run({ corpus: 'corpus', lexicons: 'lexicons', out });
    await reading(out, async (page) => {
      await look(page, 'report-sample');
      const sections = await page.locator('section:has(figure)').all();
      expect(sections.length).toBe((await page.locator('nav li').count()) - TEXTS);
      expect(sections.length).toBeGreaterThan(5);
      for (const section of sections) {
        const figure = section.locator('figure').first();
        const save = (way: string) =>
          saved(page, () => figure.getByRole('button', { name: `as ${way}` }).click(), scratch);
        const drawn = await figure.locator('svg').getAttribute('viewBox');
        const [, , width = 0, height = 0] = (drawn ?? '').split(' ').map(Number);
        const name = (await figure.getAttribute('data-name')) ?? '';

        const svg = await save('SVG');
        expect(svg.name).toBe(`${name}.svg`);
        const text = readFileSync(svg.path, 'utf8');
        new SaxesParser({ xmlns: true }).write(text).close();
        expect(text).toContain('<style>');

        const png = await save('PNG');
        expect(png.name).toBe(`${name}.png`);
        expect(pngSize(readFileSync(png.path))).toEqual([2 * width, 2 * height]);

        const rows = await figure.locator('tbody tr').count();
        if (rows === 0) continue;
        const data = await save('Data');
        const table = parse<Record<string, string>>(readFileSync(data.path, 'utf8'), { columns: true });
        expect([data.name, table.length]).toEqual([`${name}.csv`, rows]);
      }
      await page.setViewportSize({ width: 400, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await look(page, 'report-narrow-dark');
    });
  });

  it('draws in a saved picture what is on the page', async () => {
    const out = join(scratch, 'sample');
    await reading(out, async (page) => {
      const button = page.locator('figure').first().getByRole('button', { name: 'as SVG' });
      const { path } = await saved(page, () => button.click(), scratch);
      const address = pathToFileURL(path).href;
      const { page: alone, trouble } = await open(address, address);
      await alone.screenshot({ path: join('tests', 'browser', 'screenshots', 'report-figure.png') });
      expect(await alone.locator('circle').count()).toBe(
        await page.locator('figure').first().locator('circle').count(),
      );
      const colour = await alone.evaluate("getComputedStyle(document.querySelector('.own.point')).fill");
      expect(colour).toBe('rgb(0, 114, 178)');
      expectNoTrouble(trouble);
      await alone.close();
    });
  });

  it.skipIf(!hasDebates)('shows a year of real speeches, and saves a figure of each section', async () => {
    await reading(await debatesResults(join(scratch, 'real')), async (page) => {
      await look(page, 'report-debates');
      const sections = await page.locator('section:has(figure)').all();
      expect(sections.length).toBeGreaterThan(2);
      for (const section of sections) {
        const button = section.locator('figure').first().getByRole('button', { name: 'as PNG' });
        expect(pngSize(readFileSync((await saved(page, () => button.click(), scratch)).path))[0]).toBeGreaterThan(600);
      }
    });
  });

  it.each(Object.entries(STUDIES))(
    'shows what there is of a study with %s, and runs nothing of it',
    async (name, files) => {
      const title = name.replaceAll(/\W+/g, '-');
      await reading(await resultsOf(files, join(scratch, title)), async (page) => {
        const hasFigures = (await page.locator('figure').count()) > 0;
        expect(await page.getByText('There is nothing to draw').count()).toBe(hasFigures ? 0 : 1);
        expect(await page.locator('script').count()).toBe(1);
        expect(await page.locator('img').count()).toBe(0);
        await look(page, `report-${title}`);
        if (!hasFigures) return;
        const button = page.locator('figure').first().getByRole('button', { name: 'as PNG' });
        expect(pngSize(readFileSync((await saved(page, () => button.click(), scratch)).path))[0]).toBeGreaterThan(600);
      });
    },
  );
});
