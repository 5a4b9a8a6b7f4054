import { describe, expect, it } from 'vitest';
import { cues } from '../../src/attribute/cues/index.js';
import { createAnalyze, theLinguist, type Attribution, type Span } from '../../src/index.js';
import { parseActors } from '../../src/read/settings/actors.js';
import { fences, page, tableBelow } from './docs.js';

/** Every example of docs/attribution.md, read with the actors of that page. */
const text = page('attribution.md');
const actors = fences().find((fence) => fence.page.endsWith('attribution.md'))?.body ?? '';
const analyze = createAnalyze({ actors: parseActors('actors.yaml', actors), lexicons: [] }, await theLinguist());

interface Shown {
  readonly speaker: string;
  readonly act: string;
  readonly cue: string;
  readonly content: string;
  readonly voice: string;
}

function shown(example: string): readonly Shown[] {
  const of = (span: Span | undefined): string => (span ? example.slice(span.start, span.end) : '');
  return analyze({ id: 'example', path: 'example', kind: 'news', date: '2031-03-16', text: example }).attributions.map(
    ({ speaker, act, cue, content, isTold }: Attribution) => ({
      speaker: speaker.actors.join(';'),
      act,
      cue: of(cue),
      content: content.map(of).join(' … '),
      voice: isTold === true ? 'own' : 'quoted',
    }),
  );
}

const all = tableBelow(text, '## The rules, in order');
const isRule = (cells: readonly string[]): boolean => cells[0]?.startsWith('`') === true;
const rules = all.filter(isRule);
const others = all.filter((cells) => !isRule(cells));
const sources = tableBelow(text, '## Who is the speaker');

describe('docs/attribution.md', () => {
  it('names every rule in the order in which they are asked', () => {
    const ordered = [...cues].sort((a, b) => a.order - b.order).map(({ id }) => `\`${id}\``);
    expect([...new Set(rules.map(([rule]) => rule))]).toEqual(ordered);
    expect([others.length, sources.length]).toEqual([5, 9]);
  });

  it.each(rules)('%s reads “%s” as it says', (_, example = '', speaker, act, cue, content, voice) => {
    expect(shown(example)).toContainEqual({ speaker, act, cue, content, voice });
  });

  it.each(others)('%s: “%s”', (_, example = '', speaker, content) => {
    expect(shown(example)).toContainEqual(expect.objectContaining({ speaker, content }));
  });

  it.each(sources)('%s: “%s” is said by the one it says', (_, example = '', speaker) => {
    expect(shown(example).map((one) => one.speaker)).toEqual([speaker]);
  });
});
