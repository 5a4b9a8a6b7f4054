import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/attribute/quotes.js';
import type { Quote } from '../../src/attribute/quotes.js';
import type { Span } from '../../src/model/span.js';

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    spans.push({ start, end: start + part.length });
    start += part.length + 2;
  }
  return spans;
}

function quoted(text: string): string[] {
  return quotesIn(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe('pairs', () => {
  it.each([
    ['He said “yes” and “no”.', ['“yes”', '“no”']],
    ['He said "yes" and "no".', ['"yes"', '"no"']],
    ["He said ''yes'' and ``no''.", ["''yes''", "``no''"]],
    ['„Ja“, „nein” and «non».', ['„Ja“', '„nein”', '«non»']],
    ["'We go,' he said. 'It's the states' right,' he said.", ["'We go,'", "'It's the states' right,'"]],
    ['‘We don’t go,’ he said.', ['‘We don’t go,’']],
    ['“He said ‘no’ twice,” she said.', ['“He said ‘no’ twice,”']],
    ['He stood 6\' 2" tall, and "smiled".', ['"smiled"']],
    ["Don't touch the dogs' bowl, it's theirs.", []],
    ['An odd “ mark and a “whole” one.', ['“whole”']],
    ['An odd ” mark and a “whole” one.', ['“whole”']],
    ['“One.\n\n“Two.”', ['“One.', '“Two.”']],
    ['“One.\n\nTwo.', []],
    ['He said: “We go. He left.\n\nNobody came.', ['“We go. He left.']],
    ['He saw a “zone of peace. He left.\n\nNobody came.', []],
    ['“We go,“ he said.', ['“We go,“']],
    ['”We go,” he said.', ['”We go,”']],
    ['"We go,” he said, “at once."', ['"We go,”', '“at once."']],
    ['He wrote:\n> We go.\n> At once.\nI stay.', ['> We go.\n> At once.']],
    ['> We go “at once”.\n\n> Yes.', ['> We go “at once”.', '> Yes.']],
    ['5 > 3, he said.', []],
    ['', []],
  ])('in %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('keeps inner quotations inside', () => {
    const [outer] = quotesIn('“He said ‘no’ twice,” she said.', [{ start: 0, end: 31 }]);
    expect(outer?.inner.map(({ start, end }) => [start, end])).toEqual([[9, 13]]);
  });

  it('says that a reopened quotation goes on', () => {
    const text = '“One.\n\n“Two.”';
    expect(quotesIn(text, paragraphsOf(text)).map((quote) => quote.continues)).toEqual([true, false]);
  });
});

it('says that a block goes on in the next paragraph', () => {
  const text = '> One.\n\n> Two.\n\nThree.';
  expect(quotesIn(text, paragraphsOf(text)).map((quote) => quote.continues)).toEqual([true, false]);
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    "''",
    '‘',
    '’',
    '„',
    '«',
    '»',
    '>',
    '\n',
    'a',
    'b ',
    ' ',
    '. ',
    '\n\n',
    's',
  );
  const isNested = (quotes: readonly Quote[], within: Span): boolean => {
    let at = within.start;
    for (const quote of quotes) {
      if (quote.start < at || quote.end > within.end || quote.end <= quote.start || !isNested(quote.inner, quote))
        return false;
      at = quote.end;
    }
    return true;
  };

  it('quotations follow each other, and inner ones lie inside', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(isNested(quotesIn(text, paragraphsOf(text)), { start: 0, end: text.length })).toBe(true);
      }),
    );
  });

  it('takes time that grows with the text only', () => {
    for (const mark of ['“', '"', "'", '’', 's’ ', '"a ', '„“', '>\n', '>a\na\n']) {
      const text = mark.repeat(60_000);
      // Processor time: a busy machine must not fail it.
      const before = process.cpuUsage();
      quotesIn(text, [{ start: 0, end: text.length }]);
      expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    }
  });
});
