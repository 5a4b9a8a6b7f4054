import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAll } from '../opening.js';

const rtf = (body: string): Uint8Array => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${body}}`, 'latin1');
const textOf = async (body: string): Promise<string | undefined> => (await openAll('a.rtf', rtf(body))).texts[0];

describe('an RTF file', () => {
  it('gives its paragraphs, lines and cells', async () => {
    expect(await textOf('We con{\\b demn} it.\\par\\par Peace\\line now\\tab !\\par a\\cell b\\cell\\row')).toBe(
      'We condemn it.\n\nPeace\nnow\t!\n\na\tb',
    );
  });

  it('reads signs, bytes and Unicode', async () => {
    expect(
      await textOf(
        "na\\'efve \\{x\\} \\ldblquote a\\rdblquote\\~\\emdash \\u399?\\uc2\\u1329ab\\uc1 \\u-10179?\\u-8694?",
      ),
    ).toBe('naïve {x} “a”\u00A0—ƏԱ😊');
  });

  it('reads letters in the code page of their font', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}{\\f2\\fcharset162 Times Tur;}}';
    expect(await textOf(`${fonts}\\f0 caf\\'e9 {\\f1 \\'cc\\'e8\\'f0} {\\f2 \\'dd\\'fe} \\'e9`)).toBe('café Мир İş é');
  });

  it('leaves out what is no running text', async () => {
    const body =
      '{\\info{\\title At Velm}{\\author I. Brandt}}{\\header Ledger}{\\*\\unknown war}{\\stylesheet{\\s1 Heading;}}' +
      'We came{\\footnote war}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt  there}}{\\v  secretly}{\\pict 0102}\\bin3 {{{.';
    const { documents, warnings } = await openAll('a.rtf', rtf(body));
    expect(documents).toMatchObject([{ text: 'We came there.', title: 'At Velm' }]);
    expect(warnings.map(({ code }) => code)).toEqual(['author_of_file']);
  });

  it('is rejected where it is none, or holds no words', async () => {
    expect((await openAll('a.rtf', 'We came.')).rejected).toMatchObject([{ code: 'damaged_file' }]);
    expect((await openAll('a.rtf', rtf('\\par'))).rejected).toMatchObject([{ code: 'empty_text' }]);
  });

  it('is read in linear time, however deep its groups', async () => {
    expect(await textOf(`${'{\\b '.repeat(200_000)}peace${'}'.repeat(200_000)}`)).toBe('peace');
    expect(await textOf('{'.repeat(300_000) + 'peace')).toBe('peace');
  });

  it('never throws, and gives one reading, whatever stands in it', async () => {
    const bits = [
      '{',
      '}',
      '\\',
      "\\'e9",
      '\\u399',
      '?',
      '\\par',
      '\\bin9',
      '\\*',
      '\\fonttbl',
      '\\f1',
      '\\uc99',
      'war',
      ' ',
      '\\info',
      '\\title',
    ];
    const body = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const { documents, rejected } = await openAll('a.rtf', rtf(text));
        expect(documents.length + rejected.length).toBe(1);
      }),
    );
  });
});
