import { describe, expect, it } from 'vitest';
import { parseEvents } from '../../../src/read/settings/events.js';
import { complaintsOf } from './complaints.js';

const WAYS = 'write "date", or "from" with "to"';

describe('events.yaml', () => {
  it('lists days and spans in the order written', () => {
    const yaml = `
- { id: ostrava-summit, date: 2031-06-24, title: Ostrava summit }
- { id: talks, title: "Talks: the first round", from: 2031-02, to: 2031-02 }
- { id: __proto__, title: NO, from: 2030, to: 2031-01-03 }`;
    expect(parseEvents('events.yaml', yaml)).toEqual([
      { id: 'ostrava-summit', title: 'Ostrava summit', from: '2031-06-24', to: '2031-06-24', isSpan: false },
      { id: 'talks', title: 'Talks: the first round', from: '2031-02-01', to: '2031-02-28', isSpan: true },
      { id: '__proto__', title: 'NO', from: '2030-01-01', to: '2031-01-03', isSpan: true },
    ]);
  });

  it('counts a span of one day as a span, and a leap day as a day', () => {
    expect(parseEvents('e.yaml', 'id: a\ntitle: A\nfrom: 2032-02-29\nto: 2032-02')).toEqual([
      { id: 'a', title: 'A', from: '2032-02-29', to: '2032-02-29', isSpan: true },
    ]);
  });

  it('may be empty', () => {
    expect(parseEvents('e.yaml', '')).toEqual([]);
  });

  it.each([
    ['no date', '{id: a, title: A}', [`e.yaml:1:1: a key is missing; ${WAYS}`]],
    ['an open beginning', '{id: a, title: A, to: 2031}', [`e.yaml:1:1: "to" stands alone; ${WAYS}`]],
    ['an open end', '{id: a, title: A, from: 2031, to: }', [`e.yaml:1:1: "from" stands alone; ${WAYS}`]],
    [
      'a date and a span',
      '{id: a, title: A, date: 2031-01-01, from: 2031, to: 2031}',
      [`e.yaml:1:1: "date" and "from" and "to" do not go together; ${WAYS}`],
    ],
    [
      'a coarse day',
      '{id: a, title: A, date: 2031-06}',
      ['e.yaml:1:25: "2031-06" is no whole day; for a longer event write "from" and "to"'],
    ],
    [
      'a day that never was',
      '{id: a, title: A, date: 2031-02-29}',
      ['e.yaml:1:25: "2031-02-29" is no date of the calendar; write YYYY-MM-DD, YYYY-MM or YYYY'],
    ],
    [
      'a date in another form',
      '{id: a, title: A, from: 24.06.2031, to: June 2031}',
      [
        'e.yaml:1:25: "24.06.2031" is no date of the calendar; write YYYY-MM-DD, YYYY-MM or YYYY',
        'e.yaml:1:41: "June 2031" is no date of the calendar; write YYYY-MM-DD, YYYY-MM or YYYY',
      ],
    ],
    [
      'a reversed span',
      '{id: a, title: A, from: 2031-02, to: 2031-01}',
      ['e.yaml:1:38: the span ends on 2031-01, before it begins on 2031-02'],
    ],
    [
      'ids in use',
      '- {id: a, title: A, date: 2031-01-01}\n- {id: a, title: B, from: 2031, to: 2031}',
      ['e.yaml:2:8: the id "a" is written twice, first on line 1'],
    ],
    [
      'ids that tables cannot hold',
      '- {id: a b, title: A, date: 2031-01-01}\n- {id: a;b, title: A, date: 2031-01-01}',
      [
        'e.yaml:1:8: the id "a b" holds white space or one of ; , which an id cannot',
        'e.yaml:2:8: the id "a;b" holds white space or one of ; , which an id cannot',
      ],
    ],
    [
      'unknown keys',
      '{id: a, titel: A, title: A, date: 2031-01-01}',
      ['e.yaml:1:9: unknown key "titel"; did you mean "title"? Allowed: id, title, date, from, to'],
    ],
    [
      'a list below a key',
      'events:\n  - {id: a}',
      ['e.yaml:1:1: the list stands below the key "events"; remove that line, so that the file is the list'],
    ],
  ])('refuses %s, naming all that is wrong', (_, yaml, complaints) => {
    expect(complaintsOf(() => parseEvents('e.yaml', yaml))).toEqual(complaints);
  });
});
