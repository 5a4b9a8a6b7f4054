import { describe, expect, it } from 'vitest';
import { openProject } from '../../../src/index.js';
import { openCorpus } from '../../../src/run/corpus.js';
import { digestFrom } from '../../../src/run/engine/digest-bytes.js';
import { type Attempt, createDigester } from '../../../src/run/engine/digester.js';
import type { Digested } from '../../../src/run/engine/digested.js';
import { settled } from '../../../src/run/engine/settled.js';
import { tasksIn } from '../../../src/run/engine/tasks.js';

const project = openProject({ corpus: 'corpus', lexicons: 'lexicons' });

async function digestedBy(attempt: Attempt): Promise<readonly Digested[]> {
  const corpus = openCorpus(project);
  const { columns, dateFormat, kinds } = corpus.options;
  const digester = createDigester({
    plan: project.plan,
    options: { columns, dateFormat, kinds },
    encoding: undefined,
  });
  const found: Digested[] = [];
  for await (const task of tasksIn(corpus)) for await (const one of digester(task, attempt)) found.push(one);
  return found;
}

/** Everything of an input but the form in which its digest came. */
function fateOf(input: Digested): unknown {
  const { digest, ...others } = settled(input);
  if (!digest) return others;
  const measurements = digest.measurements.map(({ actor, voice, words, sentences, counts, entries }) => {
    return { actor, voice, words, sentences, counts, entries };
  });
  const rows = Array.from(digest.rows, ([file, pieces]) => [file, [...pieces].join('')]);
  return { ...others, digest: { ...digest, measurements, rows } };
}

describe('a digest that stays in its thread', () => {
  it('is what its bytes give', async () => {
    const [away, here] = [await digestedBy({}), await digestedBy({ isHere: true })];
    expect(here.map(fateOf)).toEqual(away.map(fateOf));
    expect(away.filter(({ here }) => here)).toEqual([]);
    expect(here.filter(({ digest }) => digest)).toEqual([]);
    expect(away.flatMap(({ digest }) => (digest ? [digestFrom(digest).words] : [])).length).toBeGreaterThan(5);
  }, 60_000);
});
