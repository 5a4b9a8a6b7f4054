import type { Command } from 'commander';
import { readAs, type ReadText } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';

interface TextFlags extends ProjectFlags {
  readonly masked?: boolean;
  readonly json?: boolean;
}

/** `hawkdove text`: a document as the pipeline reads it. */
export function declareText(command: Command, finish: (code: number) => void): void {
  addProjectOptions(
    command
      .argument('<document>', 'id as in documents.csv, or path in the corpus')
      .argument('[corpus]', 'folder of documents (default: the configuration’s, else corpus)'),
  )
    .option('--masked', 'what is left out as boilerplate, page numbers and the like, and by which rule')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove text 2031/velmaria.txt my-corpus --masked')
    .action(async (document: string, corpus: string | undefined, { masked, json, ...flags }: TextFlags) => {
      const read = await readAs({ ...flags, corpus, document });
      say(json === true ? jsonOf(read) : masked === true ? masksOf(read) : sentencesOf(read));
      finish(EXIT.clean);
    });
}

const jsonOf = (read: ReadText): string => `${JSON.stringify({ schema: 1, ...read }, undefined, 2)}\n`;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A blank line before every paragraph; who speaks where that changes. */
function sentencesOf({ sentences }: ReadText): string {
  const lines: string[] = [];
  let speaker = '';
  let before = 0;
  for (const { number, paragraph, text, voice, actor } of sentences) {
    if (paragraph !== before && lines.length > 0) lines.push('');
    before = paragraph;
    const named = actor === undefined ? speaker : `${actor}${voice === 'quoted' ? ' (quoted)' : ''}`;
    if (named !== speaker) lines.push(`[${named}]`);
    speaker = named;
    lines.push(`${String(number).padStart(4)}  ${onOneLine(text)}`);
  }
  return `${lines.join('\n')}\n`;
}

function masksOf({ masks }: ReadText): string {
  if (masks.length === 0) return 'nothing is left out\n';
  const width = Math.max(...masks.map(({ rule }) => rule.length));
  const lines = masks.map(
    ({ rule, start, text }) => `${String(start).padStart(7)}  ${rule.padEnd(width)}  ${shown(text)}`,
  );
  return `${lines.join('\n')}\n\n${counted(masks.length, 'stretch', 'stretches')} left out; the number is the offset in characters\n`;
}

/** Line breaks inside a mask, as of a divided word, are shown. */
const shown = (text: string): string => text.replace(/\r\n?|\n/g, '⏎').replace(/\u00AD/g, '-');
