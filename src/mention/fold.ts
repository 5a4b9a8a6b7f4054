/** Letters that no Unicode decomposition takes apart. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ə', 'a'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ħ', 'h'],
]);

/**
 * A word as names are compared: lower case in no locale, without diacritics and full stops, so that `Əliyev` is `aliyev`
 * and `İlham` is `ilham`.
 */
export function fold(word: string): string {
  if (isPlain(word)) return word;
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  if (isAscii(lower)) return lower.replaceAll('.', '');
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.\u00AD\u200B-\u200D\u2060]/gu, '')
    .replace(/[^\0-\x7F]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[\u2018\u2019\u02BC]/gu, "'");
}

/** Whether a word is nothing but small Latin letters, as most are: then it is folded already. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Whether nothing of a word can be folded but its full stops. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** A whole name as it is compared: its words folded, joined by single spaces. */
export function foldName(name: string): string {
  const folded = fold(name);
  return isSpaced(folded) ? folded : folded.trim().replace(/\s+/gu, ' ');
}

/** Whether single plain spaces part the words of a name already, and nothing is in it but what ASCII has. */
export function isSpaced(name: string): boolean {
  let isOpen = true;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && isOpen)) return false;
    isOpen = code === 32;
  }
  return !isOpen;
}
