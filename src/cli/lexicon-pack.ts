import type { Command } from 'commander';
import { examinePack, type PackReport } from '../index.js';
import { counted } from '../model/counted.js';
import { EXIT } from './exit.js';
import { say } from './say.js';
import { textTable } from './text-table.js';

/** `hawkdove lexicon pack`: whether a folder of lexicons can be shared, and what it is cited as. */
export function addLexiconPack(lexicon: Command, finish: (code: number) => void): void {
  lexicon
    .command('pack <folder>')
    .description('examine a folder of lexicons that is to be shared: name, version, hash, and what is missing')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  hawkdove lexicon pack lexicons')
    .action((folder: string, { json }: { readonly json?: boolean }) => {
      const report = examinePack(folder);
      say(json === true ? `${JSON.stringify({ schema: 1, ...report }, undefined, 2)}\n` : text(report));
      finish(report.missing.length > 0 ? EXIT.rejected : EXIT.clean);
    });
}

function text({ folder, pack, sha256, lexicons, missing, advice }: PackReport): string {
  const rows = lexicons.map(({ id, categories, entries, examples }) => [
    ...[id, counted(categories, 'category', 'categories'), counted(entries, 'entry', 'entries')],
    counted(examples, 'example'),
  ]);
  return [
    pack ? `${pack.name} ${pack.version} (${pack.licence}), ${pack.authors.join(', ')}` : `${folder}: not a pack yet`,
    `sha256 ${sha256}`,
    '',
    textTable(rows, new Set([1, 2, 3])),
    '',
    ...missing.map((what) => `missing: ${what}`),
    ...advice.map((what) => `better with: ${what}`),
    ...(missing.length > 0 ? [] : ['ready to be shared; raise the version with every change']),
    '',
  ].join('\n');
}
