import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAll } from '../opening.js';
import { utf8 } from '../reading.js';
import { tarOf, type Written, zipOf } from './making.js';

const FILES: readonly Written[] = [
  { name: 'june/velmaria.txt', content: '---\nauthor: velm\n---\nWe want peace.' },
  { name: 'a.csv', content: 'id,text\nx,One.\ny,\n' },
  { name: './june/Ödön.txt', content: 'Zwei.' },
];

const ARCHIVES = [
  ['press.zip', zipOf],
  ['press.tar', (entries: readonly Written[]) => tarOf(entries)],
  ['press.tar.gz', (entries: readonly Written[]) => gzipSync(tarOf(entries))],
  ['press.TGZ', (entries: readonly Written[]) => gzipSync(tarOf(entries))],
] as const;

describe.each(ARCHIVES)('the archive %s', (path, pack) => {
  it('gives the records of all its files, in the order of their names', async () => {
    const { documents, rejected } = await openAll(path, pack(FILES));
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      [`${path}#a.csv#x`, 'One.'],
      [`${path}#june/velmaria.txt`, 'We want peace.'],
      [`${path}#june/Ödön.txt`, 'Zwei.'],
    ]);
    expect(documents.map(({ author }) => author)).toEqual([undefined, 'velm', undefined]);
    expect(rejected).toMatchObject([{ code: 'empty_text', path, record: 'a.csv#2' }]);
  });

  it('reads alike in whatever order its entries were packed', async () => {
    const turned = await openAll(path, pack([...FILES].reverse()));
    expect(turned.readings).toEqual((await openAll(path, pack(FILES))).readings);
  });

  it('refuses names that lead out of it, and reads the rest', async () => {
    const names = ['../up.txt', 'a/../../up.txt', '/etc/passwd.txt', 'C:\\up.txt', '..\\up.txt', '\\\\host\\up.txt'];
    const { documents, rejected } = await openAll(
      path,
      pack([{ name: 'a/b.txt', content: 'b' }, ...names.map((name) => ({ name, content: 'x' }))]),
    );
    expect(documents.map(({ record }) => record)).toEqual(['a/b.txt']);
    expect(rejected.map(({ code }) => code)).toEqual(names.map(() => 'unsafe_entry'));
  });

  it('applies a table of metadata to the files that it names, from its own folder, and tells what is wrong with it', async () => {
    const rows =
      'path,date,author\na.txt,2031-06-24,reth\nb.csv#x,2031,\n./more/c.txt,nn,\ngone.txt,2031,\nb.csv#y,,\n';
    const { documents, skipped, rejected } = await openAll(
      path,
      pack([
        { name: 'june/a.txt', content: 'One.' },
        { name: 'june/b.csv', content: 'id,text\nx,Two.\n' },
        { name: 'june/metadata.csv', content: rows },
        { name: 'june/more/c.txt', content: 'Three.' },
        { name: 'a.txt', content: 'Four.' },
      ]),
    );
    expect(documents.map(({ id, date, author }) => [id, date, author])).toEqual([
      [`${path}#a.txt`, undefined, undefined],
      [`${path}#june/a.txt`, '2031-06-24', 'reth'],
      [`${path}#june/b.csv#x`, '2031', undefined],
    ]);
    const where = `(${path}#june/metadata.csv, line 4)`;
    expect(rejected).toMatchObject([
      { code: 'bad_date', record: 'june/more/c.txt', detail: expect.stringContaining(where) as string },
    ]);
    expect(skipped).toMatchObject([{ record: 'june/metadata.csv', skipped: 'a table of metadata' }]);
    expect(skipped[0]?.issues.map(({ code, line, detail }) => [code, line, detail])).toEqual([
      ['bad_date', 4, expect.stringContaining('"more/c.txt"')],
      ['metadata_without_file', 5, 'no file "june/gone.txt"'],
      ['metadata_without_file', 6, 'no file "june/b.csv#y"'],
    ]);
  });

  it('reads a table of documents that is called metadata.csv', async () => {
    const { documents } = await openAll(path, pack([{ name: 'metadata.csv', content: 'id,text\nx,One.\n' }]));
    expect(documents).toMatchObject([{ id: `${path}#metadata.csv#x`, text: 'One.' }]);
  });

  it('skips hidden files by name, and files of no known format', async () => {
    const { skipped } = await openAll(
      path,
      pack(['.DS_Store', '__MACOSX/a.txt', 'x/.git/b.txt', 'p.exe'].map((name) => ({ name, content: 'x' }))),
    );
    expect(skipped.map(({ record, skipped: why }) => [record, why])).toEqual([
      ['.DS_Store', 'hidden'],
      ['__MACOSX/a.txt', 'hidden'],
      ['p.exe', 'unsupported_format'],
      ['x/.git/b.txt', 'hidden'],
    ]);
  });

  it('reads the first of two entries with one name, and names the second', async () => {
    const { texts, rejected } = await openAll(
      path,
      pack([
        { name: 'naïve.txt', content: 'first' },
        { name: 'nai\u0308ve.txt', content: 'second' },
      ]),
    );
    expect(texts).toEqual(['first']);
    expect(rejected).toMatchObject([{ code: 'duplicate_record', record: 'naïve.txt' }]);
  });

  it('opens archives in archives, and stops at the fifth', async () => {
    let inner: Uint8Array = zipOf([{ name: 'deep.txt', content: 'deep' }]);
    for (let depth = 0; depth < 2; depth++) inner = zipOf([{ name: 'in.zip', content: inner }]);
    expect((await openAll(path, pack([{ name: 'in.zip', content: inner }]))).texts).toEqual(['deep']);
    inner = zipOf([{ name: 'in.zip', content: inner }]);
    const { texts, rejected } = await openAll(path, pack([{ name: 'in.zip', content: inner }]));
    expect(texts).toEqual([]);
    expect(rejected).toMatchObject([{ code: 'nested_too_deep', record: 'in.zip#in.zip#in.zip#in.zip#deep.txt' }]);
  });

  it('is rejected when it holds nothing', async () => {
    expect((await openAll(path, pack([]))).rejected).toMatchObject([{ code: 'empty_text', path }]);
  });

  it('refuses a file made to fill a memory, and reads the rest', async () => {
    const bomb = new Uint8Array(24 * 1024 * 1024).fill(65);
    const packed = path === 'press.tar' ? gzipSync(bomb) : bomb;
    const name = path === 'press.tar' ? 'bomb.txt.gz' : 'bomb.txt';
    const { documents, rejected } = await openAll(
      path,
      pack([
        { name, content: packed },
        { name: 'a.txt', content: 'a' },
      ]),
    );
    expect(rejected).toMatchObject([{ code: 'archive_too_large', path }]);
    expect(documents.map(({ text }) => text)).toEqual(path.includes('gz') || path.endsWith('TGZ') ? [] : ['a']);
  });

  it('loses nothing in silence when it is cut off or damaged', async () => {
    const whole = pack(FILES);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.option(fc.integer({ min: 1, max: 255 })),
        async (at, flip) => {
          const bytes = flip === null ? whole.slice(0, at) : Uint8Array.from(whole);
          if (flip !== null) bytes[at] = (bytes[at] ?? 0) ^ flip;
          const { readings, texts } = await openAll(path, bytes);
          expect(readings.length).toBeGreaterThan(0);
          const isAll = ['One.', 'We want peace.', 'Zwei.'].every((text) => texts.includes(text));
          if (flip === null && !isAll)
            expect(readings.some((reading) => 'rejected' in reading && reading.rejected.code !== 'empty_text')).toBe(
              true,
            );
        },
      ),
      { numRuns: 150 },
    );
  });
});

it('a ZIP names what it cannot open: encrypted, linked, of another method, or with a wrong checksum', async () => {
  const { texts, rejected } = await openAll(
    'press.zip',
    zipOf([
      { name: 'a.txt', content: 'secret', flags: 1 },
      { name: 'b.txt', content: '/etc/passwd', mode: 0o120777 },
      { name: 'c.txt', content: 'lzma', method: 14 },
      { name: 'd.txt', content: 'flipped', crc: 7 },
      { name: 'e.txt', content: 'sound', method: 0 },
    ]),
  );
  expect(texts).toEqual(['sound']);
  expect(rejected.map(({ code, record }) => [code, record])).toEqual([
    ['encrypted_entry', 'a.txt'],
    ['unsafe_entry', 'b.txt'],
    ['bad_archive', 'c.txt'],
    ['bad_archive', 'd.txt'],
  ]);
});

it('a ZIP that lies about a size is not believed', async () => {
  const { rejected } = await openAll('a.zip', zipOf([{ name: 'a.txt', content: 'x'.repeat(9000), size: 10 }]));
  expect(rejected).toMatchObject([{ code: 'bad_archive', record: 'a.txt' }]);
});

it('a tar archive names links, devices and pipes', async () => {
  const types = ['1', '2', '3', '4', '6', 'Z'];
  const { rejected, texts } = await openAll(
    'a.tar',
    tarOf([
      ...types.map((type) => ({ name: `${type}.txt`, type })),
      { name: 'folder/', type: '5' },
      { name: 'z.txt', content: 'z' },
    ]),
  );
  expect(texts).toEqual(['z']);
  expect(rejected.map(({ code }) => code)).toEqual([...types.slice(1).map(() => 'unsafe_entry'), 'bad_archive']);
});

it('a tar archive has long names, of pax and of GNU', async () => {
  const long = `${'folder/'.repeat(30)}doran.txt`;
  const record = ` path=${long}\n`;
  const length = record.length + 3;
  const { documents } = await openAll(
    'a.tar',
    tarOf([
      { name: 'pax', type: 'x', content: `${length}${record}` },
      { name: 'short', content: 'pax' },
      { name: '././@LongLink', type: 'L', content: `${long.replace('doran', 'brandt')}\0` },
      { name: 'short', content: 'gnu' },
    ]),
  );
  expect(documents.map(({ record: name, text }) => [name, text])).toEqual([
    [long.replace('doran', 'brandt'), 'gnu'],
    [long, 'pax'],
  ]);
});

it('a tar archive that ends without its mark says that entries may be missing', async () => {
  const { texts, rejected } = await openAll('a.tar', tarOf([{ name: 'a.txt', content: 'a' }], false));
  expect(texts).toEqual(['a']);
  expect(rejected).toMatchObject([{ code: 'bad_archive', path: 'a.tar' }]);
});

it('a file packed alone has its name without the ending', async () => {
  const { documents } = await openAll('2031/doran.txt.gz', gzipSync(utf8('We agree.')));
  expect(documents).toMatchObject([{ id: '2031/doran.txt.gz#doran.txt', text: 'We agree.' }]);
});
