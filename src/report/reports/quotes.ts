import { actorCell, onOneLine } from '../cells.js';
import { codePointsIn } from '../code-points.js';
import { ACTOR, DOCUMENT, integer, text } from '../columns.js';
import type { Report } from '../report.js';
import { DOCUMENT_SLOT } from '../template.js';

/** Every span of words that belongs to somebody other than the one who wrote them down. */
export const quotes: Report = {
  kind: 'analysis',
  file: 'quotes.csv',
  title: 'Quotations and reports of speech: a row for every span of content',
  columns: [
    text('quote', 'Id of the attribution: the document, a colon and a number; spans of one attribution share it.'),
    DOCUMENT,
    integer('start', 'Where the span begins in the text of the document, in code points from 0.'),
    integer('end', 'Where it ends, exclusive.'),
    text('content', 'The span, with quotation marks and complementiser, without cue and source.'),
    text('kind', 'direct, indirect or mixed.'),
    text('act', 'speech, belief or attitude.'),
    text('cue', 'The words that report it, on one line.'),
    text('source', 'The words that name whose it is, on one line.'),
    integer('source_start', 'Where the source begins, in code points.'),
    integer('source_end', 'Where it ends, exclusive.'),
    ACTOR,
    text('via', 'How the speaker was recognised.'),
    text('voice', 'Whose voice the span counts for: quoted, the speaker’s; own, the author’s, who only tells of it.'),
  ],
  *rows({ document, attributions }) {
    const codePoint = codePointsIn(document.text);
    const slice = (span: { start: number; end: number }): string => document.text.slice(span.start, span.end);
    for (const [i, { content, kind, act, cue, source, speaker, isTold }] of attributions.entries()) {
      for (const span of content) {
        yield [
          { ...DOCUMENT_SLOT, after: `:${i + 1}` },
          DOCUMENT_SLOT,
          codePoint(span.start),
          codePoint(span.end),
          slice(span),
          kind,
          act,
          cue && onOneLine(slice(cue)),
          source && onOneLine(slice(source)),
          source && codePoint(source.start),
          source && codePoint(source.end),
          actorCell(speaker),
          speaker.via,
          isTold === true ? 'own' : 'quoted',
        ];
      }
    }
  },
};
