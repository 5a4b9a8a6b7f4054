import { methodsText } from '../report/methods.js';
import { finishedRun } from './finished-run.js';

/**
 * The methods of a finished run in paragraphs, from what its `run.json` says: the corpus, the tagging, the figures. Throws
 * UsageError for a folder that is no finished run.
 */
export function methods({ out = 'output' }: { readonly out?: string | undefined }): readonly string[] {
  const report = finishedRun(out, [
    ...(['version', 'found', 'analysed', 'rejected', 'skipped', 'duplicates', 'undated', 'words'] as const),
    ...(['quoted_words', 'unattributed_words', 'lexicon_sources', 'period', 'minimum'] as const),
    ...(['duplicates_rule', 'cluster'] as const),
  ]);
  return methodsText({
    ...report,
    tone: report.tone,
    copies: report.duplicates,
    duplicates: report.duplicates_rule,
    quotedWords: report.quoted_words,
    unattributedWords: report.unattributed_words,
    lexicons: report.lexicon_sources.map(({ id }) => id),
  });
}
