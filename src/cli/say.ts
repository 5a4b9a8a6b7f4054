/**
 * Writes words for people. What a corpus holds may stand in them, so control characters, which can steer a terminal, are
 * shown as a sign of replacement; lines are kept.
 */
export function say(text: string, stream: NodeJS.WritableStream = process.stdout): void {
  stream.write(printable(text));
}

/** Text without control characters other than line ends. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');
}
