import type { Command } from 'commander';
import { addLexiconCheck } from './lexicon-check.js';
import { addLexiconCompare } from './lexicon-compare.js';
import { addLexiconConversions } from './lexicon-conversions.js';
import { addLexiconPack } from './lexicon-pack.js';
import { addLexiconSuggest } from './lexicon-suggest.js';
import { addLexiconReport } from './lexicon-report.js';

/** `hawkdove lexicon`: everything about dictionaries. */
export function declareLexicon(lexicon: Command, finish: (code: number) => void): void {
  addLexiconConversions(lexicon, finish);
  addLexiconCompare(lexicon, finish);
  addLexiconPack(lexicon, finish);
  addLexiconCheck(lexicon, finish);
  addLexiconReport(lexicon, finish);
  addLexiconSuggest(lexicon, finish);
}
