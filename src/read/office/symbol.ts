/**
 * The sign that Word writes as a place in a font (`w:sym`, ECMA-376, part 1, 17.3.3.30): Greek letters, dashes, arrows and bullets of the fonts
 * Symbol and Wingdings; of other fonts the character itself. A picture without a character of its own is a space, so that it glues no words.
 */
export function symbolOf(font: string, hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16);
  if (!(code > 0x20 && code <= 0xffff)) return ' ';
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  const place = code & 0xff;
  if (/^Symbol$/i.test(font))
    return GREEK[place - 0x41] ?? SIGNS.get(place) ?? (place < 0x40 ? String.fromCharCode(place) : ' ');
  if (/^Wingdings$/i.test(font)) return WINGDINGS.get(place) ?? ' ';
  return isPrivate || /^W(?:ing|eb)dings/i.test(font) || (code >= 0xd800 && code < 0xe000)
    ? ' '
    : String.fromCharCode(code);
}

/** From `A` to `z` in the font Symbol. */
const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/** Signs of the font Symbol outside its letters. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  ...([
    [0x22, '∀'],
    [0x24, '∃'],
    [0x27, '∋'],
    [0x2a, '∗'],
    [0x2d, '−'],
    [0xa2, '′'],
    [0xa3, '≤'],
    [0xa5, '∞'],
  ] as const),
  ...([
    [0xab, '↔'],
    [0xac, '←'],
    [0xae, '→'],
    [0xb0, '°'],
    [0xb1, '±'],
    [0xb2, '″'],
    [0xb3, '≥'],
    [0xb4, '×'],
  ] as const),
  ...([
    [0xb7, '•'],
    [0xb8, '÷'],
    [0xb9, '≠'],
    [0xbb, '≈'],
    [0xbc, '…'],
    [0xbe, '—'],
    [0xd2, '®'],
    [0xd3, '©'],
    [0xd4, '™'],
  ] as const),
]);

/** Bullets, ticks and arrows of the font Wingdings. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  ...([
    [0x6c, '●'],
    [0x6e, '■'],
    [0x76, '❖'],
    [0x9f, '•'],
    [0xa7, '▪'],
    [0xa8, '◻'],
    [0xd8, '➢'],
  ] as const),
  ...([
    [0xdf, '←'],
    [0xe0, '→'],
    [0xe8, '➔'],
    [0xfb, '✗'],
    [0xfc, '✓'],
    [0xfe, '☑'],
  ] as const),
]);
