import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../src/index.js';
import { LEXICON, type Files } from '../cli/study.js';

/** A name that tries to be markup, a formula and a turn of the reading direction; quotation marks end an attribute. */
export const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)>"'=cmd|' /C calc'!A0\u202Eevil`;

const speech = (date: string, author: string, text: string, more = ''): string =>
  `---\ndate: ${date}\nauthor: ${JSON.stringify(author)}\n${more}---\n${text}\n`;

const LEXICONS: Files = {
  'lexicons/militaristic.yaml': LEXICON('militaristic', ['strike back', 'war']),
  'lexicons/peace-oriented.yaml': LEXICON('peace-oriented', ['peace', 'negotiat*']),
  'corpus/hawkdove.config.yaml': 'minimum: { documents: 1, words: 1, hits: 1 }\n',
};

/** Corpora that leave little to draw, or try to take the page over. */
export const STUDIES: Readonly<Record<string, Files>> = {
  'hostile names': {
    ...LEXICONS,
    'corpus/actors.yaml': `- { id: evil, name: ${JSON.stringify(HOSTILE)}, side: ${JSON.stringify(HOSTILE)} }\n`,
    'corpus/events.yaml': `- { id: event, date: 2031-03-04, title: ${JSON.stringify(HOSTILE)} }\n`,
    "corpus/a <img src=x onerror=alert(3)> '\u202E.md": speech(
      '2031-03-05',
      'evil',
      `There is war, ${HOSTILE} and there is peace.\n\n“War,” ${HOSTILE} said.`,
      `title: ${JSON.stringify(HOSTILE)}\noutlet: ${JSON.stringify(HOSTILE)}\n`,
    ),
    'corpus/b.md': speech('2031-04-05', `Other ${HOSTILE}`, 'There is war. We negotiate.'),
  },
  'one period, one actor, an event outside': {
    ...LEXICONS,
    'corpus/events.yaml': '- { id: later, date: 2050-01-01, title: Long after }\n',
    'corpus/a.md': speech('2031-03-05', 'Marta Lind', 'There is war. There is peace, and war.'),
    'corpus/b.md': speech('2031-03-06', 'Marta Lind', 'There is war again, and nobody negotiates.'),
  },
  'only small cells': {
    ...LEXICONS,
    'corpus/hawkdove.config.yaml': '',
    'corpus/a.md': speech('2031-03-05', 'Marta Lind', 'There is war.'),
  },
  'no hits and no dates': { ...LEXICONS, 'corpus/a.md': 'The streets were calm.\n' },
  '500 actors': {
    ...LEXICONS,
    ...Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [
        `corpus/${at}.md`,
        speech(`2031-0${(at % 9) + 1}-05`, `Person Number ${at}`, 'There is war. There is peace.'),
      ]),
    ),
  },
};

/** Writes a study and runs it; gives its results. */
export async function resultsOf(files: Files, folder: string): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const out = join(folder, 'results');
  await run({ corpus: join(folder, 'corpus'), lexicons: join(folder, 'lexicons'), out, workers: 1 });
  return out;
}
