import { periodCell } from '../cells.js';
import { ACTOR, DATE, DOCUMENT, integer, PERIOD, text, VOICE } from '../columns.js';
import type { Report } from '../report.js';

/** How much each actor says in each document: the denominators. */
export const exposure: Report = {
  kind: 'measurement',
  file: 'exposure.csv',
  title: 'Words and sentences of every actor and voice in every document',
  columns: [
    DOCUMENT,
    DATE,
    {
      ...PERIOD,
      description: `${PERIOD.description} Empty when in no trend; several overlapping spans are joined by ;`,
    },
    text('unit', 'Sampling unit of the document in this voice.'),
    { ...ACTOR, description: `${ACTOR.description} The actors of a joint statement are joined by ;` },
    VOICE,
    integer('words', 'Words with a letter or digit.'),
    integer('sentences', 'Sentences most of whose words are in this voice.'),
  ],
  *rows(measurements, { document, periods, unitOf }) {
    for (const { actor, voice, words, sentences } of measurements) {
      yield [document.id, document.date, periodCell(periods), unitOf(voice), actor, voice, words, sentences];
    }
  },
};
