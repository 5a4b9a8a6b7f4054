import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAnalyze, theLinguist } from '../../src/index.js';
import { parseActors } from '../../src/read/settings/actors.js';
import { readLexicon } from '../../src/read/settings/lexicon.js';
import { fences, page, tableBelow } from './docs.js';

it('gives the tags that the traced paragraph is said to have', async () => {
  const actors = fences().find(({ page: name, mark }) => name.endsWith('how-it-reads.md') && mark === 'actors');
  const lexicons = readdirSync('lexicons')
    .filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml')
    .map((name) => join('lexicons', name))
    .map((path) => readLexicon(path, readFileSync(path, 'utf8'), false));
  const text = page('how-it-reads.md')
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2))
    .join(' ');
  const analyze = createAnalyze(
    { actors: parseActors('actors.yaml', actors?.body ?? ''), lexicons },
    await theLinguist(),
  );
  const { tags } = analyze({ id: 'a', path: 'a', kind: 'op-ed', date: '2031-03-16', author: 'Marta Lind', text });

  const rows = tags.map(({ start, end, category, fate, cue, hedge, voice, speaker, target }) => [
    text.slice(start, end),
    `\`${category}\``,
    fate,
    cue ? text.slice(cue.start, cue.end) : (hedge ?? ''),
    voice,
    speaker.actors.join(';'),
    target?.actors.join(';') ?? '',
  ]);
  expect(rows).toEqual(tableBelow(page('how-it-reads.md'), '## One paragraph, traced'));
});
