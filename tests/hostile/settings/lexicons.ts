import { type Refused, type SettingInput, unfolding } from './setting.js';

/** Refused with these words, or read: what it finds in `TEXT`, as `category entry`. */
type Becomes = Refused | readonly string[];

/** What every lexicon that is read is tried on. */
export const TEXT =
  'We condemn the raid and strike back. Their aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab is no a.b, =cmd or naïve.';

const file = (name: string, content: string | Uint8Array, becomes: Becomes): SettingInput<Becomes> => ({
  name,
  content,
  becomes,
});

const yaml = (entries: string, more = ''): string =>
  `id: probe\ntitle: Probe\ndescription: Words to look for.\nsource: Made for this test.\n${more}entries:\n${entries}`;
const many = (count: number): string => Array.from({ length: count }, (_, at) => `word${at.toString(36)}x`).join('\n');
const bomb = `x:\n${unfolding('  ')}`;

/** Lexicons that run code, hang a matcher, or match what nobody wrote. */
export const lexicons: readonly SettingInput<Becomes>[] = [
  file('sound.yaml', yaml('  - condemn*\n  - strike back\n'), ['probe condemn*', 'probe strike back']),
  file('sound.csv', 'entry\ncondemn*\nstrike back\n', ['sound condemn*', 'sound strike back']),
  file('sound.tsv', 'entry\tcategory\ncondemn*\tblame\n', ['sound.blame condemn*']),
  file('mark.yaml', `\uFEFF${yaml('  - condemn*\n')}`, ['probe condemn*']),
  file('mark.csv', '\uFEFFentry\ncondemn*\n', ['mark condemn*']),
  file('windows.csv', 'entry\r\ncondemn*\r\n', ['windows condemn*']),
  file('macintosh.csv', 'entry\rcondemn*\rstrike back\r', ['macintosh condemn*', 'macintosh strike back']),
  file('semicolons.csv', 'entry;category\ncondemn*;blame\n', ['semicolons.blame condemn*']),
  file('decomposed.csv', 'entry\nnai\u0308ve\n', ['decomposed naïve']),
  file('utf-16.yaml', Buffer.from(`\uFEFF${yaml('  - condemn*\n')}`, 'utf16le'), /is not UTF-8; save it as UTF-8/),
  file('latin.csv', Buffer.from('entry\nnaïve\n', 'latin1'), /is not UTF-8; save it as UTF-8/),
  file('empty.yaml', '', /:1:1: the lexicon is empty/),
  file('empty.csv', '', /:1: the lexicon is empty/),
  file('header.csv', 'entry,category\n', /:1: the lexicon is empty/),
  file('no-entries.yaml', yaml('  []\n'), /"entries" is empty/),
  file('bomb.yaml', `${yaml('  - condemn*\n')}${bomb}`, /repeat over 100000 values|unknown key "x"/),
  file('alias-of-itself.yaml', yaml('  - &a [*a]\n'), /\*a repeats the very thing it stands in/),
  file('tag-code.yaml', yaml(`  - !!js/regexp /condemn/g\n`), /:6:5: tags .* not allowed/),
  file('tag-function.yaml', yaml(`  - !!js/function "() => process.exit()"\n`), /tags .* not allowed/),
  file('tag-binary.yaml', yaml('  - !!binary Y29uZGVtbg==\n'), /tags .* not allowed/),
  file('include.yaml', yaml('  - !include /etc/passwd\n'), /tags .* not allowed/),
  file(
    'nested.yaml',
    `${yaml('  - condemn*\n')}x: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`,
    /nested deeper than 100 levels/,
  ),
  file(
    'key-twice.yaml',
    yaml('  - condemn*\n', 'title: Other\n'),
    /:5:1: key "title" is written twice, first on line 2/,
  ),
  file('wrong-key.yaml', yaml('  - condemn*\n', 'entires: [x]\n'), /unknown key "entires"; did you mean "entries"\?/),
  file('object-key.yaml', yaml('  - condemn*\n', '__proto__: {title: x}\n'), /unknown key "__proto__"/),
  file(
    'object-category.yaml',
    yaml('').replace(
      'entries:\n',
      'categories:\n  __proto__:\n    entries: [condemn*]\n  constructor:\n    entries: [strike back]\n',
    ),
    ['probe.__proto__ condemn*', 'probe.constructor strike back'],
  ),
  file(
    'id-dots.yaml',
    yaml('  - condemn*\n').replace('id: probe', 'id: a.b'),
    /the id "a\.b" must be made of letters, digits, - and _/,
  ),
  file(
    'id-path.yaml',
    yaml('  - condemn*\n').replace('id: probe', 'id: ../../x'),
    /the id "\.\.\/\.\.\/x" must be made of/,
  ),
  file('a.b.csv', 'entry\ncondemn*\n', /:1: the id "a\.b" must be made of letters, digits, - and _; rename the file/),
  file('a b.csv', 'entry\ncondemn*\n', /:1: the id "a b" must be made of/),
  file('=cmd.csv', 'entry\ncondemn*\n', /:1: the id "=cmd" must be made of/),
  file(
    'category-dots.csv',
    'entry,category\ncondemn*,blame..strong\n',
    /:2: a category needs a name \(in "blame\.\.strong"\)/,
  ),
  file(
    'category-deep.csv',
    `entry,category\ncondemn*,${'a.'.repeat(5_000)}b\n`,
    /:2: the category is nested deeper than 100 levels/,
  ),
  file('category-separators.csv', 'entry,category\ncondemn*,a;b\n', /:2: the category "a;b" holds/),
  file('formulas.csv', 'entry,category\n=cmd,=1+1\ncondemn*,@SUM(A1)\n', [
    'formulas.@SUM(A1) condemn*',
    'formulas.=1+1 =cmd',
  ]),
  file('objects.csv', 'entry,category\ncondemn*,__proto__\nstrike back,constructor\n', [
    'objects.__proto__ condemn*',
    'objects.constructor strike back',
  ]),
  file('column-slip.csv', 'entry,categry\ncondemn*,x\n', /:1: unknown column "categry"; did you mean "category"\?/),
  file('column-twice.csv', 'entry,Entry\ncondemn*,x\n', /the column "Entry" stands twice/),
  file('two-names.csv', 'entry,term\ncondemn*,x\n', /the column "term" stands twice/),
  file('no-entry-column.csv', 'pattern\ncondemn*\n', /the column "entry" is missing/),
  file(
    'too-few.csv',
    'entry,category,weight\ncondemn*,blame\n',
    /:2: the row has 2 cells, the header 3; none for "weight"/,
  ),
  file(
    'too-many.csv',
    'entry,category\nstrike, back,blame\n',
    /:2: the row has 3 cells, the header 2; no column for "blame"/,
  ),
  file(
    'unclosed.csv',
    'entry,category\n"condemn*,blame\nstrike back,blame\n',
    /:2: the quotation mark on line 2 is never properly closed/,
  ),
  file('page.csv', '<html><body>404</body></html>\n', /the column "entry" is missing|the lexicon is empty/),
  file('packed.csv', Buffer.from('PK\u0003\u0004\u0000\u0000', 'latin1'), /:1: |empty/),
  file('nul.csv', 'entry\ncon\0demn\n', /:2: .*control character/),
  file('nul.yaml', yaml('  - "con\\0demn"\n'), /:6:5: .*holds a control character/),
  file('anything.csv', 'entry\n*\n', /:2: the pattern "\*" would match any text/),
  file('anything.yaml', yaml('  - "* * *"\n'), /would match any text/),
  file('anything-regex.yaml', yaml('  - regex: ".*"\n'), /:6: /),
  file('regex-hang.yaml', yaml('  - regex: "(a+)+$"\n  - condemn*\n'), ['probe condemn*']),
  file('regex-nested.yaml', yaml('  - regex: "(a|aa)+b?"\n'), ['probe (a|aa)+b?']),
  file('regex-huge.yaml', yaml('  - regex: "((a{1,1000}){1,1000}){1,1000}"\n'), /:6: /),
  file(
    'regex-long.yaml',
    yaml(`  - regex: "${'a?'.repeat(2_000)}"\n`),
    /the regex is too long; at most 1000 characters/,
  ),
  file('regex-backward.yaml', yaml('  - regex: "(a)\\\\1"\n'), /:6: /),
  file('regex-open.yaml', yaml('  - regex: "(condemn"\n'), /:6: /),
  file('choices.yaml', yaml(`  - "${'(a|b) '.repeat(40).trim()}"\n`), /:6:5: /),
  file('stars.yaml', yaml(`  - "${'*a'.repeat(450)}b"\n`), []),
  file('gaps.yaml', yaml('  - "condemn <5> strike"\n'), ['probe condemn <5> strike']),
  file('gap-wide.yaml', yaml('  - "condemn <1000000> strike"\n'), /:6:5: /),
  file('weight-words.csv', 'entry,weight\ncondemn*,heavy\n', /:2: the weight "heavy" is not a decimal number/),
  file('weight-comma.csv', 'entry;weight\ncondemn*;1,5\n', /:2: the weight "1,5" is not a decimal number/),
  file('weight-endless.csv', 'entry,weight\ncondemn*,1e999\n', /:2: the weight "1e999" is not a decimal number/),
  file(
    'twice.csv',
    'entry\ncondemn*\nCondemn*\n',
    /:3: the entry "Condemn\*" is written twice in twice, first on line 2/,
  ),
  file(
    'long-entry.csv',
    `entry\n${'a '.repeat(50_000)}\ncondemn*\n`,
    /:2: a pattern of 99999 characters is too long; at most 1000/,
  ),
  file('large.csv', `entry\ncondemn*\n${many(200_000)}\n`, ['large condemn*']),
  file('large-quoted.csv', `entry\n"condemn*"\n${many(200_000)}\n`, ['large-quoted condemn*']),
];
