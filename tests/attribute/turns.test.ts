import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtfulLabels, turnsIn } from '../../src/attribute/turns.js';
import { labelAt } from '../../src/model/speaker-label.js';

function shown(text: string, kind: string): [string, string, string][] {
  return turnsIn({ text, kind }).map(({ label, name, content }) => [
    text.slice(label.start, label.end),
    name,
    text.slice(content.start, content.end),
  ]);
}

describe('a transcript', () => {
  it.each([
    [
      'DORAN: We go.\nLUSK: We stay.',
      [
        ['DORAN:', 'DORAN', 'We go.'],
        ['LUSK:', 'LUSK', 'We stay.'],
      ],
    ],
    [
      'Mr. Sahin (Velmaria): We go.\nPresident Lusk: We stay.',
      [
        ['Mr. Sahin (Velmaria):', 'Mr. Sahin (Velmaria)', 'We go.'],
        ['President Lusk:', 'President Lusk', 'We stay.'],
      ],
    ],
    ['**Pavel Doran:** We go.\n\nNow.', [['**Pavel Doran:**', 'Pavel Doran', 'We go.\n\nNow.']]],
    ['**Pavel Doran**: We go.', [['**Pavel Doran**:', 'Pavel Doran', 'We go.']]],
    [
      'Q: Why?\r\nA: So.',
      [
        ['Q:', 'Q', 'Why?'],
        ['A:', 'A', 'So.'],
      ],
    ],
    [
      'ƏLİYEV: Bəli.\nՍարգսյան: Այո.',
      [
        ['ƏLİYEV:', 'ƏLİYEV', 'Bəli.'],
        ['Սարգսյան:', 'Սարգսյան', 'Այո.'],
      ],
    ],
    [
      "DORAN: We go.\nO'SAHIN [by telephone]: We stay.\nTomáš Sahin: Good evening.\nMr. Sahin (Velmaria): So.\nDORAN: Go.\nThe President: No.",
      [
        ['DORAN:', 'DORAN', 'We go.'],
        ["O'SAHIN [by telephone]:", "O'SAHIN [by telephone]", 'We stay.'],
        ['Tomáš Sahin:', 'Tomáš Sahin', 'Good evening.'],
        ['Mr. Sahin (Velmaria):', 'Mr. Sahin (Velmaria)', 'So.'],
        ['DORAN:', 'DORAN', 'Go.'],
        ['The President:', 'The President', 'No.'],
      ],
    ],
    [
      'VAN DER MEER: We go.\nvan der Meer: We stay.\nJean d’Olm: So.\nSPEAKER 2: No.',
      [
        ['VAN DER MEER:', 'VAN DER MEER', 'We go.'],
        ['van der Meer:', 'van der Meer', 'We stay.'],
        ['Jean d’Olm:', 'Jean d’Olm', 'So.'],
        ['SPEAKER 2:', 'SPEAKER 2', 'No.'],
      ],
    ],
    [
      'Q. Why?\nA. Because.\n',
      [
        ['Q.', 'Q.', 'Why?'],
        ['A.', 'A.', 'Because.'],
      ],
    ],
    ['A. Doran left.\nwe go: now.', []],
    ['A.: We came.', [['A.:', 'A.', 'We came.']]],
    ['__proto__: No.', []],
    ['NOTE: a draft.\nWe go: now.\nThis is what we want: peace.\nAt 10:30 we met.', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(shown(text, 'transcript')).toEqual(expected);
  });
});

describe('another document', () => {
  it('is a dialogue when two labels come back', () => {
    expect(shown('DORAN: A.\nLUSK: B.\nDORAN: C.\nLUSK: D.', 'document')).toHaveLength(4);
  });

  it.each([
    'NOTE: a draft.\nContact: the office.\nNOTE: again.\nContact: again.',
    'Security: we need it.\nEconomy: it grows.\nPeace: it is near.',
    'DORAN: We go.\nAnd that was all.',
    'URGENT: war.\nDate: today.',
  ])('%j is none', (text) => {
    expect(shown(text, 'op-ed')).toEqual([]);
  });
});

describe('a label', () => {
  const doubtful = (text: string): string[] => [...doubtfulLabels(turnsIn({ text, kind: 'transcript' }))];

  it('is doubted where it is one word that comes once among labels in capitals', () => {
    expect(doubtful('DORAN: We go.\nPeace: it is near.\nLUSK: No.\nPavel Sahin: No.\nLUSK: No.')).toEqual(['Peace']);
  });

  it('is not doubted where labels are not in capitals', () => {
    expect(doubtful('Doran: We go.\nLusk: No.')).toEqual([]);
  });
});

it('takes time that grows with the text only', () => {
  for (const piece of ['A:\n', 'Q. ', 'A [', 'Q.\n', 'A B C D E F\n', '**', 'Aa ', '(', 'A: (', '\n']) {
    const started = performance.now();
    turnsIn({ text: piece.repeat(50_000), kind: 'transcript' });
    expect(performance.now() - started).toBeLessThan(2_000);
  }
});

it('asks no line in vain, and none too few', () => {
  const piece = fc.constantFrom(
    ...['Q.', 'A.', 'Who left?', 'Mr. Doran:', 'DORAN:', 'NOTE:', 'peace ', ': ', '**', ' ', 'Ω', 'x'.repeat(90)],
    ...['\n', '\n', '\r', '\r\n'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const labels = [];
      for (let line = 0, end = 0; line < text.length; line = end + 1) {
        end = line;
        while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
        const label = end > line ? labelAt(text, line, end) : undefined;
        if (label) labels.push(label);
      }
      const asks = labels.some(({ name }) => name === 'Q.');
      const expected = labels.filter(
        ({ name, start, end }) => asks || name !== 'A.' || text.slice(start, end).includes(':'),
      );
      expect(turnsIn({ text, kind: 'transcript' }).map(({ label, name }) => ({ ...label, name }))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
