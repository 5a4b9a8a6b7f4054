import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAll } from '../opening.js';
import { utf8 } from '../reading.js';
import { parseMetadata } from '../../../src/read/metadata.js';
import { zipOf } from '../archives/making.js';

const HEAD = 'From: Marta Doran <marta@karesia.example>\nDate: Tue, 24 Jun 2031 23:30:00 -0700\nSubject: On Velm\n';
const mail = (more: string, body: string): string => `${HEAD}${more}\n${body}`.replaceAll('\n', '\r\n');
const open = (message: string | Uint8Array) => openAll('in/velm.eml', message);
const textOf = async (more: string, body: string): Promise<string | undefined> =>
  (await open(mail(more, body))).texts[0];
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const coded = (text: string): string => Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\r\n');

/** Parts between the lines of a boundary. */
const multipart = (kind: string, parts: readonly string[], boundary = 'velm'): string =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${parts.map((part) => `--${boundary}\n${part}\n`).join('')}--${boundary}--\n`;
const message = (kind: string, parts: readonly string[]): string => `${HEAD}${multipart(kind, parts)}`;

describe('a mail message', () => {
  it('is a document with author, date and title of its header', async () => {
    const { documents, warnings } = await open(mail('', 'We want peace.\n\nTarvia wants war.\n'));
    expect(documents).toEqual([
      {
        id: 'in/velm.eml',
        path: 'in/velm.eml',
        kind: 'document',
        title: 'On Velm',
        author: 'Marta Doran',
        date: '2031-06-24',
        dateSource: 'mail',
        text: 'We want peace.\n\nTarvia wants war.',
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['"Doran, Marta" <m@karesia.example>', 'Doran, Marta'],
    ['m@karesia.example', 'm@karesia.example'],
    ['<m@karesia.example>', 'm@karesia.example'],
    ['m@karesia.example (Marta Doran)', 'Marta Doran'],
    ['Marta Doran <m@karesia.example>, "S. \\"Sam\\" Okoro" <s@tarvia.example>', 'Marta Doran; S. "Sam" Okoro'],
    ['Envoys: Marta Doran <m@karesia.example>, s@tarvia.example;', 'Marta Doran; s@tarvia.example'],
    ['=?utf-8?B?xoZsaXlldg==?= <a@b.example>', 'Ɔliyev'],
    ['=?iso-8859-1?Q?Andr=E9?=\n =?iso-8859-1?Q?_Lind?= <a@b.example>', 'André Lind'],
    ['', undefined],
  ])('is by whom its header %j names', async (from, author) => {
    const { documents } = await open(`From: ${from}\nSubject: x\n\nPeace.`);
    expect(documents.map((document) => document.author)).toEqual([author]);
  });

  it('decodes words of a title, also where a letter is cut in two, and leaves unknown ones', async () => {
    const subject = async (value: string) => (await open(`Subject: ${value}\n\nPeace.`)).documents[0]?.title;
    expect(await subject('=?UTF-8?Q?caf=C3?= =?utf-8?Q?=A9?= in\n\tVelm')).toBe('café in Velm');
    expect(await subject('a =?windows-1252?q?=93b=94?= c')).toBe('a “b” c');
    expect(await subject('=?utf-8?B?***?=')).toBe('=?utf-8?B?***?=');
  });

  it.each([
    ['Tue, 1 Jul 2031 00:10:00 +0400', '2031-07-01'],
    ['1 Jul 2031 00:10 GMT', '2031-07-01'],
    ['Tue, 01 Jul 2031 00:10:00 +0200 (Central Velmish Summer Time)', '2031-07-01'],
  ])('has the day that %s names, without regard to the zone', async (written, date) => {
    expect((await open(`Date: ${written}\n\nPeace.`)).documents[0]?.date).toBe(date);
  });

  it.each([
    '01/07/2031',
    '1 Jul 31 00:10:00 +0000',
    '31 Jun 2031 00:10:00 +0000',
    'June 2031',
    'Wed, 1 Jul 2031 00:10:00 +0000',
    'yesterday',
    '',
  ])('has no date where its header says %j, and tells', async (written) => {
    const { documents, warnings } = await open(`Date: ${written}\n\nPeace.`);
    expect(documents.map(({ date }) => date)).toEqual([undefined]);
    expect(warnings.map(({ code }) => code)).toEqual(['doubtful_date']);
  });

  it('has no date where two headers differ, unless the metadata table says one', async () => {
    const two = 'Date: 1 Jul 2031 00:10 GMT\nDate: 2 Jul 2031 00:10 GMT\n\nPeace.';
    expect((await open(two)).warnings).toMatchObject([{ code: 'doubtful_date' }]);
    const row = 'path,date,author\nin/velm.eml,2031-07-02,doran\n';
    const { metadata } = parseMetadata({ path: 'metadata.csv', bytes: utf8(row) }, new Map());
    const { documents, warnings } = await openAll('in/velm.eml', two, { metadata });
    expect(documents).toMatchObject([{ date: '2031-07-02', author: 'doran', dateSource: 'metadata' }]);
    expect(warnings).toEqual([]);
  });

  it('is read from quoted-printable and base64, in its charset', async () => {
    const quoted = 'Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: Quoted-Printable\n';
    expect(await textOf(quoted, '=CC=E8=F0 is pea=\nce, 1=3D1, =ZZ.   \nYes.')).toBe('Мир is peace, 1=1, =ZZ.\nYes.');
    const based = 'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n';
    expect(await textOf(based, coded('Müde of wár. '.repeat(20)))).toBe('Müde of wár. '.repeat(20).trim());
  });

  it('is read where letters stand undecoded, as a text is', async () => {
    const head = 'Subject: Andr\xe9\nContent-Type: text/plain; charset=iso-8859-1\n\n';
    const { documents, warnings } = await open(latin(`${head}The caf\xe9 \x96 a \x93truce\x94.`));
    expect(documents).toMatchObject([{ title: 'André', text: 'The café – a “truce”.' }]);
    expect(warnings).toEqual([]);
  });

  it('leaves out the message that it answers and its signature, and counts the lines', async () => {
    const { texts, warnings } = await open(
      mail(
        '',
        'We agree.\n\nOn Mon, 23 Jun 2031 at 10:00, Samuel Okoro\n<s@tarvia.example> wrote:\n\n> War?\n>> War!\n\nNot on that.\n-- \nMarta\nVelm\n',
      ),
    );
    expect(texts).toEqual(['We agree.\n\nNot on that.']);
    expect(warnings).toMatchObject([
      {
        code: 'lines_left_out',
        detail: '4 lines of a message that is answered and 3 lines of a signature are no part of its text',
      },
    ]);
  });

  it('leaves out what Outlook puts below an answer', async () => {
    const below = '-----Original Message-----\nFrom: Okoro\nSent: Monday\n\nWar.\n';
    expect(await textOf('', `We agree.\n\n${below}`)).toBe('We agree.');
  });

  it('keeps what only looks like a quotation or signature', async () => {
    const text = 'On Monday the envoy wrote:\nwe want peace.\n--\n5 > 3\n-----Original Message-----\nwas its title.';
    expect(await textOf('', text)).toBe(text);
    const long = `Peace.\n-- \n${'And more.\n'.repeat(30)}`.trim();
    expect(await textOf('', long)).toBe(long);
  });

  it('is rejected by name where all of it is quoted', async () => {
    const { rejected, warnings } = await open(mail('', '> War.\n'));
    expect(rejected).toMatchObject([{ code: 'empty_text' }]);
    expect(warnings).toMatchObject([{ code: 'lines_left_out' }]);
  });

  it('reads the plain one of two ways to show it, and the page where there is none', async () => {
    const page = 'Content-Type: text/html\n\n<p>We <b>want</b> it.</p><p>Peace</p>';
    expect((await open(message('alternative', ['\nPlain.', page]))).texts).toEqual(['Plain.']);
    expect((await open(message('alternative', ['\n ', page]))).texts).toEqual(['We want it.\n\nPeace']);
    expect((await open(message('mixed', ['\nOne.', '\nTwo.']))).texts).toEqual(['One.\n\nTwo.']);
  });

  it('leaves out of a page what programs mark as answered or as a signature, and keeps quotations', async () => {
    const page =
      '<p>We agree.</p><blockquote>All must talk.</blockquote><div class="gmail_quote"><div>On Monday Okoro wrote:</div>' +
      '<blockquote>War.</blockquote></div><div class="gmail_signature">Marta</div>';
    const { texts, warnings } = await open(mail('Content-Type: text/html\n', page));
    expect(texts).toEqual(['We agree.\n\n> All must talk.']);
    expect(warnings).toMatchObject([
      { detail: '2 lines of a message that is answered and 1 line of a signature are no part of its text' },
    ]);
  });

  it('gives attached files of known formats as records of it, and skips others by name', async () => {
    const attached = (name: string, body: string, type = 'application/octet-stream'): string =>
      `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment;\n filename="${name}"\nContent-Transfer-Encoding: base64\n\n${coded(body)}`;
    const parts = [
      '\nSee below.',
      attached('a.txt', '---\nauthor: okoro\n---\nWe come.'),
      attached('../up/a.txt', 'Second.'),
      attached('logo.png', 'x'),
      'Content-Type: message/rfc822\n\nSubject: Inner\n\nInner text.',
      "Content-Type: application/x-velm\nContent-Disposition: attachment; filename*0*=utf-8''%C3%96d; filename*1=on.txt\n\nOdon.",
      attached('bad.txt', 'x').replace(/\n[^\n]*$/, '\n*'),
    ];
    const { documents, skipped, rejected } = await open(message('mixed', parts));
    expect(documents.map(({ id, text, author }) => [id, text, author])).toEqual([
      ['in/velm.eml', 'See below.', 'Marta Doran'],
      ['in/velm.eml#a.txt', 'We come.', 'okoro'],
      ['in/velm.eml#2-a.txt', 'Second.', undefined],
      ['in/velm.eml#part-4.eml', 'Inner text.', undefined],
      ['in/velm.eml#Ödon.txt', 'Odon.', undefined],
    ]);
    expect(skipped.map(({ record }) => record)).toEqual(['logo.png']);
    expect(rejected).toMatchObject([{ code: 'damaged_file', record: 'bad.txt' }]);
  });

  it.each([
    ['', 'empty_text', /no message/],
    ['We came in peace.\n', 'damaged_file', /does not begin/],
    [`Note: a text\n\nPeace.`, 'damaged_file', /does not begin/],
    [`Subject: ${'x'.repeat(300_000)}\n\nPeace.`, 'damaged_file', /header/],
    [`${HEAD}Content-Type: multipart/mixed\n\nx`, 'damaged_file', /boundary/],
    [`${HEAD}Content-Type: multipart/mixed; boundary=b\n\nx`, 'damaged_file', /breaks off/],
    [`${HEAD}Content-Transfer-Encoding: base64\n\nAAAAA`, 'damaged_file', /base64/],
    [`${HEAD}Content-Transfer-Encoding: x-uuencode\n\nA`, 'damaged_file', /transfer encoding/],
    [`${HEAD}Content-Type: text/plain; charset=iso-2022-jp\n\nA`, 'bad_encoding', /iso-2022-jp/],
    [`${HEAD}Content-Type: multipart/encrypted; boundary=b\n\n--b--`, 'encrypted_file', /encrypted/],
    [message('mixed', Array<string>(1_100).fill('\nx')), 'damaged_file', /1000 parts/],
  ])('is rejected by name where it is broken (%#)', async (written, code, detail) => {
    const { documents, rejected } = await open(written);
    expect(documents).toEqual([]);
    expect(rejected).toMatchObject([{ code, path: 'in/velm.eml', detail: expect.stringMatching(detail) as string }]);
  });

  it('is told to be cut off where its last part has no end', async () => {
    const { texts, warnings } = await open(message('mixed', ['\nOne.']).replace('--velm--\n', ''));
    expect(texts).toEqual(['One.']);
    expect(warnings).toMatchObject([{ code: 'message_cut_off' }]);
  });

  it('is read in linear time, and rejected where its parts lie too deep', async () => {
    let deep = '\nx';
    for (let depth = 0; depth < 60; depth++) deep = multipart('mixed', [deep], `b${depth}x`);
    expect((await open(`${HEAD}${deep}`)).rejected).toMatchObject([
      { detail: expect.stringContaining('deep') as string },
    ]);
    const dashes = `${HEAD}${multipart('mixed', [`\n${'-'.repeat(2_000_000)}`], '-')}`;
    expect((await open(dashes)).readings).toHaveLength(1);
    expect((await open(mail('', '> '.repeat(500_000) + '\n>'.repeat(100_000)))).readings).toHaveLength(1);
    expect((await open(`From: ${'(<"'.repeat(60_000)}\n\nx`)).readings).toHaveLength(1);
  });

  it('never throws, and gives one reading of the message, wherever it is cut and whatever is changed', async () => {
    const whole = Buffer.from(
      message('mixed', [
        multipart(
          'alternative',
          ['Content-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9', 'Content-Type: text/html\n\n<p>x'],
          'in',
        ),
        'Content-Disposition: attachment; filename=a.txt\nContent-Transfer-Encoding: base64\n\nV2Fy',
      ]),
    );
    const change = fc.record({ at: fc.nat(whole.length), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.array(change, { maxLength: 6 }), async (length, changes) => {
        const bytes = Uint8Array.from(whole);
        for (const { at, byte } of changes) bytes[at] = byte;
        const { readings } = await open(bytes.subarray(0, length));
        const own = readings.filter((reading) => recordOf(reading) === undefined);
        expect(own).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

function recordOf(reading: Awaited<ReturnType<typeof openAll>>['readings'][number]): string | undefined {
  if ('document' in reading) return reading.document.record;
  return 'rejected' in reading ? reading.rejected.record : reading.record;
}

describe('a mailbox', () => {
  const one = `From marta@karesia.example Tue Jun 24 18:30:00 2031\n${HEAD}\nWe want peace.\n>From Velm to Tarvia.\n>>From here.\n\n`;
  const two =
    'From - Wed Jun 25 08:00:00 2031\nSubject: Two\n\nWar.\nFrom the start: 18:30, 2031, no blank line above.\n\nFrom then on.\n\n';

  it('gives its messages as records, by their number', async () => {
    const { documents } = await openAll('in/all.mbox', one + two);
    expect(documents.map(({ id, title, text }) => [id, title, text])).toEqual([
      // A line `>From` is a line of the author's, not a quotation.
      ['in/all.mbox#1', 'On Velm', 'We want peace.\nFrom Velm to Tarvia.'],
      ['in/all.mbox#2', 'Two', 'War.\nFrom the start: 18:30, 2031, no blank line above.\n\nFrom then on.'],
    ]);
  });

  it('is read alike with CRLF, and without blank lines between its messages', async () => {
    const { readings } = await openAll('in/all.mbox', one + two);
    expect((await openAll('in/all.mbox', (one + two).replaceAll('\n', '\r\n'))).readings).toEqual(readings);
    expect((await openAll('in/all.mbox', one.trimEnd() + '\n' + two)).readings).toEqual(readings);
  });

  it('rejects a broken message by its number, and reads the rest', async () => {
    const { texts, rejected } = await openAll(
      'in/all.mbox',
      `${one}From x Tue Jun 24 18:30:00 2031\nno header\n\n${two}`,
    );
    expect(texts).toHaveLength(2);
    expect(rejected).toMatchObject([{ code: 'damaged_file', record: '2' }]);
  });

  it('is rejected where it is none, or empty', async () => {
    expect((await openAll('a.mbox', 'Subject: x\n\nPeace.')).rejected).toMatchObject([{ code: 'damaged_file' }]);
    expect((await openAll('a.mbox', ' \n')).rejected).toMatchObject([{ code: 'empty_text' }]);
    expect((await openAll('a.mbox', 'From ')).rejected).toMatchObject([{ code: 'empty_text', record: '1' }]);
  });

  it('may lie in an archive, and hold attached files', async () => {
    const parts = message('mixed', ['\nSee below.', 'Content-Disposition: attachment; filename=a.txt\n\nWe come.']);
    const box = `From x Tue Jun 24 18:30:00 2031\n${parts}\n`;
    const { documents } = await openAll('in/all.zip', zipOf([{ name: 'all.mbox', content: box }]));
    expect(documents.map(({ id }) => id)).toEqual(['in/all.zip#all.mbox#1', 'in/all.zip#all.mbox#1#a.txt']);
  });

  it('never throws, whatever stands in it', async () => {
    const bits = ['From ', 'x 18:30 2031', '\n', '\n\n', '\r\n', '>From ', 'Subject: x', ':', 'war', '\0', 'é'];
    const body = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const { readings, documents } = await openAll('a.mbox', text);
        expect(readings.length).toBeGreaterThan(0);
        expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
      }),
    );
  });
});
