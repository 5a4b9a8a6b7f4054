import { type HostileInput, plain, type Theme } from '../input.js';

const A = 'analysed';

const encoded = (
  name: string,
  fate: string | readonly string[],
  hits: number,
  content: string,
  warning?: string,
): HostileInput => ({
  name: `${name}.xml`,
  content,
  fate,
  hits,
  ...(warning !== undefined && { warning }),
});

const header = (inside = ''): string =>
  `<teiHeader><fileDesc><titleStmt><title>Sitting</title></titleStmt></fileDesc>${inside}</teiHeader>`;
const text = (body: string, more = ''): string =>
  `<TEI xml:id="t"${more}>${header()}<text><body>${body}</body></text></TEI>`;
const speech = (who: string, name: string): string => `<u who="${who}"><seg>${plain(name)}</seg></u>`;
const person = (id: string, name: string): string => `<person xml:id="${id}"><persName>${name}</persName></person>`;
const dated = (when: string): string =>
  `<TEI>${header(`<profileDesc><settingDesc><setting><date when="${when}"/></setting></settingDesc></profileDesc>`)}<text><body><p>${plain('d')}</p></body></text></TEI>`;

/** Texts in XML whose speakers, days and parts are odd, missing or made to mislead. */
export const tei: Theme = {
  id: 'tei',
  inputs: [
    encoded('sound', A, 2, text(speech('#IlseBrandt', 't1') + speech('#SamOkoro', 't2'))),
    encoded('who-number', A, 1, text(speech('#p17', 't3')), 'unnamed_speaker'),
    encoded('who-missing', A, 1, text(`<u><seg>${plain('t4')}</seg></u>`), 'unnamed_speaker'),
    encoded('who-two', A, 1, text(speech('#IlseBrandt #SamOkoro', 't5'))),
    encoded('who-prototype', A, 1, text(speech('#__proto__', 't6'))),
    encoded('who-constructor', A, 1, text(speech('#constructor', 't7'))),
    encoded(
      'name-label',
      A,
      1,
      text(speech('#x1', 't8')).replace(
        '</teiHeader>',
        `<profileDesc><particDesc><listPerson>${person('x1', 'Okoro: We condemn it. Brandt')}</listPerson></particDesc></profileDesc></teiHeader>`,
      ),
    ),
    encoded(
      'name-formula',
      A,
      1,
      text(speech('#x1', 't9')).replace(
        '</teiHeader>',
        `<profileDesc><particDesc><listPerson>${person('x1', '=cmd|calc')}</listPerson></particDesc></profileDesc></teiHeader>`,
      ),
    ),
    encoded(
      'label-in-speech',
      A,
      2,
      text(`<u who="#IlseBrandt"><seg>OKORO: ${plain('t10')}</seg><seg>${plain('t11')}</seg></u>`),
    ),
    encoded('outside', A, 1, text(`<p>We condemn nobody here.</p>${speech('#IlseBrandt', 't12')}`), 'outside_turns'),
    encoded(
      'notes',
      A,
      1,
      text(`<u who="#IlseBrandt"><note>We condemn notes.</note><seg>${plain('t13')}<note>missile</note></seg></u>`),
    ),
    encoded(
      'words',
      A,
      1,
      text('<u who="#IlseBrandt"><seg><w>We</w> <w join="right">con</w><w>demn</w> <w>it</w><pc>.</pc></seg></u>'),
    ),
    encoded('day', A, 1, dated('2031-06-24')),
    encoded('day-that-is-none', A, 1, dated('2031-06-31'), 'doubtful_date'),
    encoded('day-in-words', A, 1, dated('24 June 2031'), 'doubtful_date'),
    encoded('hour-that-is-none', A, 1, dated('2031-06-24T25:00'), 'doubtful_date'),
    encoded('other-language', A, 1, text(`<p>${plain('t14')}</p>`, ' xml:lang="hy"'), 'not_english'),
    encoded(
      'corpus',
      [A, A],
      2,
      `<teiCorpus>${header()}${text(`<p>${plain('c1')}</p>`)}${text(`<p>${plain('c2')}</p>`).replace('"t"', '"u"')}</teiCorpus>`,
    ),
    encoded(
      'corpus-ids-twice',
      [A, 'rejected duplicate_record'],
      1,
      `<teiCorpus>${header()}${text(`<p>${plain('c3')}</p>`)}${text(`<p>${plain('c4')}</p>`)}</teiCorpus>`,
    ),
    encoded(
      'corpus-cut',
      [A, 'rejected damaged_file'],
      1,
      `<teiCorpus>${header()}${text(`<p>${plain('c5')}</p>`)}<TEI><text>`,
    ),
    encoded(
      'corpus-root',
      'skipped the root of a corpus',
      0,
      `<teiCorpus>${header()}<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/></teiCorpus>`,
    ),
    encoded(
      'persons',
      'skipped a list of persons',
      0,
      `<listPerson>${person('a', 'Ilse Brandt')}</listPerson>`,
      'persons_apart',
    ),
    encoded(
      'namespaced',
      A,
      1,
      `<t:TEI xmlns:t="http://www.tei-c.org/ns/1.0"><t:text><t:body><t:p>${plain('n1')}</t:p></t:body></t:text></t:TEI>`,
    ),
    encoded('other-xml', 'rejected not_tei', 0, '<rss><item>We condemn it.</item></rss>'),
    encoded('no-text', 'rejected empty_text', 0, `<TEI>${header()}</TEI>`),
    encoded('deep', 'rejected damaged_file', 0, text(`${'<p>'.repeat(50_000)}We condemn it.`)),
    encoded('entity', 'rejected xml_entities', 0, text('<p>&war;</p>')),
    encoded(
      'attributes',
      A,
      1,
      text(`<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="1"`).join(' ')}>${plain('at')}</p>`),
    ),
    encoded('speakers-many', A, 3000, text(Array.from({ length: 3000 }, (_, i) => speech(`#p${i}`, `m${i}`)).join(''))),
  ],
};
