import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAll } from '../opening.js';

const factivaArticle = (title: string, date: string, paragraphs: readonly string[], number: number): string => `
<div id="article-MLEDG${number}" class="article enArticle"><p>
<div><b>World news</b></div>
<div id="hd"><span class='enHeadline'>${title}</span></div>
<div class="author">By Marta Lind</div><div>1,214 words</div><div>${date}</div><div>06:12</div>
<div>The Morning Ledger</div><div>MLEDG</div><div>${number}</div><div>English</div>
<div>Copyright 2031, Ledger Ltd. All rights reserved.</div>
${paragraphs.map((text) => `<p class="articleParagraph enarticleParagraph">${text}</p>`).join('\n')}
<p>Document MLEDG00020310603e763000${number}x</p></div><br/>`;

const FACTIVA = `<html><head><title>Factiva</title></head><body><div class="header">Search: peace</div>
${factivaArticle('Karesia threatens blockade', '24 June 2031', ['It would close the strait.', 'It did not say when.'], 1)}
${factivaArticle('Talks &amp; threats', '25 June 2031', ['They talked.'], 2)}
${factivaArticle('No agreement', '26 June 2031', ['They left.'], 3)}
<div>Search Summary</div><table><tr><td>Text</td><td>peace</td></tr></table></body></html>`;

const europresseArticle = (outlet: string, header: string, title: string, text: string): string => `
<article><header>
<div class="rdp__DocPublicationName"><span class="DocPublicationName">${outlet}</span></div>
<div class="rdp__DocHeader"><span class="DocHeader">${header}</span></div>
<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">${title}</p></div>
<p class="sm-margin-bottomNews docAuthors">Ilse Brandt</p></header>
<section><div class="DocText clearfix"><div class="docOcurrContainer">${text}</div></div></section>
<div class="publiC-lblNodoc">news·20310624·LK·1</div><footer>© 2031 Le Courrier</footer></article>`;

const EUROPRESSE = `<html><body><nav>Europresse</nav>
${europresseArticle('Le Courrier, no. 2311', 'Monde, mercredi 24 juin 2031 612 mots, p. 8', 'Karesia threatens', '<p>It would close the strait.</p><p>It did not say when.</p>')}
${europresseArticle('Tarvian Post', 'Wednesday, June 25, 2031 90 words', 'Talks', '<p>They talked.</p>')}
${europresseArticle('Tarvian Post', 'News, vendredi 31 juin 2031', 'Nothing', '<p>They left.</p>')}
</body></html>`;

const readingOf = async (page: string) => {
  const { documents, rejected } = await openAll('press.html', page);
  return [
    ...documents.map(({ record, date, outlet, author, title, text }) => [record, date, outlet, author, title, text]),
    ...rejected.map(({ record, code }) => [record, code]),
  ];
};

const CLOSE = 'It would close the strait.\n\nIt did not say when.';
const LEDGER = 'The Morning Ledger';

describe('an export of Factiva as a page', () => {
  it('gives its articles', async () => {
    expect(await readingOf(FACTIVA)).toEqual([
      ['1', '2031-06-24', LEDGER, 'Marta Lind', 'Karesia threatens blockade', CLOSE],
      ['2', '2031-06-25', LEDGER, 'Marta Lind', 'Talks & threats', 'They talked.'],
      ['3', '2031-06-26', LEDGER, 'Marta Lind', 'No agreement', 'They left.'],
    ]);
  });

  it('says where it was split, by lines of the page', async () => {
    const { warnings } = await openAll('press.html', FACTIVA);
    expect(warnings).toMatchObject([{ code: 'split_file', detail: 'Factiva: 3 articles, from the lines 3, 13, 22' }]);
  });

  it.each([
    ['the line that ends one', /<p>Document.*?<\/p>/g, ''],
    ['the copyright line', /<div>Copyright.*?<\/div>/g, ''],
    ['the number of words', '<div>1,214 words</div>', ''],
    ['the ends of elements', '<br/>', '</div></div>'],
    ['ends of elements altogether', /<\/p><\/div><br\/>/g, ''],
    ['classes of paragraphs', /<p class="articleParagraph enarticleParagraph">/g, '<p>'],
  ])('loses, joins and invents nothing where it differs in %s', async (_, old, put) => {
    const page = typeof old === 'string' ? FACTIVA.replaceAll(old, put) : FACTIVA.replace(old, put);
    const { documents, rejected } = await openAll('press.html', page);
    expect(rejected).toEqual([]);
    expect(documents.map(({ title, date }) => [title, date])).toEqual([
      ['Karesia threatens blockade', '2031-06-24'],
      ['Talks & threats', '2031-06-25'],
      ['No agreement', '2031-06-26'],
    ]);
    expect(documents.map(({ text }) => text.includes('They'))).toEqual([false, true, true]);
    expect(documents[0]?.text).toContain('It did not say when.');
  });

  it('parts its articles however many there are', async () => {
    const paragraphs = Array.from({ length: 90 }, (_, at) => `Paragraph ${at} <b>of</b> <i>the</i> text.`);
    const many = Array.from({ length: 300 }, (_, at) => factivaArticle(`Title ${at}`, '24 June 2031', paragraphs, at));
    const { documents } = await openAll('press.html', many.join(''));
    expect(documents.map(({ title }) => title)).toEqual(many.map((__, at) => `Title ${at}`));
    expect(new Set(documents.map(({ text }) => text)).size).toBe(1);
  }, 30_000);
});

describe('an export of Europresse as a page', () => {
  it('gives its articles, and rejects a day that does not exist', async () => {
    expect(await readingOf(EUROPRESSE)).toEqual([
      ['1', '2031-06-24', 'Le Courrier', 'Ilse Brandt', 'Karesia threatens', CLOSE],
      ['2', '2031-06-25', 'Tarvian Post', 'Ilse Brandt', 'Talks', 'They talked.'],
      ['3', 'bad_date'],
    ]);
  });

  it.each([
    ['headers', /<header>|<\/header>/g],
    ['containers of the text', / class="docOcurrContainer"/g],
    ['ends of articles', /<\/article>/g],
    ['footers', /<footer>.*?<\/footer>/g],
  ])('loses, joins and invents nothing where it lacks %s', async (_, old) => {
    expect(await readingOf(EUROPRESSE.replace(old, ''))).toEqual(await readingOf(EUROPRESSE));
  });

  it('keeps an article of which only the text is there, and takes an element inside one for none', async () => {
    const page = `${EUROPRESSE}<article><p>Words without a head.</p></article>`.replace(
      'They talked.',
      'They talked.<article>A box.</article>',
    );
    const { documents } = await openAll('press.html', page);
    expect(documents.map(({ text }) => text)).toEqual([CLOSE, 'They talked.\n\nA box.', 'Words without a head.']);
    expect(documents[2]).not.toHaveProperty('date');
  });
});

it('a page with an article element is one page', async () => {
  const page = `<article><h1>At Velm</h1><p>${'We came in good faith, and leave without an agreement. '.repeat(9)}</p></article>`;
  const { documents, warnings } = await openAll('a.html', page);
  expect(documents.map(({ id }) => id)).toEqual(['a.html']);
  expect(warnings.map(({ code }) => code)).not.toContain('split_file');
});

it.each([
  ['Factiva', FACTIVA],
  ['Europresse', EUROPRESSE],
])(
  'a damaged page of %s never throws, and gives a reading',
  async (_, page) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(page.length), fc.nat(400), fc.boolean(), async (at, count, isCut) => {
        const { readings } = await openAll(
          'a.html',
          isCut ? page.slice(0, at) : page.slice(0, at) + page.slice(at + count),
        );
        expect(readings.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);
