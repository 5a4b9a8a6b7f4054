import type { SettingInput } from './setting.js';

/** What is known of `a.txt` afterwards, as `date author outlet`, or why it is rejected; and all issues, as `code line`. */
export interface Told {
  readonly known: string;
  readonly issues: readonly string[];
}

const table = (
  name: string,
  content: string | Uint8Array,
  known: string,
  issues: readonly string[] = [],
): SettingInput<Told> => ({ name, content, becomes: { known, issues } });

const HEAD = 'path,date,author,outlet\n';
const SOUND = `${HEAD}a.txt,2031-06-24,doran,Courier\n`;
const KNOWN = '2031-06-24 doran Courier';
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const bigEndian = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();

/** Tables of metadata that a careless reader applies to the wrong file, or loses without a word. */
export const metadata: readonly SettingInput<Told>[] = [
  table('sound', SOUND, KNOWN),
  table('no last line end', SOUND.trimEnd(), KNOWN),
  table('a byte order mark', `\uFEFF${SOUND}`, KNOWN),
  table('UTF-16', utf16(SOUND), KNOWN),
  table('UTF-16, the other way round', bigEndian(SOUND), KNOWN),
  table('line ends of Windows', SOUND.replaceAll('\n', '\r\n'), KNOWN),
  table('line ends of the Macintosh', SOUND.replaceAll('\n', '\r'), KNOWN),
  table('semicolons', SOUND.replaceAll(',', ';'), KNOWN),
  table('tabs', SOUND.replaceAll(',', '\t'), KNOWN),
  table('capitals', SOUND.replace('path,date', 'PATH,Date'), KNOWN),
  table('columns in another order', 'outlet,author,path,date\nCourier,doran,a.txt,2031-06-24\n', KNOWN),
  table('paths of Windows', SOUND.replace('a.txt', '.\\a.txt'), KNOWN),
  table('a path in capitals', SOUND.replace('a.txt', 'A.TXT'), '', ['metadata_without_file 2']),
  table('a path out of the corpus', SOUND.replace('a.txt', '../a.txt'), '', ['metadata_without_file 2']),
  table('an absolute path', SOUND.replace('a.txt', '/etc/passwd'), '', ['metadata_without_file 2']),
  table('a path that is an address', SOUND.replace('a.txt', 'file:///a.txt'), '', ['metadata_without_file 2']),
  table('a row for no file', `${SOUND}gone.txt,2031,x,y\n`, KNOWN, ['metadata_without_file 3']),
  table('a row for no record', `${SOUND}a.txt#7,2031,x,y\n`, KNOWN, ['metadata_without_file 3']),
  table('a row without a path', `${SOUND},2031,x,y\n`, KNOWN, ['bad_metadata 3']),
  table('a blank row', `${SOUND},,,\n\n\n`, KNOWN, ['bad_metadata 3']),
  table('a row with too few cells', `${HEAD}a.txt,2031-06-24\n`, '', [
    'bad_csv 2 the row has 2 cells, the header 4; none for "author", "outlet"',
  ]),
  table('a row with too many cells', `${HEAD}a.txt,2031-06-24,Reth, Ana,Courier\n`, '', [
    'bad_csv 2 the row has 5 cells, the header 4; no column for "Courier"',
  ]),
  table('a day that does not exist', SOUND.replace('06-24', '02-30'), 'rejected bad_date', [
    'bad_date 2 "2031-02-30", the date of "a.txt", is no day of the calendar',
    'bad_date',
  ]),
  table('a date of two readings', SOUND.replace('2031-06-24', '03/04/2031'), 'rejected bad_date', [
    'bad_date 2',
    'bad_date',
  ]),
  table('a number of a spreadsheet for a date', SOUND.replace('2031-06-24', '48023'), 'rejected bad_date', [
    'bad_date 2',
    'bad_date',
  ]),
  table('words for a date', SOUND.replace('2031-06-24', 'last Monday'), 'rejected bad_date', [
    'bad_date 2',
    'bad_date',
  ]),
  table('a date with another weekday', SOUND.replace('2031-06-24', '"Monday, 24 June 2031"'), 'rejected bad_date', [
    'bad_date 2',
    'bad_date',
  ]),
  table('a date with its time', SOUND.replace('06-24', '06-24T23:30:00-11:00'), KNOWN),
  table('no date', SOUND.replace('2031-06-24', ''), 'doran Courier'),
  table('a row that comes again and says the same', `${SOUND}a.txt,2031-06-24,doran,Courier\n`, KNOWN, [
    'metadata_repeated 3 "a.txt" stands on line 2 already, and says the same',
  ]),
  table('a row that comes again with another date', `${SOUND}./a.txt,2031-07-01,doran,Courier\n`, KNOWN, [
    'metadata_repeated 3 "a.txt" stands on line 2 already, with another date',
  ]),
  table(
    'a row that comes again, the first with no date',
    `${HEAD}a.txt,nn,,\na.txt,2031-06-24,,\n`,
    'rejected bad_date',
    ['bad_date 2', 'metadata_repeated 3', 'bad_date'],
  ),
  table('a path in two normal forms', `${HEAD}naïve.txt,2031,x,y\nnai\u0308ve.txt,2032,x,y\n`, '', [
    'metadata_repeated 3',
    'metadata_without_file 2',
  ]),
  table('formulas', `${HEAD}a.txt,2031-06-24,=1+1,@SUM(A1)\n`, '2031-06-24 =1+1 @SUM(A1)'),
  table('names of objects', `${HEAD}a.txt,2031-06-24,__proto__,constructor\n`, '2031-06-24 __proto__ constructor'),
  table('a column of objects', `path,__proto__,constructor\na.txt,x,y\n`, ''),
  table('a quotation that is never closed', `${HEAD}a.txt,2031-06-24,"doran,Courier\nb.txt,2031,x,y\n`, '', [
    'bad_csv 2',
  ]),
  table('a quotation mark inside a cell', `${HEAD}b.txt,2031,6" gun,y\na.txt,2031-06-24,doran,Courier\n`, KNOWN, [
    'bad_csv 2',
  ]),
  table('a header that stands twice', 'path,date,Date\na.txt,2031,2032\n', '', ['bad_metadata 1']),
  table('two columns of paths', 'path,Path\na.txt,b.txt\n', '', ['bad_metadata 1']),
  table('no column of paths', 'file,date\na.txt,2031\n', '', ['bad_metadata 1']),
  table('no header', 'a.txt,2031-06-24\nb.txt,2031-06-24\n', '', ['bad_metadata 1']),
  table('a slip in the header', 'path,dates\na.txt,2031\n', '', ['unknown_key 1']),
  table('a line that names the separator', `sep=,\n${SOUND}`, '', ['bad_metadata 1']),
  table('nothing', '', '', ['bad_metadata']),
  table('white space', ' \n\t\n', '', ['bad_metadata']),
  table('a header alone', HEAD, ''),
  table('an old encoding', latin(SOUND.replace('doran', 'José Núñez')), '2031-06-24 José Núñez Courier', [
    'guessed_encoding',
  ]),
  table('NULs', SOUND.replace('doran', 'do\0ran'), '2031-06-24 do\0ran Courier', ['nul_characters 2']),
  table('a packed file', Buffer.from('PK\u0003\u0004\0\0\0\0', 'latin1'), '', ['binary_content']),
  table('JSON', '[{"path": "a.txt"}]\n', '', ['bad_metadata 1']),
  table('a page', '<html><body>404</body></html>\n', '', ['bad_metadata 1']),
  table('a row for another file three times', `${SOUND}${'b.txt,2031,x,y\n'.repeat(3)}`, KNOWN, [
    'metadata_repeated 4',
    'metadata_repeated 5',
  ]),
  table(
    'a cell of a megabyte',
    SOUND.replace('Courier', `"${'x'.repeat(1_000_000)}"`).replace('doran', ''),
    `2031-06-24 ${'x'.repeat(1_000_000)}`,
  ),
];
