import { plain, type HostileInput, type Theme } from '../input.js';

const BAD = 'rejected bad_front_matter';

const above = (
  name: string,
  block: string,
  fate: HostileInput['fate'],
  more: Partial<HostileInput> = {},
): HostileInput => ({
  name: `${name}.md`,
  content: `---\n${block}\n---\n${plain(name)}`,
  fate,
  ...more,
});

/** Every anchor doubles the one before it nine times. */
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh']) {
  bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`);
}

/** Front matter that other programs would run, unfold or misread. */
export const frontMatter: Theme = {
  id: 'front-matter',
  inputs: [
    {
      name: 'language-js.md',
      content: `---js\nrequire('fs').writeFileSync('executed', '')\n---\n${plain('js')}`,
      fate: BAD,
    },
    {
      name: 'language-javascript.md',
      content: `---javascript\n{ date: process.exit(9) }\n---\n${plain('jss')}`,
      fate: BAD,
    },
    { name: 'language-coffee.md', content: `--- coffee\nx = 1\n---\n${plain('cof')}`, fate: BAD },
    { name: 'language-json.md', content: `---json\n{"date": "2031-06-24"}\n---\n${plain('json')}`, fate: BAD },
    above(
      'tag-function',
      'title: !!js/function "function () { process.exit(9) }"',
      /^(?:analysed|rejected bad_front_matter)$/,
    ),
    above('tag-regexp', 'title: !!js/regexp /(a+)+$/', /^(?:analysed|rejected bad_front_matter)$/),
    above('tag-undefined', 'title: !!js/undefined ""', /^(?:analysed|rejected bad_front_matter)$/),
    above(
      'tag-python',
      'title: !!python/object/apply:os.system ["touch executed"]',
      /^(?:analysed|rejected bad_front_matter)$/,
    ),
    above('tag-binary', 'title: !!binary aGVsbG8=', /^(?:analysed|rejected bad_front_matter)$/),
    above('bomb', [...bomb, 'title: *h'].join('\n'), BAD),
    above(
      'bomb-quadratic',
      `title: &a ${'x'.repeat(1000)}\n${Array.from({ length: 900 }, (_, i) => `k${i}: *a`).join('\n')}`,
      /^(?:analysed|rejected bad_front_matter)$/,
    ),
    above('alias-to-itself', 'title: &a [*a]', BAD),
    above('alias-unknown', 'title: *nowhere', BAD),
    above('merge', 'base: &b { date: 2031-06-24 }\n<<: *b\ntitle: t', /^(?:analysed|rejected bad_front_matter)$/),
    above('nested', `title: ${'['.repeat(5000)}${']'.repeat(5000)}`, BAD),
    above('nested-maps', `title: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`, BAD),
    above('key-twice', 'date: 2031-06-24\ndate: 2031-07-01', BAD),
    above(
      'key-twice-in-capitals',
      'date: 2031-06-24\nDate: 2031-07-01',
      /^rejected bad_(?:front_matter|date)$|^analysed$/,
    ),
    above('prototype', '__proto__: { date: 1999-01-01 }\nconstructor: x\ntitle: t', 'analysed', { hits: 1 }),
    above('norway', 'title: NO\nauthor: 007\nkind: 1.10\noutlet: 1e3\nlanguage: en', 'analysed', { hits: 1 }),
    above('null', 'title: null\nauthor: ~\ndate:', 'analysed', { hits: 1 }),
    above('list', '- date\n- title', /^(?:analysed|rejected bad_front_matter)$/),
    above('title-list', 'title: [a, b]', BAD),
    above('title-map', 'title: {a: b}', BAD),
    above('tab', 'title:\tt\n\tdate: 2031-06-24', BAD),
    above('unclosed-quote', 'title: "no end', BAD),
    above('two-documents', 'title: a\n...\n---\ntitle: b', /^(?:analysed|rejected bad_front_matter)$/),
    above('directive', '%YAML 9.9\n--- \ntitle: t', /^(?:analysed|rejected bad_front_matter)$/),
    above('unknown', 'auther: Pavel Doran', 'analysed', { warning: 'unknown_key' }),
    above('long-title', `title: ${'t'.repeat(20_000)}`, 'analysed', { hits: 1 }),
    above('html-title', 'title: "<img src=x onerror=alert(1)>"', 'analysed', { hits: 1 }),
    above('escapes', 'title: "\\e[2J\\a\\0x"', /^(?:analysed|rejected bad_front_matter)$/),
    above('line-in-author', 'author: |\n  Pavel Doran\n  =1+1', 'analysed', { hits: 1 }),
    { name: 'never-closed.md', content: `---\ndate: 2031-06-24\n${plain('open')}`, fate: BAD },
    { name: 'rule-first.md', content: `---\n\n${plain('rule')}\n---\n\n${plain('rule2')}`, fate: 'analysed', hits: 2 },
    { name: 'windows.md', content: `---\r\ndate: 2031-06-24\r\n---\r\n${plain('crlf')}`, fate: 'analysed', hits: 1 },
    { name: 'macintosh.md', content: `---\rdate: 2031-06-24\r---\r${plain('cr')}`, fate: 'analysed', hits: 1 },
    { name: 'toml.md', content: `+++\ndate = 2031-06-24\n+++\n${plain('toml')}`, fate: 'analysed', hits: 1 },
    {
      name: 'too-long.md',
      content: `---\n${'k: v\n'.repeat(20_000)}date: 2031-06-24\n---\n${plain('lo')}`,
      fate: /^(?:analysed|rejected bad_front_matter)$/,
    },
    { name: 'dots.md', content: `---\ndate: 2031-06-24\n...\n${plain('dots')}`, fate: 'analysed', hits: 1 },
  ],
};
