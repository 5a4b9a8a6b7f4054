import type { Command } from 'commander';
import {
  acceptEntries,
  suggestEntries,
  suggestionsTable,
  UsageError,
  type Acceptance,
  type EntrySuggestion,
  type LexiconSuggestions,
} from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { sayLeftOut } from './left-out.js';
import { listed, numbered } from './listed.js';
import { addProjectOptions, type ProjectFlags } from './project-flags.js';
import { say } from './say.js';

interface Flags extends Omit<ProjectFlags, 'period'> {
  readonly category?: string;
  readonly minimum?: string;
  readonly documents?: string;
  readonly names?: boolean;
  readonly limit?: string;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly accept?: string;
  readonly acceptFrom?: string;
}

/** Suggestions of each kind on a terminal. */
const SHOWN = 12;

/** `hawkdove lexicon suggest`: what a category may lack, and writing what was chosen into the lexicon. */
export function addLexiconSuggest(lexicon: Command, finish: (code: number) => void): void {
  addProjectOptions(
    lexicon
      .command('suggest <lexicon> [corpus]')
      .description('list words of a corpus that a category may lack, with evidence; write those that you accept')
      .option('-k, --category <id>', 'a category of the lexicon (default: all of it); where accepted entries go')
      .option('--minimum <count>', 'occurrences of a word, at least (default: 5)')
      .option('--documents <count>', 'documents of a word, at least (default: 3)')
      .option('--names', 'suggest words with a capital too')
      .option(
        '-n, --limit <count>',
        `suggestions of each kind that are shown (default: ${SHOWN}; all with --csv and --json)`,
      )
      .option('--csv', 'a table on stdout, with a column to mark what you accept')
      .option('--json', 'one JSON document on stdout')
      .option('--accept <entries>', 'write these into the lexicon, divided by commas')
      .option('--accept-from <file>', 'write the rows of this table that have 1 under accept'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  hawkdove lexicon suggest militaristic my-corpus --csv > suggested.csv\n  hawkdove lexicon suggest lexicons/militaristic.yaml --accept "firepower,war machine" --category militaristic.build-up',
    )
    .action(async (named: string, corpus: string | undefined, flags: Flags) => {
      const { csv, json, accept, acceptFrom, ...rest } = flags;
      if (csv === true && json === true) throw new UsageError('--csv and --json exclude each other; give one');
      if (accept !== undefined || acceptFrom !== undefined) {
        const entries = listed('--accept', accept);
        say(accepted(await acceptEntries({ ...rest, corpus, lexicon: named, entries, from: acceptFrom })));
        finish(EXIT.clean);
        return;
      }
      const found = await suggestEntries({
        ...{ ...rest, corpus, lexicon: named },
        minimum: numbered('--minimum', flags.minimum),
        minimumDocuments: numbered('--documents', flags.documents),
      });
      const limit = numbered('--limit', flags.limit) ?? (csv === true || json === true ? Infinity : SHOWN);
      const shown = { ...found, suggestions: firstOfEach(found.suggestions, limit) };
      if (csv === true) say(suggestionsTable(shown.suggestions));
      else say(json === true ? `${JSON.stringify({ schema: 1, ...shown }, undefined, 2)}\n` : words(shown, found));
      sayLeftOut(found.leftOut);
      finish(EXIT.clean);
    });
}

function firstOfEach(suggestions: readonly EntrySuggestion[], limit: number): readonly EntrySuggestion[] {
  const seen = new Map<string, number>();
  return suggestions.filter(({ kind }) => {
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return before < limit;
  });
}

const TITLES: Readonly<Record<EntrySuggestion['kind'], string>> = {
  spelling: 'Other spellings of entries, which no entry finds',
  hyphenation: 'Entries written with a hyphen, joined or apart',
  inflection: 'Other forms of entries',
  collocate: 'Words near hits',
  keyword: 'Words of sentences with hits',
};

function words({ suggestions, hits, documents, category }: LexiconSuggestions, all: LexiconSuggestions): string {
  const lines = [`${category}: ${counted(hits, 'hit')} in ${counted(documents, 'document')}`];
  for (const [kind, title] of Object.entries(TITLES)) {
    const ofKind = suggestions.filter((one) => one.kind === kind);
    if (ofKind.length === 0) continue;
    const total = all.suggestions.filter((one) => one.kind === kind).length;
    lines.push('', `${title} (${ofKind.length < total ? `${ofKind.length} of ${total}` : total}):`);
    for (const one of ofKind) lines.push(...told(one));
  }
  if (suggestions.length === 0) lines.push('nothing to suggest; --minimum and --documents may be lowered');
  else lines.push('', 'Not every neighbour belongs: read the lines. Accept with --accept, or mark the table of --csv.');
  return `${lines.join('\n')}\n`;
}

function told(one: EntrySuggestion): readonly string[] {
  const uses = `${counted(one.occurrences, 'time')} in ${counted(one.documents, 'document')}`;
  const figures =
    one.g2 === undefined
      ? ''
      : `, ${one.beside ?? 0} beside hits (G² ${one.g2.toFixed(1)}, log ratio ${(one.logRatio ?? 0).toFixed(1)})`;
  const of = one.of === '' ? '' : one.g2 === undefined ? `, of “${one.of}”` : `, near “${one.of}”`;
  const foundBy = one.foundBy.length === 0 ? '' : `; found by ${one.foundBy.join(', ')}`;
  return [
    `  ${one.entry}  → ${one.category}${of}: ${uses}${figures}${foundBy}`,
    ...one.examples.map(({ line }) => `      ${line}`),
  ];
}

function accepted({ path, additions }: Acceptance): string {
  return additions
    .map(
      ({ category, patterns }) =>
        `${path}: ${counted(patterns.length, 'entry', 'entries')} added to ${category}: ${patterns.join(', ')}\n`,
    )
    .join('');
}
