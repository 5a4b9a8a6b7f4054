import type { Nested, Rejection } from '../format.js';
import { rejection } from '../format.js';
import type { Source } from '../source.js';
import type { Leaf } from './parts.js';
import { transferred } from './transfer.js';

/** Endings for parts whose name has none. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['text/plain', 'txt'],
  ['text/html', 'html'],
  ['text/csv', 'csv'],
  ['text/rtf', 'rtf'],
  ['application/rtf', 'rtf'],
  ['application/pdf', 'pdf'],
  ['application/zip', 'zip'],
  ['application/msword', 'doc'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['message/rfc822', 'eml'],
]);
const LONGEST_NAME = 200;

/** What is attached to a message: a file inside it each, by a name that no other has; `part-2` where it has none of its own. */
export function* attachments({ path, encoding }: Source, attached: readonly Leaf[]): Generator<Nested | Rejection> {
  const names = new Set<string>();
  for (const [at, leaf] of attached.entries()) {
    const { type, transfer, body } = leaf;
    let name = nameOf(leaf) || `part-${at + 1}`;
    const ending = type === 'message/rfc822' ? 'eml' : ENDINGS.get(type);
    if (ending !== undefined && !endsIn(name, type === 'message/rfc822' ? ending : undefined)) name += `.${ending}`;
    const stem = name;
    for (let next = at + 1; names.has(name); next++) name = `${next}-${stem}`;
    names.add(name);
    const bytes = transferred(body, transfer);
    if (typeof bytes === 'string') yield rejection({ code: 'damaged_file', path, record: name, detail: `it ${bytes}` });
    else yield { nested: { path, bytes, encoding }, record: name };
  }
}

/** The last part of its name, in NFC, without what cannot stand in a table. */
function nameOf({ content, disposition }: Leaf): string {
  const whole = disposition.parameter('filename') ?? content.parameter('name') ?? '';
  const name = whole.replace(/^.*[/\\]/s, '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}#]/gu, '_');
  return name.trim().normalize('NFC').slice(-LONGEST_NAME).trim();
}

function endsIn(name: string, ending: string | undefined): boolean {
  return ending === undefined ? /\.[a-z\d]{1,8}$/i.test(name) : name.toLowerCase().endsWith(`.${ending}`);
}
