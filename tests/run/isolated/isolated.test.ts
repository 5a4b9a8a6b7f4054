import { describe, expect, it } from 'vitest';
import type { OpenedFormat } from '../../../src/read/format.js';
import { html } from '../../../src/read/formats/html.js';
import { readDocuments } from '../../../src/read/read.js';
import { isolated } from '../../../src/run/isolated/isolated.js';
import { ParserProcess } from '../../../src/run/isolated/parser-process.js';
import { PLAIN, utf8 } from '../../read/reading.js';

const source = (page: string, path = 'a.html') => ({ path, bytes: utf8(page) });
const request = {
  format: 'html',
  source: source('<p>We want peace.</p>'),
  options: PLAIN,
  seconds: 60,
  megabytes: 1_200,
};

describe('a parser process', () => {
  it('finds what is found in place', async () => {
    const page = source('<title>A</title><p>We want peace, naïve or not.</p><p>24 June 2031</p>');
    const readings = async (opener?: typeof isolated) => {
      const all = [];
      for await (const reading of readDocuments(page, PLAIN, opener)) all.push(reading);
      return all;
    };
    expect(await readings(isolated)).toEqual(await readings());
  }, 60_000);

  it('is killed when it hangs', async () => {
    const parser = new ParserProcess();
    const long = source('<p>We want peace.</p>'.repeat(100_000));
    expect(await parser.open({ ...request, source: long, seconds: 0.1 })).toEqual({ failed: 'hang' });
    expect(parser.isEnded).toBe(true);
  }, 60_000);

  it('is killed when it takes too much memory', async () => {
    const parser = new ParserProcess();
    const large = source('<p>We want peace.</p>'.repeat(100_000));
    const opened = await parser.open({ ...request, source: large, megabytes: 50 });
    expect(opened).toEqual({ failed: 'crash' });
  }, 120_000);

  it('that dies is started anew for the next file', async () => {
    const readings = async (format: OpenedFormat, page: string) => {
      const found = [];
      for await (const one of isolated(format, source(page), PLAIN)) found.push(one);
      return found;
    };
    const unknown: OpenedFormat = { ...html, id: 'no-such-format' };
    expect(await readings(unknown, '')).toMatchObject([{ rejected: { code: 'parser_crash', path: 'a.html' } }]);
    expect(await readings(html, '<p>We want peace.</p>')).toMatchObject([{ text: 'We want peace.' }]);
  }, 60_000);
});
