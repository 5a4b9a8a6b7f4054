import { describe, expect, it } from 'vitest';
import { shown } from './shown.js';

const JANA = 'Jana Okafor = name:Jana Okafor';

describe('somebody outside the registry', () => {
  it.each([
    ['Jana Okafor went on to say no.'],
    ['Jana Okafor is predicting a long war.'],
    ['Jana Okafor — a teacher from Ostrava — says no.'],
    ['The head of the centre, Jana Okafor, told us.'],
    ['Jana Okafor of the Ostrava Bank warned us.'],
    ['Jana Okafor rose and said no.'],
    ['Jana Okafor rose, saying no.'],
    ['Jana Okafor: “No.”'],
    ['Per Jana Okafor, it failed.'],
    ['It failed, in the words of Jana Okafor.'],
    ['Nobody heard Jana Okafor, a retired lawyer.'],
    ['They met the strategist Jana Okafor.'],
    ['They met Party Leader Jana Okafor.'],
    ['They met Secretary of State Jana Okafor.'],
    ['They met a former secretary of state Jana Okafor.'],
    ['Jana Okafor Warns That Talks May Fail Again'],
  ])('is named with a verb of speaking, a title or a calling, in %j', (text) => {
    expect(shown(text)).toContain(JANA);
  });

  it.each([
    'They met Jana Okafor in the rain.',
    'A man in New Ostrava said no.',
    'In New Ostrava, a teacher said no.',
    'Jana Okafor left, and Mira said no.',
    'They met a Karesian Leader.',
    'GRAND HOTEL BURNS said no.',
  ])('is no speaker otherwise: %j', (text) => {
    expect(shown(text).filter((one) => one.includes('name:') && !one.includes('Mira'))).toEqual([]);
  });

  it('keeps a surname that is a title as well', () => {
    expect(shown('Charlie King said no. Mr. King left.')).toEqual([
      'Charlie King = name:Charlie King',
      'King = name:Charlie King',
    ]);
  });

  it.each([
    ['Ms. Okafor left. Jana Okafor said no.', ['name:Jana Okafor', 'name:Jana Okafor']],
    ['Jana R. Okafor said no. Jana Okafor left.', ['name:Jana R. Okafor', 'name:Jana R. Okafor']],
    ['Jana Vander Okafor said no. Vander Okafor left.', ['name:Jana Vander Okafor', 'name:Jana Vander Okafor']],
    ['Jana Okafor-Lind said no. Okafor-Lind left.', ['name:Jana Okafor-Lind', 'name:Jana Okafor-Lind']],
    ['Jana Okafor said no. Jana said yes.', ['name:Jana Okafor', 'name:Jana Okafor']],
    [
      'Ms. Okafor left. Jana Okafor said no. Ada Okafor said no.',
      ['name:Okafor', 'name:Jana Okafor', 'name:Ada Okafor'],
    ],
    ['Jana Okafor said no. Jana Lind said no. Jana said yes.', ['name:Jana Okafor', 'name:Jana Lind', 'name:Jana']],
  ])('is one under all names that are surely theirs, in %j', (text, expected) => {
    expect(shown(text).map((one) => one.slice(one.indexOf('name:')))).toEqual(expected);
  });

  it('is no group: plurals of a people or party stand for nobody', () => {
    expect(shown('Some Meranians left. Meranians said no.')).toEqual([]);
    expect(shown('A Meranian left. Meranians said no.')).toEqual([]);
  });

  it('is named by a single word only where it speaks', () => {
    expect(shown('Europe said no. They like Europe. Europe said yes.')).toEqual([
      'Europe = name:Europe',
      'Europe = name:Europe',
    ]);
  });

  it('begins after a verb that opens the sentence', () => {
    expect(shown('We thank everybody. Thank Jana Okafor, a lawyer. Okafor left.')).toEqual([
      JANA,
      'Okafor = name:Jana Okafor',
    ]);
  });

  it.each([
    ['They met Jana Okafor in the rain. It rained on, and Okafor left.'],
    ['The crowd cheered Jana Okafor. Okafor’s sister wept.'],
    ['The poor village of Velm has one doctor, Jana Okafor. Mr. Okafor is seventy.'],
  ])('is named in full where the surname is taken up, in %j', (text) => {
    expect(shown(text)).toContain(JANA);
  });

  it.each([
    ['They went to North Meran and on to Meran.'],
    ['They met at Green Lake. The lake is deep, and Lake Road runs along it.'],
    ['The White House was full. The House voted.'],
    ['He read it in Ostrava Dispatch. In Dispatch there was more.'],
    ['They sold it to House Traders. Some Traders left.'],
  ])('is no place, paper or group whose last word stands alone too: %j', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('keeps the surname where a firm, a side, a headline or a namesake that says nothing ends in it', () => {
    for (const other of ['Lind Okafor', 'Team Okafor', 'Mira Okafor'])
      expect(shown(`Jana Okafor said no. They wrote of ${other}. Okafor said yes.`)).toEqual([
        JANA,
        'Okafor = name:Jana Okafor',
      ]);
    expect(shown('Jana Okafor said no. Mira Okafor said yes. Okafor left.').at(-1)).toBe('Okafor = name:Mira Okafor');
  });

  it('is no “he” of a later sentence unless the name opens one', () => {
    expect(shown('Pavel Reyes said no. It was up to Jan Lusk, and Lusk knew. He said yes.').at(-1)).toBe(
      'He = name:Pavel Reyes',
    );
    expect(
      shown('Pavel Reyes said no. Jan Lusk, who led the poll, and so Lusk knew, frowned. He said yes.').at(-1),
    ).toBe('He = name:Jan Lusk');
  });
});
