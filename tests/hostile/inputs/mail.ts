import { bytes, type HostileInput, plain, type Theme } from '../input.js';

const A = 'analysed';
const HEAD = 'From: Marta Doran <marta@karesia.example>\nDate: Tue, 24 Jun 2031 10:00:00 +0000\nSubject: On Velm\n';

/** What is analysed of a message holds one hit a text. */
const message = (
  name: string,
  fate: string | readonly string[],
  content: string | Uint8Array,
  warning?: string,
): HostileInput => ({
  name: name.includes('.') ? name : `${name}.eml`,
  content,
  fate,
  hits: [fate].flat().filter((one) => one === A).length,
  ...(warning !== undefined && { warning }),
});

const parts = (kind: string, ...all: readonly string[]): string =>
  `${HEAD}Content-Type: multipart/${kind}; boundary=velm\n\n${all.map((part) => `--velm\n${part}\n`).join('')}--velm--\n`;
const text = (name: string): string => `Content-Type: text/plain\n\n${plain(name)}`;
const attached = (file: string, content: string): string =>
  `Content-Type: application/octet-stream; name="${file}"\nContent-Disposition: attachment; filename="${file}"\n\n${content}`;
const coded = (content: string | Uint8Array): string =>
  `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content as string).toString('base64')}`;

/** Messages that lie about their encoding, their parts and their days, or carry what must not be followed. */
export const mail: Theme = {
  id: 'mail',
  inputs: [
    message('sound', A, `${HEAD}\n${plain('m1')}`),
    message('no-header', 'rejected damaged_file', plain('m2')),
    message('header-only', 'rejected empty_text', HEAD),
    message('blank', 'rejected empty_text', '\n\n'),
    message('windows', A, `${HEAD}\n${plain('m3')}`.replaceAll('\n', '\r\n')),
    message('bom', A, `\uFEFF${HEAD}\n${plain('m4')}`),
    message('other-weekday', A, `${HEAD.replace('Tue', 'Wed')}\n${plain('m5')}`, 'doubtful_date'),
    message('day-that-is-none', A, `${HEAD.replace('24 Jun', '31 Jun')}\n${plain('m6')}`, 'doubtful_date'),
    message('hour-that-is-none', A, `${HEAD.replace('10:00:00', '25:00:00')}\n${plain('m7')}`, 'doubtful_date'),
    message('two-dates', A, `${HEAD}Date: Wed, 25 Jun 2031 10:00:00 +0000\n\n${plain('m8')}`, 'doubtful_date'),
    message('year-of-two-digits', A, `${HEAD.replace('2031', '31')}\n${plain('m9')}`, 'doubtful_date'),
    message('base64', A, `${HEAD}${coded(plain('b1'))}`),
    message('base64-broken', 'rejected damaged_file', `${HEAD}Content-Transfer-Encoding: base64\n\n***not base64***\n`),
    message('charset-unknown', A, `${HEAD}Content-Type: text/plain; charset=klingon\n\n${plain('c1')}`),
    message(
      'charset-of-seven-bits',
      'rejected bad_encoding',
      `${HEAD}Content-Type: text/plain; charset=utf-7\n\n+AGE-\n`,
    ),
    message(
      'charset-lies',
      'rejected bad_encoding',
      bytes(`${HEAD}Content-Type: text/plain; charset=utf-8\n\n`, 'é ', 0xe9, '\n'),
    ),
    message('subject-coded', A, `${HEAD.replace('On Velm', '=?utf-8?B?***?=')}\n${plain('s1')}`),
    message('subject-formula', A, `${HEAD.replace('On Velm', '=HYPERLINK("http://192.0.2.1")')}\n${plain('s2')}`),
    message('from-nobody', A, `${HEAD.replace(/^From.*\n/, '')}\n${plain('f1')}`),
    message('from-many', A, `${HEAD.replace('Marta Doran', `${'x, '.repeat(5000)}Marta`)}\n${plain('f2')}`),
    message(
      'answered',
      A,
      `${HEAD}\n${plain('a1')}\nOn 23 June 2031 Okoro wrote:\n> We condemn you.\n`,
      'lines_left_out',
    ),
    message(
      'original',
      A,
      `${HEAD}\n${plain('a2')}\n-----Original Message-----\nFrom: Sam Okoro\nWe condemn you.\n`,
      'lines_left_out',
    ),
    message('alternative', A, parts('alternative', text('p1'), 'Content-Type: text/html\n\n<p>Other words.</p>')),
    message(
      'page-that-fetches',
      A,
      `${HEAD}Content-Type: text/html\n\n<img src="http://192.0.2.1/x"><p>${plain('h1')}</p>`,
    ),
    message(
      'page-that-runs',
      A,
      `${HEAD}Content-Type: text/html\n\n<script>fetch('http://192.0.2.1')</script><p>${plain('h2')}</p>`,
    ),
    message('parts-cut', A, parts('mixed', text('p2')).replace('--velm--\n', ''), 'message_cut_off'),
    message(
      'parts-none',
      'rejected damaged_file',
      `${HEAD}Content-Type: multipart/mixed; boundary=velm\n\n${plain('p3')}`,
    ),
    message('parts-no-boundary', 'rejected damaged_file', `${HEAD}Content-Type: multipart/mixed\n\n${plain('p4')}`),
    message('parts-many', 'rejected damaged_file', parts('mixed', ...Array<string>(2000).fill(text('p5')))),
    message('attached-text', [A, A], parts('mixed', text('t1'), attached('b.txt', plain('t2')))),
    message(
      'attached-twice',
      [A, A, A],
      parts('mixed', text('t3'), attached('b.txt', plain('t4')), attached('b.txt', plain('t5'))),
    ),
    message('attached-up', [A, A], parts('mixed', text('t6'), attached('../../executed.txt', plain('t7')))),
    message('attached-program', [A, 'skipped unsupported_format'], parts('mixed', text('t8'), attached('a.exe', 'MZ'))),
    message('attached-bomb', [A, 'rejected bad_archive'], parts('mixed', text('t9'), attached('a.zip', 'PK\x03\x04'))),
    message(
      'encrypted',
      'rejected encrypted_file',
      parts('encrypted', 'Content-Type: application/pgp-encrypted\n\nVersion: 1'),
    ),
    message(
      'signed',
      [A, 'skipped unsupported_format'],
      parts('signed; protocol="application/pgp-signature"', text('g1'), 'Content-Type: application/pgp-signature\n\nx'),
    ),
    message(
      'box.mbox',
      [A, A],
      `From a@b Tue Jun 24 10:00:00 2031\n${HEAD}\n${plain('x1')}\nFrom c@d Wed Jun 25 10:00:00 2031\n${HEAD}\n${plain('x2')}`,
    ),
    message(
      'box-from-in-text.mbox',
      A,
      `From a@b Tue Jun 24 10:00:00 2031\n${HEAD}\n${plain('x3')}\n>From here on all was quiet.\nFrom then on, too.\n`,
    ),
    message(
      'box-broken-one.mbox',
      ['rejected damaged_file', A],
      `From a@b Tue Jun 24 10:00:00 2031\nContent-Type: multipart/mixed\n\nx\n\nFrom c@d Wed Jun 25 10:00:00 2031\n${HEAD}\n${plain('x4')}`,
    ),
    message('box-of-text.mbox', 'rejected damaged_file', plain('x5')),
  ],
};
