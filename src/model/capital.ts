/** Whether a capital letter stands at an offset of a text; most are plain ones, which need no expression. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}
