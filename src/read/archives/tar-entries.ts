import type { Entry, EntryFault } from './entry.js';
import { MOST_ENTRIES, tooLarge } from './entry.js';
import { isSound, nameIn, numberIn, sizeIn, textIn } from './tar-header.js';

const BLOCK = 512;

/** The entries of a tar archive, and what is wrong with it as a whole. */
export interface TarEntries {
  readonly entries: readonly Entry[];
  readonly fault?: EntryFault;
}

/** Entries that are not files, by their type. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['1', 'it is a link'],
  ['2', 'it is a link'],
  ['3', 'it is a device'],
  ['4', 'it is a device'],
  ['6', 'it is a named pipe'],
]);

/**
 * Walks the headers of a tar archive: ustar, with the long names of pax and GNU (POSIX.1-2017, pax; GNU tar manual, appendix D). Stops
 * at the first header that is damaged, and says at which byte.
 */
export function tarEntries(bytes: Uint8Array): TarEntries {
  const entries: Entry[] = [];
  const broken = (detail: string): TarEntries => ({ entries, fault: { fault: 'bad_archive', detail } });
  let named: string | undefined;
  let sized: number | undefined;
  for (let at = 0; ;) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.length < BLOCK)
      return broken(`it ends at byte ${bytes.length} without the mark of its end; entries may be missing`);
    if (header.every((byte) => byte === 0)) return { entries };
    if (!isSound(header)) return broken(`its header at byte ${at} is damaged; what follows is not read`);
    const type = String.fromCharCode(header[156] ?? 0);
    const size = sized ?? sizeIn(header);
    if (size === undefined) return broken(`its header at byte ${at} has no size; what follows is not read`);
    const start = at + BLOCK;
    const content = bytes.subarray(start, start + size);
    const isWhole = content.length === size;
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x') {
      const records = paxRecords(textIn(content));
      named = records.get('path') ?? named;
      sized = numberIn(records.get('size'));
    } else if (type === 'L') named = textIn(content).split('\0', 1)[0];
    else if (type !== 'g' && type !== 'K') {
      const name = named ?? nameIn(header);
      named = sized = undefined;
      const isFolder = type === '5' || name.endsWith('/');
      if (!isFolder) entries.push({ name, refused: refusalOf(type, size), bytes: () => (isWhole ? content : CUT) });
    }
    if (!isWhole) return broken(`it breaks off at byte ${bytes.length}`);
    if (entries.length > MOST_ENTRIES) return { entries };
  }
}

const CUT: EntryFault = { fault: 'bad_archive', detail: 'the archive breaks off in it' };

function refusalOf(type: string, size: number): EntryFault | undefined {
  const what = REFUSED.get(type);
  if (what !== undefined) return { fault: 'unsafe_entry', detail: what };
  if (type !== '0' && type !== '\0' && type !== '7')
    return { fault: 'bad_archive', detail: `it is of the type ${JSON.stringify(type)}, which is not read` };
  return tooLarge(size, size);
}

/** Records `length key=value` of a pax header; the length counts itself and the line break. */
function paxRecords(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const parts = /^\d+ ([^=]+)=(.*)$/.exec(line);
      return parts?.[1] === undefined || parts[2] === undefined ? [] : [[parts[1], parts[2]] as const];
    }),
  );
}
