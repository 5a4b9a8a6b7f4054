import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { explore, run, type Exploration } from '../../src/index.js';
import { debatesResults, hasDebates } from './debates.js';
import { expectNoTrouble, inBrowser, look, pngSize, saved, type Trouble } from './browser.js';
import { HOSTILE, resultsOf, STUDIES } from './studies.js';

inBrowser('the explorer', ({ open, scratch }) => {
  /** Does something with the explorer of some results, and expects no trouble of any kind. */
  async function exploring(
    results: string,
    act: (page: Page, explored: Exploration, trouble: Trouble) => Promise<void>,
    hash = '',
  ): Promise<void> {
    const explored = await explore({ results });
    try {
      const { page, trouble } = await open(explored.address + hash, new URL(explored.address).origin);
      await page.locator('#facets button').first().waitFor();
      await act(page, explored, trouble);
      expectNoTrouble(trouble);
      await page.close();
    } finally {
      await explored.close();
    }
  }

  const sampleResults = async (): Promise<string> => {
    const out = join(scratch, 'sample');
    if (!existsSync(out)) await run({ corpus: 'corpus', lexicons: 'lexicons', out });
    return out;
  };

  it('leads from a point to its sentences, and from a sentence to its place in the document', async () => {
    await exploring(await sampleResults(), async (page) => {
      expect(page.url()).not.toContain('token');
      await page.getByRole('button', { name: 'militaristic' }).first().click();
      await page.getByRole('button', { name: /Ağazad/ }).click();
      await look(page, 'explorer-sample');
      await page.locator('.pick[data-period="before-summit"][data-voice="own"]').click();
      await page.locator('.pick.picked').waitFor();
      const hash = new URLSearchParams(new URL(page.url()).hash.slice(1));
      expect(Object.fromEntries(hash)).toEqual({
        ...{ category: 'militaristic', actor: 'agazade', period: 'before-summit', voice: 'own', fate: 'hit' },
      });
      const sentence = page.locator('.sentence').nth(2);
      const words = (await sentence.locator('mark').textContent()) ?? '';
      const text = ((await sentence.locator('.text').textContent()) ?? '').replace(/\s+/g, ' ');
      expect(text).toContain(words);
      await look(page, 'explorer-sample-period');

      await sentence.locator('.text').click();
      await page.locator('#document[open]').waitFor();
      expect(await page.locator('#document-text mark.current').textContent()).toBe(words);
      expect(await page.locator('#document-text mark.current').isVisible()).toBe(true);
      expect(((await page.locator('#document-text').textContent()) ?? '').replace(/\s+/g, ' ')).toContain(text);
      const reasons = (await page.locator('#document-tag .reasons').textContent()) ?? '';
      expect(reasons).toMatch(/^Speakeragazade, own voiceFound by.*Entry.*CountsIt counts/);
      await look(page, 'explorer-sample-document');
      await page.keyboard.press('Escape');
      await page.goBack();
      await page.locator('.pick.picked').waitFor({ state: 'detached' });
    });
  });

  it('can be used with keys alone', async () => {
    await exploring(await sampleResults(), async (page) => {
      await page.locator('.pick').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.pick.picked').waitFor();
      expect(await page.evaluate('document.activeElement.id')).toBe('sentences-title');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('#document[open]').waitFor();
      await page.locator('#document-text mark').last().focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#document-text mark').last().getAttribute('class')).toContain('current');
      await page.keyboard.press('Escape');
      expect(await page.locator('#document[open]').count()).toBe(0);
    });
  });

  it('keeps a mark in the file, and shows it when the view is opened again', async () => {
    const results = await sampleResults();
    const view = '#category=blame&fate=any&actor=solvenyan';
    await exploring(
      results,
      async (page, { marks }) => {
        const first = page.locator('.sentence').first();
        await first.locator('summary').click();
        await first.getByLabel('Note').fill('said of a river');
        await first.getByRole('button', { name: 'Wrong' }).click();
        await first.getByText('Marked wrong: said of a river').waitFor();
        const [mark] = parse<Record<string, string>>(readFileSync(marks, 'utf8'), { columns: true, bom: true });
        expect(mark).toMatchObject({
          verdict: 'wrong',
          note: 'said of a river',
          text: await first.locator('mark').textContent(),
        });
      },
      view,
    );
    await exploring(
      results,
      async (page) => {
        const first = page.locator('.sentence').first();
        await first.getByText('Marked wrong: said of a river').waitFor();
        await first.locator('.text').click();
        await page.locator('#document-tag').getByRole('button', { name: 'Take back' }).click();
        await page.locator('#document-tag').getByRole('button', { name: 'Take back' }).waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Close' }).click();
        expect(await first.locator('summary').textContent()).toBe('Mark');
      },
      view,
    );
  });

  it('saves the chart as SVG and PNG, and its figures', async () => {
    await exploring(await sampleResults(), async (page) => {
      await page.locator('.pick').first().waitFor();
      const save = (name: string) =>
        saved(page, () => page.locator('#save').getByText(name, { exact: true }).click(), scratch);
      const [svg, png, data] = [await save('SVG'), await save('PNG'), await save('Data')];
      expect([svg.name, png.name, data.name]).toEqual(['svg', 'png', 'csv'].map((end) => `blame-all-actors.${end}`));
      expect(readFileSync(svg.path, 'utf8')).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="700" height="286"/,
      );
      expect(pngSize(readFileSync(png.path))).toEqual([1400, 572]);
      const rows = parse<Record<string, string>>(readFileSync(data.path, 'utf8'), { columns: true });
      expect(rows[0]).toMatchObject({ category: 'blame', actor: '(all)', voice: 'own' });
    });
  });

  it('fits a narrow screen, in the dark too', async () => {
    await exploring(await sampleResults(), async (page) => {
      await page.setViewportSize({ width: 400, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.reload();
      await page.locator('.sentence').first().waitFor();
      await page.locator('svg[viewBox^="0 0 3"]').waitFor();
      await look(page, 'explorer-narrow-dark');
      await page.getByText('Choose', { exact: true }).click();
      await look(page, 'explorer-narrow-choices');
      await page.locator('.sentence .text').first().click();
      await page.locator('#document[open]').waitFor();
      await look(page, 'explorer-narrow-document');
    });
  });

  it('says what it cannot show, once it has been ended', async () => {
    const explored = await explore({ results: await sampleResults() });
    const { page } = await open(explored.address, new URL(explored.address).origin);
    await page.locator('.sentence').first().waitFor();
    await explored.close();
    await page.getByRole('button', { name: 'militaristic' }).first().click();
    await page.getByText('The explorer does not answer').waitFor();
    await page.close();
  });

  it('runs nothing that stands in a corpus, and turns no reading direction', async () => {
    const results = await resultsOf(STUDIES['hostile names'] ?? {}, join(scratch, 'hostile'));
    await exploring(results, async (page) => {
      const evil = page.locator('#list-actor button').first();
      expect(await evil.locator('.name').textContent()).toBe(HOSTILE);
      await evil.click();
      await page.locator('#chosen').getByText('actor:').waitFor();
      await look(page, 'explorer-hostile');
      await page.getByRole('button', { name: 'militaristic' }).first().click();
      for (const at of [0, 1]) {
        await page.locator('.sentence .text').nth(at).click();
        await page.locator('#document[open]').waitFor();
        expect(await page.locator('#document-title').textContent()).toBe(HOSTILE);
        await look(page, `explorer-hostile-document-${at}`);
        await page.getByRole('button', { name: 'Close' }).click();
      }
      expect(await page.locator('body script, img').count()).toBe(0);
      expect(await page.locator('head script').count()).toBe(1);
    });
  });

  it.each([
    ['one period, one actor, an event outside', 1, 'Hits per 1,000 words', /There is war/],
    ['only small cells', 0, 'no period has the 5 documents and 500 words', /There is war/],
    ['no hits and no dates', 0, 'no dated document is in this selection', /^$/],
    ['500 actors', 9, 'Hits per 1,000 words', /There is war/],
  ])('shows what there is of a study with %s', async (name, points, note, sentence) => {
    const folder = join(scratch, name.replaceAll(/\W+/g, '-'));
    mkdirSync(folder);
    await exploring(await resultsOf(STUDIES[name] ?? {}, folder), async (page) => {
      await page.locator('#chart-note').getByText(note).waitFor();
      await page.locator('#sentences-note').filter({ hasText: /./ }).waitFor();
      expect(await page.locator('.pick').count()).toBe(points);
      const first = page.locator('.sentence .text');
      expect((await first.count()) === 0 ? '' : await first.first().textContent()).toMatch(sentence);
      if (name === '500 actors') {
        expect(await page.locator('#list-actor li').count()).toBe(100);
        await page.getByLabel('Search actors').fill('number 499');
        await page.getByLabel('Search actors').press('Enter');
        await page.locator('#list-actor button').getByText('Person Number 499').click();
        await page.locator('.sentence').nth(1).waitFor({ state: 'detached' });
        expect(await page.locator('.sentence').count()).toBe(1);
      }
      await look(page, `explorer-${name.replaceAll(/\W+/g, '-')}`);
    });
  });

  it.skipIf(!hasDebates)('leads from a point to a document in real speeches too', async () => {
    const out = await debatesResults(scratch);
    await exploring(out, async (page) => {
      await page.locator('.pick').first().click();
      const sentence = page.locator('.sentence').nth(3);
      const words = await sentence.locator('mark').textContent();
      await sentence.locator('.text').click();
      expect(await page.locator('#document-text mark.current').textContent()).toBe(words);
      await look(page, 'explorer-debates-document');
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Last', exact: true }).click();
      await page.locator('#pages').getByText(' of ').waitFor();
      await look(page, 'explorer-debates');
    });
  });
});
