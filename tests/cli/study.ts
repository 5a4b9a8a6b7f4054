import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** Files by path; a path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const LEXICON = (id: string, entries: readonly string[], more = ''): string =>
  `id: ${id}\ntitle: ${id}\ndescription: Words of ${id}.\nsource: written for this test\n${more}entries:\n${entries
    .map((entry) => `  - ${entry}\n`)
    .join('')}`;

/** A small study: two lexicons, two actors, a span, two dated documents and one that copies the first. */
export const STUDY: Files = {
  'lexicons/militaristic.yaml': LEXICON('militaristic', ['strike back', 'war', 'missile*']),
  'lexicons/peace-oriented.yaml': LEXICON('peace-oriented', ['peace', 'negotiat*']),
  'corpus/actors.yaml':
    '- { id: brandt, name: Ilse Brandt, gender: female }\n- { id: okoro, name: Samuel Okoro, gender: male }\n',
  'corpus/events.yaml': '- { id: spring, title: Spring, from: 2031-03-01, to: 2031-05-31 }\n',
  'corpus/a.md':
    '---\ndate: 2031-03-05\nauthor: brandt\n---\nWe will strike back. There is war, and there is no peace.\n',
  'corpus/b.md':
    '---\ndate: 2031-04-09\nauthor: Marta Lind\noutlet: The Ledger\n---\nThe streets were calm.\n\n“We want peace and we will negotiate,” Samuel Okoro and Ilse Brandt said.\n',
  'corpus/c.md':
    '---\ndate: 2031-03-06\nauthor: brandt\n---\nWe will strike back. There is war, and there is no peace.\n',
};

/** A folder for one test file, gone when its tests are done. */
export function scratch(): { readonly root: string; readonly folder: (files: Files) => string } {
  const root = mkdtempSync(join(tmpdir(), 'hawkdove-cli-'));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  let made = 0;
  return {
    root,
    folder: (files) => {
      const place = join(root, `s${(made += 1)}`);
      mkdirSync(place);
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(place, path.endsWith('/') ? path : dirname(path)), { recursive: true });
        if (!path.endsWith('/')) writeFileSync(join(place, path), text);
      }
      return place;
    },
  };
}

/** Every file below a folder with its content and time of change: equal before and after when nothing was touched. */
export function stateOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => {
      const place = join(folder, path);
      const { mtimeMs } = statSync(place);
      return `${path} ${mtimeMs} ${statSync(place).isFile() ? readFileSync(place, 'base64') : ''}`;
    });
}
