import { openers, type Openers } from './openers.js';
import { phraseTable } from './phrases.js';
import { CONTRACTED } from './word-classes.js';

/*
 * Negators of English as the reference grammars list them (Huddleston and Pullum 2002, chapter 9; Quirk et al. 1985,
 * 10.54-10.70), put together for this project. Reversing verbs and nouns stand in `reversing-words.ts`.
 */

/**
 * How a negator takes scope: `clause` over its clause, subject included; `phrase` over what follows in its own phrase;
 * `joined` over the following member of a coordination (*nor*).
 */
export type Reach = 'clause' | 'phrase' | 'joined';

/** What is all but nothing. */
const LITTLE: readonly string[] = ['little', 'scant'].flatMap((little) =>
  ['appetite for', 'desire for', 'hope of', 'hope for', 'prospect of', 'chance of', 'interest in', 'sign of'].map(
    (rest) => `${little} ${rest}`,
  ),
);

export const NEGATORS = phraseTable<Reach>([
  ['not', 'clause'],
  ["n't", 'clause'],
  ['nt', 'clause'],
  ...[...CONTRACTED].map((word) => [word, 'clause'] as const),
  ['never', 'clause'],
  ['no', 'clause'],
  ['no longer', 'clause'],
  ['none', 'clause'],
  ['nobody', 'clause'],
  ['nothing', 'clause'],
  ['nowhere', 'clause'],
  ['cannot', 'clause'],
  ['neither', 'clause'],
  ['nor', 'joined'],
  ['by no means', 'clause'],
  ['in no way', 'clause'],
  ['under no circumstances', 'clause'],
  ['under no circumstance', 'clause'],
  ['at no time', 'clause'],
  ['at no point', 'clause'],
  ['in no case', 'clause'],
  ['on no account', 'clause'],
  ['not at all', 'clause'],
  ['hardly', 'clause'],
  ['barely', 'clause'],
  ['scarcely', 'clause'],
  ['rarely', 'clause'],
  ['seldom', 'clause'],
  ['not as if', 'clause'],
  ["n't as if", 'clause'],
  ['not as though', 'clause'],
  ["n't as though", 'clause'],
  ['last thing', 'clause'],
  ...LITTLE.map((phrase) => [phrase, 'phrase'] as const),
  ['ill afford', 'phrase'],
  ['short of', 'phrase'],
  ['far from', 'phrase'],
  ['anything but', 'phrase'],
  ['without', 'phrase'],
  ['with no', 'phrase'],
  ['instead of', 'phrase'],
  ['in place of', 'phrase'],
  ['rather than', 'phrase'],
  ['free of', 'phrase'],
  ['free from', 'phrase'],
  ['devoid of', 'phrase'],
]);

/*
 * Where a negator stands in a phrase that denies nothing: focus ("not only"), comparison ("not more than"), idiom
 * ("no doubt") and double forms ("nothing but"). None of its words is a cue.
 */
export const AFFIRMATIVE = phraseTable<true>(
  [
    'not only',
    "n't only",
    'not just',
    "n't just",
    'not merely',
    "n't merely",
    ...[...CONTRACTED].flatMap((word) => [`${word} only`, `${word} just`, `${word} merely`, `${word} wait to`]),
    'not simply',
    'not solely',
    'not exclusively',
    'not alone',
    'not wait to',
    "n't wait to",
    'cannot wait to',
    'no longer wait to',
    'no option other than',
    'no choice other than',
    'no alternative other than',
    'no other choice than',
    'no other option than',
    'no other way than',
    'not least',
    'not to mention',
    'not to speak of',
    'not to say',
    'not surprisingly',
    'not infrequently',
    'not unlike',
    'not until',
    'not more than',
    'not less than',
    'not fewer than',
    'not so much because',
    'not so long ago',
    'not long ago',
    'not for the first time',
    'last but not least',
    'no doubt',
    'no question that',
    'no question about',
    'no less',
    'no sooner',
    'no fewer than',
    'no more than',
    'no other than',
    'no matter',
    'no wonder',
    'no secret that',
    'no surprise that',
    'no surprise to',
    'no surprise when',
    'no surprise if',
    'no exaggeration',
    'no mystery that',
    'little short of',

    'no coincidence',
    'no accident',
    'no stranger to',
    'in no small',
    'without doubt',
    'without a doubt',
    'without any doubt',
    'without question',
    'without exception',
    'without fail',
    'whether or not',
    'or not',
    'if not',
    'why not',
    'or no',
    'stop at nothing',
    'stops at nothing',
    'stopped at nothing',
    'stopping at nothing',
    'nothing but',
    'nothing less than',
    'nothing short of',
    'nothing other than',
    'none other than',
    'never mind',
    'can not but',
    "ca n't but",
    'cannot but',
    'can not help but',
    "ca n't help but",
    'cannot help but',
    'could not help but',
    "could n't help but",
    'can not help',
    'could not but',
    'hardly surprising',
    'rarely if',

    'far from over',
  ].map((phrase) => [phrase, true]),
);

export const NEGATION_OPENERS: Openers = openers([NEGATORS]);
/** They open nothing, and what begins with them negates nothing. */
export const AFFIRMATIVE_OPENERS: Openers = openers([AFFIRMATIVE]);

/** Where *not* denies a reason and not the deed: "we do not fight | for the sake of fighting". */
export const REASONS = phraseTable<true>([
  ['for the sake of', true],
  ['for its own sake', true],
  ['for their own sake', true],
]);
