/** Whether a pattern part holds a wildcard. */
export function isGlob(part: string): boolean {
  return part.includes('*') || part.includes('?');
}

/**
 * Whether a whole text is described by a glob: `*` is zero or more characters, `?` exactly one code point. Only the last
 * `*` is ever tried again, so the time is bounded by the product of both lengths, and tokens are capped in length.
 */
export function matchesGlob(glob: string, text: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let retry = 0;
  while (at < text.length) {
    const wanted = glob.charCodeAt(place);
    if (wanted === STAR) {
      star = place++;
      retry = at;
    } else if (place < glob.length && (wanted === QUESTION || wanted === text.charCodeAt(at))) {
      at += wanted === QUESTION ? widthAt(text, at) : 1;
      place++;
    } else if (star >= 0) {
      retry += widthAt(text, retry);
      at = retry;
      place = star + 1;
    } else return false;
  }
  while (glob.charCodeAt(place) === STAR) place++;
  return place === glob.length;
}

const STAR = 0x2a;
const QUESTION = 0x3f;

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
