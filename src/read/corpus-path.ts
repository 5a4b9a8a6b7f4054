/**
 * A path inside the corpus in the one form in which paths are compared: NFC, with `/`, without a leading `./` and without
 * `/` at the end. People write `.\speeches\doran.txt` and mean `speeches/doran.txt`.
 */
export function corpusPath(written: string): string {
  const slashed = written.trim().normalize('NFC').replaceAll('\\', '/');
  let start = 0;
  while (slashed.startsWith('./', start)) start += 2;
  let end = slashed.length;
  while (end > start && slashed[end - 1] === '/') end -= 1;
  return slashed.slice(start, end);
}
