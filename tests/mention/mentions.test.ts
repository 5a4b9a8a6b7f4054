import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { mentions, shown } from './shown.js';

describe('registered names', () => {
  it.each([
    ['Pavel Doran came.', ['Pavel Doran = doran']],
    ['We met Doran’s brother.', ['Doran = doran']],
    ['İlham Əliyev and Serge Sarkisian met.', ['İlham Əliyev = aliyev', 'Serge Sarkisian = sargsyan']],
    ['They told us that the US agreed.', ['US = us']],
    ['The Republic of Karesia voted.', ['Republic of Karesia = karesia']],
    ['Karesian shells fell on Velmaria.', ['Karesian = karesia', 'Velmaria = velmaria']],
    ['Vale spoke.', []],
    ['Anna Vale came. Vale sat down.', ['Anna Vale = vale-anna', 'Vale = vale-anna']],
    ['Doran Street is closed.', []],
    ['Accusing Doran of lies, Lusk left.', ['Doran = doran', 'Lusk = lusk']],
    ['Jana Doran came.', []],
    ['Doran Warns Velmaria.', ['Doran = doran', 'Velmaria = velmaria']],
    ['Zoryan-Vell came.', ['Zoryan-Vell = zoryan']],
    ['Anna Vale met Boris Vale. Vale sat down.', ['Anna Vale = vale-anna', 'Boris Vale = vale-boris']],
    ['The __proto__ met, and so did the Northern Pact.', ['__proto__ = __proto__', 'Northern Pact = pact']],
  ])('in %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('leaves a namesake outside the registry alone', () => {
    expect(shown('Jana Doran said no.')).toEqual(['Jana Doran = name:Jana Doran']);
  });
});

describe('offices', () => {
  it.each([
    ['The Karesian president left.', '2031-05-02', ['The Karesian president = lusk']],
    ['The Karesian president left.', '2031-07-02', ['The Karesian president = doran']],
    ['The Karesian president left.', '2031', ['The Karesian president = unnamed:karesia']],
    ['Karesia’s defense minister left.', '2031-05-02', ['Karesia’s defense minister = doran']],
    ['The president of Velmaria left.', '2031-05-02', ['The president of Velmaria = sahin']],
    ['The Karesian and Velmarian presidents met.', '2031-05', ['The Karesian and Velmarian presidents = lusk;sahin']],
    ['Karesian Defence Minister Pavel Doran left.', '2031-05-02', ['Pavel Doran = doran']],
    ['A senior Karesian official left.', '2031-05-02', ['A senior Karesian official = unnamed:karesia']],
    ['Velmarian officials left.', '2031-05-02', ['Velmarian officials = unnamed:velmaria']],
    [
      'A spokesman for the Velmarian foreign ministry left.',
      '2031-05-02',
      ['A spokesman for the Velmarian foreign ministry = unnamed:velmaria'],
    ],
    ['The Karesian government left.', '2031-05-02', ['The Karesian government = karesia']],
    ['The president left.', '2031-05-02', []],
    ['President Lusk came. The president left.', '2031-05-02', ['Lusk = lusk', 'The president = lusk']],
    [
      'A former Karesian defence minister left.',
      '2031-05-02',
      ['A former Karesian defence minister = unnamed:karesia'],
    ],
    [
      'The presidents of Karesia and Velmaria met.',
      '2031-05-02',
      ['The presidents of Karesia and Velmaria = lusk;sahin'],
    ],
    ['Tomas Sahin, a former defence minister of Karesia, left.', '2031-05-02', ['Tomas Sahin = sahin']],
    [
      'Tomas Sahin met the defence minister of Karesia.',
      '2031-05-02',
      ['Tomas Sahin = sahin', 'the defence minister of Karesia = doran'],
    ],
    [
      'An envoy of Karesia, Mr. Okafor, said no.',
      '2031-05-02',
      ['An envoy of Karesia = name:Okafor', 'Okafor = name:Okafor'],
    ],
    ['President Lusk met President Sahin. The president left.', '2031-05-02', ['Lusk = lusk', 'Sahin = sahin']],
  ])('in %j at %s', (text, date, expected) => {
    expect(shown(text, date)).toEqual(expected);
  });
});

describe('an office that is somebody else’s than its holder’s', () => {
  const DATE = '2031-07-20';
  it.each([
    ['The Karesian president, Mira Lusk, left.', 'The Karesian president = lusk'],
    ['In June the president of Karesia, Mira Lusk, left.', 'the president of Karesia = lusk'],
    ['The Karesian president at the time, Mira Lusk, left.', 'The Karesian president = lusk'],
    ['The then Karesian president, Ms. Lusk, left.', 'The then Karesian president = lusk'],
    ['They met the Karesian president, Mira Lusk.', 'the Karesian president = lusk'],
  ])('is that of the one named beside it, in %j', (text, expected) => {
    expect(shown(text, DATE)).toEqual([expected, expect.stringContaining('Lusk = lusk')]);
  });

  it('is remembered as that of the one named beside it', () => {
    const text = 'The Karesian president, Mira Lusk, came. The president left.';
    expect(shown(text, DATE).at(-1)).toBe('The president = lusk');
  });

  it.each([
    ['The Karesian president, Karesia says, left.', 'The Karesian president = doran'],
    ['The Karesian president, Mira Lusk, and Tomas Sahin left.', 'The Karesian president = doran'],
    ['The Karesian president, Mira Lusk, Tomas Sahin and Anna Vale left.', 'The Karesian president = doran'],
    ['The Karesian president left; Mira Lusk stayed.', 'The Karesian president = doran'],
    ['- The president of Karesia said no.', 'The president of Karesia = doran'],
  ])('stays the holder’s where nobody is named beside it, in %j', (text, expected) => {
    expect(shown(text, DATE)[0]).toBe(expected);
  });

  it.each([
    'The former Karesian president left.',
    'The former president of Karesia left.',
    'Karesia’s previous president left.',
    'The ex-president of Karesia left.',
    'The one-time Karesian president left.',
  ])('is the only earlier holder’s, in %j', (text) => {
    const expected = text.includes('ex-') ? 'unnamed:karesia' : 'lusk';
    expect(shown(text, DATE)).toEqual([`${text.slice(0, -' left.'.length)} = ${expected}`]);
  });

  it.each([
    'A former Karesian president',
    'The former Velmarian president',
    'The Karesian vice president',
    'The vice-president of Karesia',
    'The shadow president of Karesia',
    'The late president of Karesia',
    'The first president of Karesia',
    'The then-president of Karesia',
    'The next president of Karesia',
    'The deputy president of Karesia',
    'The would-be president of Karesia',
    'The president-elect of Karesia',
    'The Karesian president-elect',
    'The Karesian president designate',
    'The outgoing Karesian president',
    'Karesia’s acting president',
    'The incoming Karesian president',
  ])('is nobody’s known: %j', (office) => {
    const side = office.includes('Velmarian') ? 'velmaria' : 'karesia';
    expect(shown(`${office} left.`, DATE)).toEqual([`${office} = unnamed:${side}`]);
  });

  it('leaves no adjective behind beside a name', () => {
    expect(shown('Former Karesian president Mira Lusk left.', DATE)).toEqual(['Mira Lusk = lusk']);
  });
});

describe('people outside the registry', () => {
  it.each([
    ['Deputy Minister Jana Okafor came. Okafor left.', ['Jana Okafor = name:Jana Okafor', 'Okafor = name:Jana Okafor']],
    ['Jana Okafor said no. “Never,” Okafor added.', ['Jana Okafor = name:Jana Okafor', 'Okafor = name:Jana Okafor']],
    ['“Never,” said Jana Okafor, a lawyer.', ['Jana Okafor = name:Jana Okafor']],
    ['Ms. Okafor left.', ['Okafor = name:Okafor']],
    ['The Ministry of Foreign Affairs said no.', []],
    ['The Department of Foreign Affairs accused them of theft.', []],
    ['The General Staff said that it failed.', []],
    ['The General, Jana Okafor, said no.', ['Jana Okafor = name:Jana Okafor']],
    ['Foreign Minister Jana Okafor said no.', ['Jana Okafor = name:Jana Okafor']],
    ['General Okafor said no.', ['Okafor = name:Okafor']],
    ['The Grand Hotel burned.', []],
    ['Critics said no.', []],
    ['Reports say that it failed.', []],
    ['Rumours said that it failed.', []],
    ['History says that it failed.', []],
    ['Analysts, who saw it, said no.', []],
    ['“Never,” Journalists said.', []],
    ['Okafor said no.', ['Okafor = name:Okafor']],
    ['Sens. Jana Okafor said no.', ['Jana Okafor = name:Jana Okafor']],
    [
      'The Karesian finance minister, Jana Okafor, said no.',
      ['The Karesian finance minister = name:Jana Okafor', 'Jana Okafor = name:Jana Okafor'],
    ],
    [
      'The Karesian president, Jana Okafor, said no.',
      ['The Karesian president = name:Jana Okafor', 'Jana Okafor = name:Jana Okafor'],
    ],
    ['The Karesian president, Velmarian Radio said, left.', ['The Karesian president = lusk', 'Velmarian = velmaria']],
  ])('in %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('pronouns', () => {
  it.each([
    ['Lusk came. She said no.', ['Lusk = lusk', 'She = lusk']],
    ['Lusk met Doran. He said no.', ['Lusk = lusk', 'Doran = doran', 'He = doran']],
    ['Sahin met Doran. “No,” he said.', ['Sahin = sahin', 'Doran = doran', 'he = sahin']],
    ['Lusk came. In June she was still calling for war.', ['Lusk = lusk', 'she = lusk']],
    ['Sahin met Doran. He accused Doran of lies.', ['Sahin = sahin', 'Doran = doran', 'He = sahin', 'Doran = doran']],
    ['Doran came. He accused Sahin of lies.', ['Doran = doran', 'He = doran', 'Sahin = sahin']],
    ['Doran came. He said that Doran had lied.', ['Doran = doran', 'Doran = doran']],
    [
      'Sahin met Doran. He rejected Doran’s claim and said no.',
      ['Sahin = sahin', 'Doran = doran', 'He = sahin', 'Doran = doran'],
    ],
    ['Doran came. He said no, and Doran left.', ['Doran = doran', 'He = doran', 'Doran = doran']],
    ['Today Karesia sent both Sahin and Doran. He said no.', ['Karesia = karesia', 'Sahin = sahin', 'Doran = doran']],
    ['Lusk came. He said no.', ['Lusk = lusk']],
    ['Lusk came. She left.', ['Lusk = lusk']],
  ])('in %j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  const LULL = 'It rained. '.repeat(8);
  it.each([
    [`Doran came. ${LULL}He said no.`, 'He = doran'],
    [`Doran came.\n\n${LULL}\n\n${LULL}He said no.`, 'He = doran'],
    [`Lusk met Doran. ${LULL}He said no.`, 'He = doran'],
    ['The presidents of Karesia and Velmaria came. They said no.', 'They = lusk;sahin'],
    ['Doran, a soldier for years, came, and he said no.', 'he = doran'],
    ['Doran left the hall. The hall was cold. He said no.', 'He = doran'],
    ['Doran met a shepherd. He said no.', 'He = doran'],
    ['Doran left. The old man smiled. He said no.', 'He = doran'],
    ['Doran left. Her sister, a nun, came. He said no.', 'He = doran'],
    ['Doran, a farmer, left. The farmer smiled. He said no.', 'He = doran'],
    ['Doran left. “A shepherd stood there.” It rained. He said no.', 'He = doran'],
    ['A shepherd stood there. Doran left. He said no.', 'He = doran'],
    ['When a shepherd came, Doran said yes. He said no.', 'He = doran'],
    ['When a shepherd came, Doran left, and he said no.', 'he = doran'],
    ['When a shepherd came, President Doran left, and he said no.', 'he = doran'],
  ])('reach the only one who fits, in %j', (text, expected) => {
    expect(shown(text).at(-1)).toBe(expected);
  });

  it.each([
    `Sahin met Doran. ${LULL}He said no.`,
    `Lusk came. ${LULL}He said no.`,
    `Europe said no. ${LULL}He said no.`,
    'The United Nations said no. He said no.',
    'VTN said no. He said no.',
    'In Merania it rained. Merania said no. He said no.',
    'The Meranians met. Meranians said no. He said no.',
    'Doran came. An old man was selling apricots, and he said no.',
    'Doran left.\n\nA shepherd stood there. He said no.',
    'Doran left. The shepherd stood there. He said no.',
    'Doran left. At the gate stood a shepherd. He said no.',
    'Doran left. There was a bishop from the valley. He said no.',
    'Doran left. His brother stood there. He said no.',
    'A shepherd met Doran. He said no.',
    'A shepherd met Doran, and he said no.',
    'A shepherd saw Doran at the bridge. It rained. He said no.',
  ])('are nobody’s where two fit, nobody does or somebody new came in: %j', (text) => {
    expect(shown(text).filter((one) => /^he\b/iu.test(one))).toEqual([]);
  });

  it('are nobody’s where several without a name came in', () => {
    const they = (text: string): string[] => shown(text).filter((one) => one.startsWith('They'));
    expect(they('The presidents of Karesia and Velmaria came. They said no.')).toEqual(['They = lusk;sahin']);
    expect(they('The presidents of Karesia and Velmaria came. Old villagers stood there. They said no.')).toEqual([]);
  });

  it('are nobody’s of whom the quotation beside them speaks', () => {
    expect(shown('Doran came. “They heard Tomas Sahin,” he said.').at(-1)).toBe('he = doran');
    expect(shown('Doran came. "They heard Tomas Sahin." he said.').at(-1)).toBe('he = doran');
  });

  it('says how it knew', () => {
    expect(mentions('The Karesian president came. She said no.').map(({ speaker }) => speaker.via)).toEqual([
      'role',
      'pronoun',
    ]);
  });
});

describe('an office without a name', () => {
  it.each([
    ['Pavel Doran came. “No,” the minister said.', 'the minister = doran'],
    ['Pavel Doran came. “No,” said the defense minister.', 'the defense minister = doran'],
    ['Mira Lusk came.\n\nIt was late.\n\n“No,” the president said.', 'the president = lusk'],
    ['Mira Lusk came.\n\nTomas Sahin came. “No,” the president said.', 'the president = sahin'],
    ['A senior Karesian official came. “No,” the official said.', 'the official = unnamed:karesia'],
    ['A Karesian spokesman came. “No,” the spokesman said.', 'the spokesman = unnamed:karesia'],
    ['Deputy Minister Jana Okafor came. “No,” the deputy minister said.', 'the deputy minister = name:Jana Okafor'],
    ['Jana Okafor, the finance minister, said no. The minister rose and said “no”.', 'The minister = name:Jana Okafor'],
    ['Mira Lusk met Tomas Sahin. “No,” the two presidents said.', 'the two presidents = lusk;sahin'],
  ])('is the one who bears it, in %j', (text, expected) => {
    expect(shown(text).at(-1)).toBe(expected);
  });

  it.each([
    '“No,” the minister said.',
    'Mira Lusk met Tomas Sahin. “No,” the president said.',
    'Mira Lusk came. “No,” the minister said.',
    'Deputy Minister Jana Okafor came. “No,” the minister said.',
    'Jana Okafor, a former minister of Karesia, said no. “No,” the minister said.',
    'Pavel Doran came. “No,” the minister of the church said.',
    'A Karesian diplomat came. “No,” the official said.',
    'Pavel Doran came. They met the minister.',
    'Doran wrote to the minister, who said no.',
    'Doran met the minister, who said no.',
  ])('is nobody where two bear it, nobody does or nobody speaks: %j', (text) => {
    expect(shown(text).filter((one) => /^the /iu.test(one))).toEqual([]);
  });
});

it('gives mentions in order, without overlap, on tokens', () => {
  const text =
    'The Karesian president met Pavel Doran, and Velmarian officials said that Doran’s plan was Ms. Okafor’s.';
  const { sentences } = segment(text);
  let end = 0;
  for (const one of mentions(text)) {
    expect(one.start).toBeGreaterThanOrEqual(end);
    const tokens = sentences[one.sentence]?.tokens ?? [];
    expect([tokens[one.first]?.start, tokens[one.last - 1]?.end]).toEqual([one.start, one.end]);
    end = one.end;
  }
  expect(end).toBeGreaterThan(0);
});
