/**
 * The members of a JSON object as they are written, by key: JavaScript would turn 1.10 into 1.1 and round long numbers,
 * and of two equal keys it would keep the last without a word. Anything else gives a clause that says what is wrong.
 */
export function membersOf(json: string): ReadonlyMap<string, string> | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'the line is not valid JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the line is not a JSON object';

  const members = new Map<string, string>();
  let key: string | undefined;
  let start = 0;
  let depth = 0;
  // Valid by now, so only strings, brackets, colons and commas of the outermost object need a look.
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') at = endOfString(json, at);
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '{' && depth++ === 0) start = at + 1;
    else if (character === ':' && depth === 1 && key === undefined) {
      key = JSON.parse(json.slice(start, at)) as string;
      if (members.has(key)) return `the key ${JSON.stringify(key.slice(0, 60))} stands twice`;
      start = at + 1;
    } else if ((character === ',' && depth === 1) || (character === '}' && --depth === 0)) {
      if (key !== undefined) members.set(key, json.slice(start, at).trim());
      key = undefined;
      start = at + 1;
    }
  }
  return members;
}

/** Offset of the quotation mark that closes a string: the first with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  let at = start;
  let backslashes: number;
  do {
    at = json.indexOf('"', at + 1);
    backslashes = 0;
    while (json[at - 1 - backslashes] === '\\') backslashes += 1;
  } while (backslashes % 2 === 1);
  return at;
}

/** A member on one line of text: strings unquoted, numbers and booleans as written, null as nothing; lists of them joined by `;`. */
export function textIn(written: string): string | undefined {
  if (written.startsWith('"')) return JSON.parse(written) as string;
  if (written === 'null') return '';
  return written.startsWith('{') || written.startsWith('[') ? undefined : written;
}
