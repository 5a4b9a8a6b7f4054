import { SaxesParser } from 'saxes';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openProject, run, type Figures } from '../../src/index.js';
import type { Blame, Tone, Trend } from '../../src/model/figures.js';
import { standalone } from '../../src/report/drawing/standalone.js';
import { fileName } from '../../src/report/page/figure.js';
import { SCRIPT, SCRIPT_HASH } from '../../src/report/page/script.js';
import type { PlotInput } from '../../src/report/plot.js';
import { plots } from '../../src/report/plots/index.js';
import { renderPage } from '../../src/report/page/render-page.js';
import type { Results } from '../../src/report/report.js';

const SAMPLE = { corpus: 'corpus', lexicons: 'lexicons' } as const;
const HOSTILE = '<script>alert(1)</script>"\u202E=cmd';

let sample: PlotInput;
beforeAll(async () => {
  const { figures } = await run({ ...SAMPLE, dryRun: true });
  sample = { figures, plan: openProject(SAMPLE).plan };
});

const nothing = (): PlotInput => ({
  plan: sample.plan,
  figures: {
    ...sample.figures,
    ...{ trends: [], tones: [], spokenTrends: [], spokenTones: [] },
    ...{ blames: [], terms: [], contributions: [], coverages: [] },
  },
});

const periods = Array.from({ length: 300 }, (_, at) => {
  const month = `${2001 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return { id: month, start: `${month}-01`, end: `${month}-28` };
});

/** As many actors and periods as a long-lived archive has, under names that try to be markup. */
function crowd(actors: number): PlotInput {
  const cells = Array.from({ length: actors }, (_, a) => `name:${HOSTILE}${String(a)}`).flatMap((actor, a) =>
    periods.map((period, at) => ({
      ...{ actor, voice: 'own' as const, period, documents: 9, units: 9, words: 900 + a, isSmall: false },
      value: Math.sin(at / 9 + a),
    })),
  );
  const spoken = {
    tones: cells.map(({ value, ...cell }): Tone => ({
      ...cell,
      positive: 5,
      negative: 4,
      tone: value,
      low: value - 1,
      high: value + 1,
    })),
    trends: cells.map(({ value, ...cell }): Trend => ({
      ...{
        ...cell,
        category: 'militaristic',
        sentences: 90,
        hits: 5,
        hedged: 0,
        negated: 0,
        mentioned: 0,
        excluded: 0,
      },
      figures: sample.figures.measures.map(({ name }) => (name.startsWith('rate') ? 2 + value : undefined)),
    })),
  };
  const figures: Figures = {
    ...{ ...sample.figures, ...spoken, spokenTrends: spoken.trends, spokenTones: spoken.tones },
    blames: cells.slice(0, 4000).map(({ actor, voice, period, documents, words }, i): Blame => ({
      ...{ voice, period, source: actor, target: `name:${HOSTILE}${String(i % 97)}` },
      ...{ hits: 1 + (i % 5), explicit: 1, implicit: i % 5, documents, sourceWords: words, sourceDocuments: documents },
    })),
    terms: [],
    contributions: Array.from({ length: 50_000 }, (_, at) => ({
      ...{ category: 'militaristic', leaf: 'militaristic.threat', entry: `${HOSTILE}${String(at)}`, rank: at + 1 },
      ...{ hits: 50_000 - at, ownHits: 0, share: 0.1, cumulativeShare: at / 50_000, documents: 1, actors: 1 },
    })),
    coverages: [],
  };
  return { figures, plan: sample.plan };
}

const resultsOf = (input: PlotInput): Results => ({
  ...input,
  ...{ found: 1, analysed: 1, rejected: 0, skipped: 0, duplicates: 0, words: 9, undated: 0, anonymous: 0 },
  ...{ quotedWords: 0, unattributedWords: 0, version: '0', tables: [] },
});

/** Throws where a file is no well-formed XML. */
const parseXml = (xml: string): void => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
};

describe.each(plots.map((plot) => [plot.id, plot] as const))('the plot %s', (_, plot) => {
  it('draws the sample corpus, with the figures that it shows and in words', () => {
    const drawings = plot.draw(sample);
    expect(drawings.length).toBeGreaterThan(0);
    for (const { svg, description, columns, rows } of drawings) {
      expect(svg).toMatch(/^<svg viewBox="0 0 \d+ \d+" role="img" aria-label="[^"]{10,}"/);
      expect(description).toMatch(/\d/);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    expect(new Set(drawings.map(({ id }) => fileName(id))).size).toBe(drawings.length);
  });

  it('draws nothing from nothing', () => {
    expect(plot.draw(nothing())).toEqual([]);
  });

  it('draws the same twice', () => {
    expect(plot.draw(sample)).toEqual(plot.draw(sample));
  });

  it('gives files that are sound XML, whatever the names', () => {
    for (const drawing of [...plot.draw(sample), ...plot.draw(crowd(3))]) {
      const file = standalone(drawing);
      parseXml(file);
      expect(file).not.toMatch(/<script|NaN|undefined/);
    }
  });
});

it('a plot has a place of its own on the page', () => {
  expect(new Set(plots.map(({ order }) => order)).size).toBe(plots.length);
});

it('names files so that any system takes them', () => {
  expect(fileName('tone-name:Émilie Vardanyan')).toBe('tone-name-emilie-vardanyan');
  expect(fileName('../../etc/passwd')).toBe('etc-passwd');
  expect(fileName('Ղարիբ')).toBe('plot');
});

const render = (input: PlotInput): string => renderPage(resultsOf(input));

it('the page of 500 actors and 300 periods is under 2 MB, and no name in it becomes markup', () => {
  const html = render(crowd(500));
  expect(Buffer.byteLength(html)).toBeLessThan(2e6);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain('&lt;script&gt;');
});

it('the page of a run without figures says so', () => {
  expect(render(nothing())).toContain('There is nothing to draw');
});

it('lets its own script run and no other', () => {
  expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`);
  expect(render(sample)).toContain(`script-src '${SCRIPT_HASH}'`);
});
