/** The documents of a finished run, with their dates shuffled within author: whatever is found then is a false alarm. */
import type { BodyName } from '../../src/model/change.js';
import { comparedActors } from '../../src/run/comparison/compared-actors.js';
import { readFinishedRun } from '../../src/run/comparison/finished-run.js';
import { changesIn } from '../../src/tally/change/changes-in.js';
import { shuffledWithin, uniforms } from './simulated.js';

/** Shares of all tests of all actors that are flagged at 5 %, over so many shuffles. */
export async function shuffledRun(
  folder: string,
  corpora: number,
): Promise<{ readonly rate: number; readonly tone: number; readonly tests: number }> {
  const run = await readFinishedRun(folder);
  const dated = [...run.documents.values()].filter(
    ({ date, duplicateOf }) => date !== undefined && duplicateOf === undefined,
  );
  const middle = dated.map(({ date = '' }) => date).sort()[Math.floor(dated.length / 2)] ?? '';
  const bodies = dated.map(({ date = '' }): BodyName => (date < middle ? 'reference' : 'target'));
  const authors = dated.map(({ author = '' }) => author);
  const uniform = uniforms(42);
  const flagged = { rate: 0, tone: 0, rates: 0, tones: 0 };
  const { tone, minimum, categories, cluster } = run.report;
  const roots = categories.filter(({ id, contested }) => !contested && !id.includes('.')).map(({ id }) => id);
  for (let corpus = 0; corpus < corpora; corpus++) {
    const dealt = shuffledWithin(bodies, authors, uniform);
    const bodyOf = new Map(dated.map(({ id }, i) => [id, dealt[i]]));
    const [all] = comparedActors(run.rows, {
      ...{ voice: 'own', cluster, isByActor: false, within: 'author', documents: run.documents },
      bodyOf: ({ document }) => bodyOf.get(document),
    });
    if (!all) continue;
    for (const { measure, probability } of changesIn([all], {
      categories: roots,
      tone,
      minimum,
      seed: corpus,
      permutations: 999,
    })) {
      if (!probability || (measure !== 'rate' && measure !== 'tone')) continue;
      flagged[`${measure}s`] += 1;
      if (probability.p <= 0.05) flagged[measure] += 1;
    }
  }
  return {
    rate: flagged.rate / flagged.rates,
    tone: flagged.tone / flagged.tones,
    tests: flagged.rates + flagged.tones,
  };
}
