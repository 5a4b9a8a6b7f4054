/**
 * Negation scopes against SEM-2012 (Morante and Blanco 2012, Conan Doyle): token precision, recall and F of what is in
 * any scope of a sentence, and how many negated events are found. Affixal cues ("un-", "-less") are outside the task
 * here, since their scope is their own word; figures are given with and without them. The corpus marks few of the
 * reversing verbs that we know ("prevented", "avoid"): with `given` cues, only scopes of cues that it marks are counted.
 * It counts every subject as denied. We spare the subject of an active verb, since "our army will not retreat" leaves the
 * army where it was: `and spared subjects` gives these back, so that rule and corpus answer the same question.
 * The set's own tokens and parts of speech are given, but for `as read`, where the program reads the plain text.
 *
 *     npx tsx bench/negation.ts            # train and dev
 *     npx tsx bench/negation.ts --errors   # and the sentences that differ, from train
 */
import { type Cues, denied, sentencesIn } from './sherlock.js';

const data = process.env['HAWKDOVE_DATA'] ?? '../shared/data';

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function measure(file: string, cues: Cues, showErrors: boolean): Record<string, string | number> {
  const all = sentencesIn(data, file).map((rows) => denied(rows, cues));
  if (showErrors) for (const { shown } of all) if (/(?:^| )[+-]\S/u.test(shown)) console.log(shown);
  const sum = (key: 'gold' | 'found' | 'right' | 'events' | 'eventsFound'): number =>
    all.reduce((total, one) => total + one[key], 0);
  const precision = ratio(sum('right'), sum('found'));
  const recall = ratio(sum('right'), sum('gold'));
  return {
    file,
    cues,
    precision: precision.toFixed(1),
    recall: recall.toFixed(1),
    F: ((2 * precision * recall) / (precision + recall)).toFixed(1),
    'event recall': ratio(sum('eventsFound'), sum('events')).toFixed(1),
    events: sum('events'),
  };
}

const showErrors = process.argv.includes('--errors');
if (showErrors) measure('sherlock_train.txt', 'words and spared subjects', true);
const variants: readonly Cues[] = [
  'words',
  'words, as read',
  'words and spared subjects',
  'words and affixes',
  'given words',
];
console.table(
  ['sherlock_train.txt', 'sherlock_dev.txt'].flatMap((file) => variants.map((cues) => measure(file, cues, false))),
);
