import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnsIn } from '../../../src/attribute/turns.js';
import { openAll } from '../opening.js';

const HEADER = `<teiHeader><fileDesc>
  <titleStmt><title type="main" xml:lang="ka">Sesia</title><title type="main" xml:lang="en">Sitting of <hi>24</hi> June</title>
  <title type="sub">Report</title></titleStmt>
  <publicationStmt><date when="2032-01-01">1 January</date></publicationStmt>
  <sourceDesc><bibl><title>Minutes</title><date when="2031-06-25">25.6.</date></bibl></sourceDesc></fileDesc>
  <profileDesc><settingDesc><setting><date when="2031-06-24">24.6.2031</date></setting></settingDesc>
  <particDesc><listPerson>
    <person xml:id="BrandtIlse"><persName><surname>Brandt</surname><forename>Ilse</forename></persName></person>
    <person xml:id="DM"><persName><forename>Jan</forename><nameLink>van der</nameLink><surname>Meer</surname></persName></person>
  </listPerson></particDesc></profileDesc></teiHeader>`;
const tei = (body: string, header = HEADER): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">${header}<text><body>${body}</body></text></TEI>`;
const plain = (facts: string): string => `<teiHeader><fileDesc>${facts}</fileDesc></teiHeader>`;
const textOf = async (body: string): Promise<string | undefined> => (await openAll('a.xml', tei(body))).texts[0];

describe('a ParlaMint file', () => {
  const debate = `<div><head>Debate</head><note type="speaker">The President:</note>
    <u who="#BrandtIlse" ana="#regular"><seg>We con<hi>demn</hi>   the
      attack.<note>Applause</note></seg><kinesic><desc>Applause</desc></kinesic><seg>We will not <gap/>yield.</seg></u>
    <u who="people.xml#DM"><seg>They <vocal><desc>laughs</desc></vocal>lie.</seg></u>
    <u who="#TomasOkoro"><seg>Peace, now.</seg></u></div>`;

  it('is one transcript with a label a speech, and nothing that nobody says', async () => {
    const { documents, warnings } = await openAll('a.xml', tei(debate));
    expect(documents).toEqual([
      {
        id: 'a.xml',
        path: 'a.xml',
        kind: 'transcript',
        title: 'Sitting of 24 June',
        date: '2031-06-24',
        dateSource: 'xml',
        language: 'en',
        text:
          'Ilse Brandt: We condemn the attack.\n\nWe will not yield.\n\n' +
          'Jan van der Meer: They lie.\n\nTomas Okoro: Peace, now.',
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('joins the tokens of an annotated text as they were written', async () => {
    const seg =
      '<seg><s><w>We</w>\n<w join="right">came</w>\n<pc join="right">,</pc>\n<pc>”</pc>\n<pc>(</pc>\n<w join="left">all</w></s>\n<linkGrp><link/></linkGrp></seg>';
    expect(await textOf(`<u who="#BrandtIlse">${seg}</u>`)).toBe('Ilse Brandt: We came,” (all');
  });

  it('has the only speaker as its author', async () => {
    const { documents } = await openAll(
      'a.tei',
      tei('<u who="#DM"><seg>We came.</seg></u><u who="#DM"><seg>We go.</seg></u>'),
    );
    expect(documents).toMatchObject([
      { author: 'Jan van der Meer', text: 'Jan van der Meer: We came.\n\nJan van der Meer: We go.' },
    ]);
  });

  it('numbers speakers without a name, and says so', async () => {
    const body = ['#p1', '', '#p2', '#p1'].map((who) => `<u who="${who}"><seg>War.</seg></u>`).join('');
    const { texts, warnings } = await openAll('a.xml', tei(body));
    expect(texts).toEqual([
      'Unknown Speaker 1: War.\n\nUnknown Speaker 2: War.\n\nUnknown Speaker 3: War.\n\nUnknown Speaker 1: War.',
    ]);
    expect(warnings).toMatchObject([{ code: 'unnamed_speaker', detail: '3 of 3 speakers have no name' }]);
  });

  it('leaves out what stands in no speech, and says so', async () => {
    const { texts, warnings } = await openAll(
      'a.xml',
      tei('<p>At dawn.</p><u who="#DM"><seg>War.</seg></u><p>Noon.</p>'),
    );
    expect(texts).toEqual(['Jan van der Meer: War.']);
    expect(warnings).toMatchObject([
      { code: 'outside_turns', detail: '2 paragraphs stand in no speech: "At dawn."', line: 2 },
    ]);
  });
});

describe('the speeches of a TEI text', () => {
  it('have the label that the speaker element holds, verse on lines', async () => {
    const body =
      '<sp><speaker>BRANDT.</speaker><stage>aside</stage><l>We came,</l><l>we saw.</l></sp><sp who="#DM"><speaker>Meer</speaker><p>We left.</p></sp>' +
      '<sp><speaker>First Citizen</speaker><p>Peace<lb/>now, neg<lb break="no"/>otiate.</p></sp>';
    expect(await textOf(body)).toBe(
      'BRANDT: We came,\nwe saw.\n\nJan van der Meer: We left.\n\nThe First Citizen: Peace now, negotiate.',
    );
  });

  it('keep a paragraph that looks like the label of somebody else', async () => {
    const text = (await textOf('<sp><speaker>BRANDT</speaker><p>I say it.</p><p>Peace: it is near.</p></sp>')) ?? '';
    expect(text).toBe('BRANDT: I say it.\n\nBRANDT: Peace: it is near.');
    expect(turnsIn({ text, kind: 'transcript' }).map(({ name }) => name)).toEqual(['BRANDT', 'BRANDT']);
  });

  it('are the turns of the transcript, whatever the speakers are called', async () => {
    const name = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc
        .array(fc.constantFrom('Note', 'ilse', 'Brandt', 'de', 'A', 'Q.', '–', '1', '(x)', 'First', 'Ərdoğan', ','), {
          maxLength: 9,
        })
        .map((words) => words.join(' ')),
    );
    const escaped = (text: string): string => text.replace(/[^\p{L}\p{N} ,.()–-]/gu, '');
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 6 }), async (names) => {
        const body = names.map((one) => `<sp><speaker>${escaped(one)}</speaker><p>We came.</p></sp>`).join('');
        const text = (await textOf(body)) ?? '';
        const turns = turnsIn({ text, kind: 'transcript' });
        expect(turns.map(({ content }) => text.slice(content.start, content.end))).toEqual(names.map(() => 'We came.'));
      }),
    );
  });
});

describe('a TEI text without speeches', () => {
  it('is one document of its author', async () => {
    const facts =
      '<titleStmt><title>A Letter</title><author>Lind, Marta, 1980-</author><author><persName><forename>Jan</forename> <surname>Sahin</surname></persName></author></titleStmt>' +
      '<publicationStmt><date when="2031-07">July</date></publicationStmt><sourceDesc><biblFull><titleStmt><author>Nobody</author></titleStmt></biblFull></sourceDesc>';
    const body =
      '<head>To all</head><p>We <choice><sic>whant</sic><corr>want</corr></choice> <seg>pea</seg>ce<pb n="2"/> here.</p><lg><l>One</l><l>two</l></lg><p><![CDATA[War & peace]]></p>';
    expect((await openAll('a.xml', tei(body, plain(facts)))).documents).toMatchObject([
      {
        kind: 'document',
        title: 'A Letter',
        author: 'Marta Lind;Jan Sahin',
        date: '2031-07',
        text: 'We want peace here.\n\nOne\ntwo\n\nWar & peace',
      },
    ]);
  });

  it.each([
    [
      '<publicationStmt><date when="2032"/></publicationStmt><sourceDesc><p><date when="2031-06-25"/></p></sourceDesc>',
      '2031-06-25',
      [],
    ],
    [
      '<publicationStmt><date when="2032"/></publicationStmt><sourceDesc><date when="24.6.2031"/></sourceDesc>',
      '2032',
      [],
    ],
    ['<sourceDesc><date>24 June 2031</date></sourceDesc>', undefined, []],
    ['<sourceDesc><date when="2031-02-30"/></sourceDesc>', undefined, ['doubtful_date']],
  ])('takes its date from %s', async (facts, date, codes) => {
    const { documents, warnings } = await openAll('a.xml', tei('<p>War.</p>', plain(facts)));
    expect(documents.map((document) => document.date)).toEqual([date]);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('what a person declares', () => {
  const spoken = tei('<u who="#DM"><seg>War.</seg></u>');
  it('about kinds goes before what the file shows', async () => {
    const { documents } = await openAll('a.xml', spoken, { kinds: new Map([['a.xml', 'debate']]) });
    expect(documents.map(({ kind }) => kind)).toEqual(['debate']);
  });
});

describe('a corpus in one file', () => {
  const one = (id: string, text: string): string =>
    `<TEI xml:id="${id}"><teiHeader/><text><u who="#DM"><seg>${text}</seg></u></text></TEI>`;
  const corpus = (texts: string): string => `<teiCorpus>${HEADER}${texts}</teiCorpus>`;

  it('gives a record a text, with the persons of the whole', async () => {
    const { documents } = await openAll('a.xml', corpus(one('june', 'War.') + one('july', 'Peace.')));
    expect(documents).toMatchObject([
      { id: 'a.xml#june', record: '1', text: 'Jan van der Meer: War.' },
      { id: 'a.xml#july', record: '2', text: 'Jan van der Meer: Peace.' },
    ]);
  });

  it('keeps the texts before the place where it breaks off, and a second one with the same id is named', async () => {
    const { documents, rejected } = await openAll(
      'a.xml',
      corpus(`${one('june', 'War.')}${one('june', 'Peace.')}<TEI><text>`),
    );
    expect(documents.map(({ id }) => id)).toEqual(['a.xml#june']);
    expect(rejected).toMatchObject([
      { code: 'duplicate_record', record: '2' },
      { code: 'damaged_file', record: '3' },
    ]);
  });

  it('numbers a text without an id apart from the ids of the others', async () => {
    const text = '<TEI><text><p>War.</p></text></TEI>';
    const { documents } = await openAll('a.xml', corpus(text + one('1', 'Peace.') + text));
    expect(documents.map(({ id }) => id)).toEqual(['a.xml#row 1', 'a.xml#1', 'a.xml#3']);
  });

  it('that only points to other files is skipped by name, and nothing is fetched', async () => {
    const { readings, skipped } = await openAll('a.xml', corpus('<xi:include href="file:///etc/passwd"/>'));
    expect(skipped).toMatchObject([{ path: 'a.xml', skipped: 'the root of a corpus' }]);
    expect(readings).toHaveLength(1);
  });

  it('and its list of persons in a file of its own is skipped by name, which tells that names stay unknown', async () => {
    const person = '<person xml:id="b"><persName>Ilse Brandt</persName></person>';
    const { readings, warnings } = await openAll('list.xml', `<listPerson>${person}</listPerson>`);
    expect(readings).toMatchObject([{ path: 'list.xml', skipped: 'a list of persons' }]);
    expect(warnings).toMatchObject([
      { code: 'persons_apart', detail: expect.stringContaining('1 person is') as string },
    ]);
  });
});

describe('an XML file that is not read', () => {
  it.each([
    ['<rss><item/></rss>', 'not_tei', 'its root is <rss>'],
    ['<!DOCTYPE TEI [<!ENTITY x "war">]><TEI><text><p>&x;</p></text></TEI>', 'xml_entities', 'DOCTYPE'],
    ['<TEI><text><p>&x;</p></text></TEI>', 'xml_entities', 'entity'],
    ['<TEI><text><p>War.', 'damaged_file', ''],
    ['We condemn it.', 'damaged_file', ''],
    ['', 'empty_text', ''],
    ['<TEI><teiHeader/></TEI>', 'empty_text', ''],
    [`<TEI><text>${'<p>'.repeat(50_000)}War.`, 'damaged_file', 'nested'],
  ])('%.40s is named', async (content, code, detail) => {
    const { readings, rejected } = await openAll('a.xml', content);
    expect(readings).toHaveLength(1);
    expect(rejected).toMatchObject([{ code, detail: expect.stringContaining(detail) as string }]);
  });

  it('is told after its own declaration of an encoding', async () => {
    const bytes = Buffer.from(tei('<p>naïve café</p>').replace('UTF-8', 'ISO-8859-1'), 'latin1');
    const { texts, warnings } = await openAll('a.xml', bytes);
    expect(texts).toEqual(['naïve café']);
    expect(warnings).toEqual([]);
  });

  it('never throws and gives one reading, cut or changed wherever', async () => {
    const sound = tei(
      '<u who="#DM"><seg>War &amp; <hi>peace</hi>.</seg></u><sp><speaker>BRANDT</speaker><l>No.</l></sp>',
    );
    const bits = [
      '<',
      '>',
      '/',
      '"',
      '&',
      '</u>',
      '<u>',
      '<TEI>',
      '</text>',
      '<text>',
      ']]>',
      '<!--',
      '<?x',
      '\0',
      'é',
      '<person xml:id="__proto__">',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sound.length),
        fc.nat(40),
        fc.constantFrom('', ...bits),
        fc.boolean(),
        async (at, cut, bit, isCut) => {
          const content = sound.slice(0, at) + bit + (isCut ? '' : sound.slice(at + cut));
          expect((await openAll('a.xml', content)).readings).toHaveLength(1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes linear time', async () => {
    const many = '<w join="left">a</w>\n<l>b</l>'.repeat(50_000);
    const start = process.cpuUsage().user;
    await openAll('a.xml', tei(`<u who="#DM">${many}</u>`));
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
  });
});
