import { codePointsIn } from '../code-points.js';
import { ACTOR, CATEGORY, DATE, DOCUMENT, integer, number, PERIOD, text, VOICE } from '../columns.js';
import { actorCell, onOneLine } from '../cells.js';
import { CONTEXT_REACH, contextOf } from '../context.js';
import type { Report } from '../report.js';
import { DOCUMENT_SLOT, PERIOD_SLOT } from '../template.js';

const LACKS = { target: 'no target', near: 'not near' } as const;

/** Every match with its fate, voice and sentence: what all figures are made of. */
export const tags: Report = {
  kind: 'analysis',
  file: 'tags.csv',
  title: 'Every match of a lexicon entry, with its fate, voice and sentence',
  columns: [
    DOCUMENT,
    integer('sentence', 'Number of the sentence in the document, from 1.'),
    integer('start', 'Where the match begins in the text of the document, in code points from 0.'),
    integer('end', 'Where it ends, exclusive.'),
    text('text', 'The matched text, as it stands.'),
    { ...CATEGORY, description: 'Leaf of a category tree.' },
    text('entry', 'The lexicon entry that matched.'),
    text('strength', 'strong, or weak: counts only beside a strong match of the same lexicon in the sentence.'),
    text('fate', 'hit, negated, mentioned or excluded; only hits count.'),
    text(
      'cue',
      'The words that negate, mention or exclude it, on one line; “no target” or “not near” where what it requires is missing.',
    ),
    text('hedge', 'conditional, modal or question.'),
    VOICE,
    ACTOR,
    text('speaker_surface', 'The words that named the speaker, on one line.'),
    text(
      'speaker_via',
      'How the speaker was recognised: author, label, name, alias, role, pronoun, possessive or unresolved.',
    ),
    text('target', 'Whom the match is about, where its category asks for that; several are joined by ;'),
    text('target_surface', 'The words that named the target, on one line.'),
    DATE,
    {
      ...PERIOD,
      description: `${PERIOD.description} Empty when in no trend; several overlapping spans are joined by ;`,
    },
    text(
      'context',
      `The sentence; of one over ${2 * CONTEXT_REACH} characters, ${CONTEXT_REACH} on either side of the match.`,
    ),
  ],
  weightColumns: [
    number('weight', 'What a hit of the entry counts in weighted figures; empty where it gives none, which is 1.'),
  ],
  *rows({ document, sentences, tags: all }, { hasWeights }) {
    const codePoint = codePointsIn(document.text);
    const slice = (span: { start: number; end: number }): string => document.text.slice(span.start, span.end);
    for (const tag of all) {
      const sentence = sentences[tag.sentence];
      yield [
        DOCUMENT_SLOT,
        tag.sentence + 1,
        codePoint(tag.start),
        codePoint(tag.end),
        slice(tag),
        tag.category,
        tag.entry,
        tag.strength,
        tag.fate,
        tag.cue ? onOneLine(slice(tag.cue)) : tag.lacks && LACKS[tag.lacks],
        tag.hedge,
        tag.voice,
        actorCell(tag.speaker),
        tag.speaker.surface && onOneLine(tag.speaker.surface),
        tag.speaker.via,
        tag.target && actorCell(tag.target),
        tag.target?.surface && onOneLine(tag.target.surface),
        document.date,
        PERIOD_SLOT,
        sentence && contextOf(document.text, sentence, tag),
        ...(hasWeights ? [tag.weight === undefined ? undefined : tag.weight / 1000] : []),
      ];
    }
  },
};
