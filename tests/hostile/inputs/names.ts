import { bytes, plain, type HostileInput, type Theme } from '../input.js';

const named = (name: string, number: number): HostileInput => ({
  name: `${name}.txt`,
  content: plain(`n${number}`),
  fate: 'analysed',
  hits: 1,
});

/** Names that mean something to a shell, a system, a language or a spreadsheet, or that two systems hold for one. */
export const names: Theme = {
  id: 'names',
  inputs: [
    ...[
      'constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'undefined', 'null', 'NaN', 'true', '0',
      'CON', 'NUL', 'AUX', 'COM1', 'LPT1', 'con.txt', 'desktop.ini', 'Thumbs.db',
      'two words', ' leading', 'trailing ', 'double  space', 'new\nline', 'tab\there', 'carriage\rreturn', 'escape\u001b[31m', 'bell\u0007',
      '-rf', '--help', '~', '$HOME', '$(touch executed)', '`touch executed`', ';touch executed', '|touch executed', '&& touch executed', '%00', '%2e%2e%2f',
      '=1+1', '+1', '-1', '@SUM(A1)', '=cmd|\'/c calc\'!A0', '\u00A0=1', '\u22121', '＝1+1',
      '"quoted"', "it's", 'comma,comma', 'semi;colon', 'back\\slash', '<script>alert(1)</script>'.replaceAll('/', '\u2215'), '#hash', 'a#b', '{{7*7}}', '${7*7}',
      'Հայերեն', 'ქართული', 'Əliyev', '中文', 'עברית', '😀', 'n\u0303', 'right\u202Eleft', 'zero\u200Bwidth', '\uFEFFbom',
      'n'.repeat(251), 'é'.repeat(125), 'dot.', 'UPPER', 'upper',
    ].map(named), // prettier-ignore
    // Two forms of one name are two files, each with a row of its own.
    { name: 'twin-é.txt'.normalize('NFC'), content: plain('nfc'), fate: 'analysed', hits: 1 },
    { name: 'twin-é.txt'.normalize('NFD'), content: plain('nfd'), fate: 'analysed', hits: 1 },
    // A Latin letter in one byte is no name in UTF-8.
    { name: bytes('latin-', 0xe9, '.txt'), content: plain('latin'), fate: /^(?:analysed|rejected unreadable_file)$/ },
    { name: 'deep/'.repeat(40) + 'down.txt', content: plain('deep'), fate: 'analysed', hits: 1 },
    { name: '.hidden.txt', content: plain('hidden'), fate: 'skipped hidden' },
    { name: '.secret/inside.txt', path: '.secret', content: plain('inside'), fate: 'skipped hidden' },
    { name: '....txt', content: plain('dots'), fate: 'skipped hidden' },
    { name: 'TEXT.TXT', content: plain('capitals'), fate: 'analysed', hits: 1 },
    { name: 'no-ending', content: plain('none'), fate: 'skipped unsupported_format' },
    { name: 'two.endings.md.txt', content: plain('two'), fate: 'analysed', hits: 1 },
    { name: 'txt', content: plain('txt'), fate: 'skipped unsupported_format' },
    { name: 'a.exe', content: plain('exe'), fate: 'skipped unsupported_format' },
    { name: 'a.txt~', content: plain('tilde'), fate: 'skipped unsupported_format' },
    { name: 'a.txt.part', content: plain('part'), fate: 'skipped unsupported_format' },
    { name: '~$letter.docx', content: plain('lock'), fate: /^(?:skipped|rejected) / },
  ],
};
