import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { createAnalyze, type Analysis } from '../src/index.js';
import { nodesOf } from '../src/model/lexicon.js';
import { parseActors } from '../src/read/settings/actors.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';
import { plainLinguist } from './segment/plain-linguist.js';

const file = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const lexicons = ['militaristic', 'peace-oriented', 'blame'].map((id) =>
  parseLexicon(`lexicons/${id}.yaml`, file(`lexicons/${id}.yaml`)),
);
const plan = { actors: parseActors('corpus/actors.yaml', file('corpus/actors.yaml')), lexicons };
const quick = createAnalyze(plan, createLinguist(model));
const exhaustive = createAnalyze(plan, plainLinguist(model), undefined, { isExhaustive: true });

/** All that an analysis says, with what is made when somebody looks at it. */
function written({ attributions, passages, tags, measurements, sentences }: Analysis): string {
  return JSON.stringify({
    ...{ attributions, passages, tags },
    measurements: measurements.map((each) => ({ ...each, counts: [...each.counts] })),
    sentences: sentences.map(({ start, end, wordCount }) => [start, end, wordCount]),
  });
}

function expectSame(text: string, kind: string): void {
  const document = { id: 'text', path: 'text', text, kind, date: '2031-06-24', author: 'agazade' };
  expect(written(quick(document))).toBe(written(exhaustive(document)));
}

/** Words that lexicons look for, with endings they may have, what speakers and scopes are told by, and what means nothing. */
const written_ = lexicons.flatMap(({ root }) => nodesOf(root).flatMap(({ entries }) => entries));
const SOUGHT = written_.flatMap(({ pattern, except }) =>
  [pattern, ...except].map((words) => words.replace(/<\d+>|[()|]/gu, ' ').replaceAll('*', 'ing')),
);
const INFLECTED = written_.flatMap(({ pattern, by }) =>
  by === 'lemma' ? [`${pattern}s`, `${pattern}d`, `${pattern}ed`, pattern.replace(/e?$/u, 'ing')] : [],
);
const CUES =
  `said says told accused according to never not no without denied refused would if may so-called the usual President Minister
  Agazade Solvenyan Mirdunia Qasral they he their his this such by against for that which responsible claims threat statement added`.split(
    /\s+/u,
  );
const MARKS = ['“', '”', '"', ',', '.', '?', ':', ';', '—', "'s", '\n\n', '.'];
const FILLERS = 'roads rain in morning a small green was are with and slowly council such security states'.split(' ');
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SOUGHT) },
  { weight: 2, arbitrary: fc.constantFrom(...INFLECTED) },
  { weight: 4, arbitrary: fc.constantFrom(...CUES) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...FILLERS) },
);

describe('an analysis', () => {
  it('is the same whether sentences are skipped or not, on the sample corpus', () => {
    const names = readdirSync(new URL('../corpus/', import.meta.url), { recursive: true, encoding: 'utf8' });
    const texts = names.filter((name) => /\.(?:txt|md|csv)$/u.test(name));
    expect(texts.length).toBeGreaterThan(30);
    for (const name of texts) expectSame(file(`corpus/${name}`), name.includes('news') ? 'news' : 'statement');
  }, 120_000);

  it('is the same on texts made of what is looked for', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 3, maxLength: 40 }),
        fc.constantFrom('news', 'statement'),
        (pieces, kind) => {
          expectSame(pieces.join(' ').replace(/ ([”,.?:;])/gu, '$1'), kind);
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
