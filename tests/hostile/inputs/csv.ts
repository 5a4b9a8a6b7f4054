import { plain, type HostileInput, type Theme } from '../input.js';

const A = 'analysed';
const row = (name: string | number): string => plain(name).trim();

const table = (
  name: string,
  content: string | Uint8Array,
  fate: HostileInput['fate'],
  more: Partial<HostileInput> = {},
): HostileInput => ({
  name,
  content,
  fate,
  ...more,
});

/** Tables whose rows a careless reader merges, cuts, drops or invents. */
export const csv: Theme = {
  id: 'csv',
  inputs: [
    table('sound.csv', `id,text\n1,${row('s1')}\n2,${row('s2')}\n`, [A, A], { hits: 2 }),
    table('no-last-line-end.csv', `text\n${row('n1')}\n${row('n2')}`, [A, A], { hits: 2 }),
    table('semicolons.csv', `id;text\n1;${row('se')}\n`, [A], { hits: 1 }),
    table('tabs.csv', `id\ttext\n1\t${row('ta')}\n`, [A], { hits: 1 }),
    table('tabs.tsv', `id\ttext\n1\t"${row('ts')}\nand more"\n`, [A], { hits: 1 }),
    table('bom.csv', `\uFEFFtext,id\n${row('bo')},1\n`, [A], { hits: 1 }),
    table('windows.csv', `text\r\n${row('w1')}\r\n${row('w2')}\r\n`, [A, A], { hits: 2 }),
    table('macintosh.csv', `text\r${row('m1')}\r${row('m2')}\r`, [A, A], { hits: 2 }),
    table('line-ends-mixed.csv', `text\r\n${row('x1')}\n${row('x2')}\r${row('x3')}`, [A, A, A], { hits: 3 }),
    table('quoted-lines.csv', `text\n"${row('q1')}\n\n${row('q2')}"\n${row('q3')}\n`, [A, A], { hits: 3 }),
    table('quotes-doubled.csv', `text\n"He said ""${row('qd')}"" twice"\n`, [A], { hits: 1 }),
    table('quote-in-cell.csv', `id,text\n1,He said "no" and ${row('qi')}\n2,${row('qj')}\n`, ['rejected bad_csv', A], {
      hits: 1,
    }),
    table(
      'quote-never-closed.csv',
      `id,text\n1,${row('u1')}\n2,"${row('u2')}\n3,${row('u3')}\n`,
      [A, 'rejected bad_csv'],
      { hits: 1 },
    ),
    table('quote-then-more.csv', `id,text\n1,"a" b\n2,${row('qm')}\n`, ['rejected bad_csv']),
    table('too-many-cells.csv', `id,text\n1,${row('t1')},surplus\n2,${row('t2')}\n`, ['rejected bad_csv', A], {
      hits: 1,
    }),
    table('too-few-cells.csv', `id,text,date\n1,${row('f1')}\n2,${row('f2')},2031\n`, ['rejected bad_csv', A], {
      hits: 1,
    }),
    table('header-twice.csv', `text,text\na,b\n`, 'rejected bad_csv'),
    table('header-twice-in-capitals.csv', `text,Text\na,b\n`, 'rejected bad_csv'),
    table('header-only.csv', 'text,date\n', 'rejected empty_text'),
    table('no-text-column.csv', 'a,b\n1,2\n', 'rejected missing_column'),
    table('no-header.csv', `1,${row('nh')}\n2,${row('ni')}\n`, 'rejected missing_column'),
    table('header-of-objects.csv', `__proto__,constructor,text\n1,2,${row('ho')}\n`, [A], { hits: 1 }),
    table('ids-twice.csv', `id,text\n7,${row('i1')}\n7,${row('i2')}\n`, [A, 'rejected duplicate_record'], { hits: 1 }),
    table('ids-of-objects.csv', `id,text\n__proto__,${row('o1')}\nconstructor,${row('o2')}\n`, [A, A], { hits: 2 }),
    table(
      'ids-kept.csv',
      `id,text\n007,${row('k1')}\n7,${row('k2')}\n1.10,${row('k3')}\n1.1,${row('k4')}\n`,
      [A, A, A, A],
      { hits: 4 },
    ),
    table('blank-cell.csv', `id,text\n1,\n2,${row('bc')}\n`, ['rejected empty_text', A], { hits: 1 }),
    table('blank-lines.csv', `text\n\n${row('b1')}\n\n\n${row('b2')}\n\n`, [A, A], { hits: 2 }),
    table('bad-date.csv', `text,date\n${row('d1')},03/04/2031\n${row('d2')},2031-06-24\n`, ['rejected bad_date', A], {
      hits: 1,
    }),
    table('formulas.csv', `text,author,outlet\n"=cmd|'/c calc'!A0 ${row('fo')}",=1+1,@SUM(A1)\n`, [A], { hits: 1 }),
    table('nul.csv', `text\nThe\0 ${row('nu')}\n`, [A], { hits: 1, warning: 'nul_characters' }),
    table('utf-16.csv', Buffer.from(`\uFEFFtext\n${row('ut')}\n`, 'utf16le'), [A], { hits: 1 }),
    table('long-line.csv', `text\n"${'we condemn it. '.repeat(6_000)}"\n`, [A], { hits: 6_000 }),
    table(
      'many-columns.csv',
      `text,${Array.from({ length: 3000 }, (_, i) => `c${i}`).join(',')}\n${row('mc')}${','.repeat(3000)}\n`,
      [A],
      { hits: 1 },
    ),
    table('many-quotes.csv', `text\n${'""'.repeat(50_000)}\n`, [A], { hits: 0 }),
    table(
      'separator-line.csv',
      `sep=;\ntext;id\n${row('sl')};1\n`,
      /^(?:analysed|rejected (?:bad_csv|missing_column))$/,
    ),
    table('comment.csv', `# exported\ntext\n${row('co')}\n`, /^(?:analysed|rejected (?:bad_csv|missing_column))$/),
    table('html.csv', `<html><body>We condemn it.</body></html>`, /^rejected /),
    table('date-slip.csv', `text,dates\n${row('ds')},2031\n`, [A], { hits: 1, warning: 'unknown_key' }),
  ],
};
