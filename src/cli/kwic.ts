import type { Command } from 'commander';
import {
  keywordInBrackets,
  kwic,
  kwicJsonLines,
  kwicTable,
  UsageError,
  type Concordance,
  type KwicLine,
} from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { sayLeftOut } from './left-out.js';
import { numbered } from './listed.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';
import { addSelectionOptions, type SelectionFlags } from './selection-flags.js';
import { textTable } from './text-table.js';

interface KwicFlags extends Omit<ProjectFlags, 'period'>, SelectionFlags {
  readonly corpus?: string;
  readonly lemma?: boolean;
  readonly category?: string;
  readonly window?: string;
  readonly sort?: string;
  readonly limit?: string;
  readonly csv?: boolean;
  readonly jsonl?: boolean;
}

/** Lines on a terminal that nobody has asked for more of. */
const SHOWN = 100;

/** `hawkdove kwic`: keywords in context. */
export function declareKwic(command: Command, finish: (code: number) => void): void {
  command
    .argument('[patterns...]', 'as entries of a lexicon: "cease-fire", "strik* back", "peace talk?"')
    .option('-C, --corpus <dir>', 'folder of documents (default: the configuration’s, else corpus)')
    .option('--lemma', 'compare dictionary forms: go finds went')
    .option('-k, --category <id>', 'instead of patterns, the hits of a category of the lexicons')
    .option('-w, --window <words>', 'words on either side (default: 5)')
    .option('-s, --sort <order>', 'position, or by the words to the left or right (default: position)')
    .option('-n, --limit <count>', `lines at most (default: ${SHOWN}; all with --csv and --jsonl)`)
    .option('--csv', 'a table on stdout, with the columns of quanteda')
    .option('--jsonl', 'a JSON object a line on stdout');
  addProjectOptions(addSelectionOptions(command))
    .addHelpText('after', '\nExample:\n  hawkdove kwic "cease-fire*" truce --actor doran --sort right')
    .action(async (patterns: readonly string[], { csv, jsonl, ...flags }: KwicFlags) => {
      if (csv === true && jsonl === true) throw new UsageError('--csv and --jsonl exclude each other; give one');
      const isTable = csv === true || jsonl === true;
      const limit = numbered('--limit', flags.limit) ?? (isTable ? undefined : SHOWN);
      const found = await kwic({ ...flags, patterns, limit, window: numbered('--window', flags.window) });
      say(csv === true ? kwicTable(found.lines) : jsonl === true ? kwicJsonLines(found.lines) : concordance(found));
      sayLeftOut(found.leftOut);
      finish(EXIT.clean);
    });
}

function concordance({ lines, total, documents }: Concordance): string {
  const found = `${counted(total, 'line')} in ${counted(documents, 'document')}`;
  const more = lines.length < total ? `${lines.length} of ${found}; --limit shows more` : found;
  if (lines.length === 0) return `${more}\n`;
  return `${textTable(lines.map(row), new Set([2]))}\n\n${more}\n`;
}

function row(line: KwicLine): readonly string[] {
  const { document, from, actor, voice, pre } = line;
  return [`${document}:${from}`, actor + (voice === 'quoted' ? ' (quoted)' : ''), pre, keywordInBrackets(line)];
}
