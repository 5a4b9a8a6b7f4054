import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Lexicon } from '../model/lexicon.js';
import { UsageError } from '../model/usage-error.js';
import { parsePack, type Pack } from '../read/settings/pack.js';
import { preparedOrRead } from './prepared-lexicons.js';
import type { SettingText } from './setting-text.js';

/** The lexicons of a folder, a pack or a single file. */
export interface LexiconsThere {
  readonly lexicons: readonly Lexicon[];
  /** `pack.yaml` of the folder, when it is there. */
  readonly pack?: Pack;
  /**
   * SHA-256 of the lines that `sha256sum` prints for the lexicon files, in the order of their paths within the folder
   * (`/` between names, code-unit order); `pack.yaml` is not among them.
   */
  readonly sha256: string;
}

const PACK_FILES = ['pack.yaml', 'pack.yml'];
const CONTESTED = 'contested';

/**
 * Reads every lexicon at a place, and the pack that the folder is; `read` gives a file's text. Throws UsageError for a place
 * without lexicons, and for a faulty lexicon or pack.
 */
export function lexiconsAt(place: string, read: (path: string) => SettingText): LexiconsThere {
  const packPath = PACK_FILES.map((name) => join(place, name)).find((path) => existsSync(path));
  const pack = packPath === undefined ? undefined : parsePack(packPath, read(packPath).text);
  const found = filesAt(place).map(({ path, isContested }) => {
    const written = read(path);
    return { name: nameIn(place, path), sha256: written.sha256, lexicon: preparedOrRead(path, written, isContested) };
  });
  if (found.length === 0) {
    throw new UsageError(
      `the folder ${place} holds no lexicon: put a .yaml, .csv or .tsv file there, one category a file`,
    );
  }
  const hash = createHash('sha256');
  for (const { name, sha256 } of found.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${sha256}  ${name}\n`);
  return { lexicons: found.map(({ lexicon }) => lexicon), ...(pack && { pack }), sha256: hash.digest('hex') };
}

function nameIn(place: string, path: string): string {
  return place === path ? basename(path) : relative(place, path).replaceAll('\\', '/');
}

function filesAt(place: string): readonly { path: string; isContested: boolean }[] {
  if (statSync(place).isFile()) return [{ path: place, isContested: basename(dirname(place)) === CONTESTED }];
  const files = (within: string, isContested: boolean): { path: string; isContested: boolean }[] =>
    existsSync(within)
      ? readdirSync(within)
          .filter(
            (name) => /\.(?:yaml|yml|csv|tsv)$/i.test(name) && !name.startsWith('.') && !PACK_FILES.includes(name),
          )
          .sort((a, b) => (a < b ? -1 : 1))
          .map((name) => ({ path: join(within, name), isContested }))
      : [];
  return [...files(place, false), ...files(join(place, CONTESTED), true)];
}
