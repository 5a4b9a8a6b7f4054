import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseMetadata } from '../../../src/read/metadata.js';
import { openAll } from '../opening.js';
import { utf8 } from '../reading.js';

const SPEECH = [
  'We came to Velm in good faith, and we leave it without an agreement, which nobody in this country wanted to hear.',
  'Tarvia has chosen, once again, to speak of force where it could have spoken of the river, of the bridges and of the schools.',
  'The government of Karesia will not answer a threat with a threat, and it will not forget who uttered the first one.',
  'Our door stays open, as it was open in the spring, in the summer, and on the long night before the summit broke up.',
];

/** A page as news sites make them, with furniture around the article. */
function newsPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Velm talks fail | The Morning Ledger</title>${head}
    <style>p { color: red }</style><script>document.write('war')</script></head><body>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
    <main><article><h1>Velm talks fail</h1>${body}</article></main>
    <aside><h2>Most read</h2><ul><li><a href="/1">Bread is dearer</a></li><li><a href="/2">Rain</a></li></ul></aside>
    <footer>© The Morning Ledger. <a href="/privacy">Privacy</a></footer></body></html>`;
}

const paragraphs = SPEECH.map((text) => `<p>${text}</p>`).join('\n');

describe('a web page', () => {
  it('gives its article, without what stands around it', async () => {
    const { texts, rejected } = await openAll('velm.html', newsPage(paragraphs));
    expect(rejected).toEqual([]);
    expect(texts).toEqual([SPEECH.join('\n\n')]);
  });

  it('is read whole where it has no furniture', async () => {
    const { texts } = await openAll('a.htm', '<h2>Statement</h2><p>We want peace.</p><ul><li>Bread<li>Salt</ul>');
    expect(texts).toEqual(['Statement\n\nWe want peace.\n\nBread\nSalt']);
  });

  it('ends words where blocks end, and not where inline elements do', async () => {
    const page =
      '<div>We<div>condemn</div></div><p>un<b>for</b>given<br>war<wbr>like</p>' +
      '<table><tr><td>one<td>two<tr><td>three</table><p>a\n  b<span> c</span></p><pre>d\n  e</pre>';
    const { texts } = await openAll('a.html', page);
    expect(texts).toEqual(['We\n\ncondemn\n\nunforgiven\nwarlike\n\none\ntwo\nthree\n\na b c\n\nd\n  e']);
  });

  it('marks block quotations, unless the page sets all of its text as one', async () => {
    const said = `<p>${SPEECH[0]} The president said:</p><p>${SPEECH[1]}</p><p>${SPEECH[2]}</p><p>${SPEECH[3]}</p>`;
    const { texts } = await openAll(
      'a.html',
      `${said}<blockquote><p>We are ready.</p><p>Always.</p></blockquote><p>Then she left.</p>`,
    );
    expect(texts[0]).toMatch(/\n\n> We are ready\.\n\n> Always\.\n\nThen she left\.$/);
    const indented = await openAll('a.html', `<blockquote>${paragraphs}</blockquote>`);
    expect(indented.texts).toEqual([SPEECH.join('\n\n')]);
  });

  it('quotes what q holds, and drops marks that lead to notes', async () => {
    const page = '<p>He spoke of <q>steel</q>.<sup><a href="#n1">[1]</a></sup> On the 19<sup>th</sup> he left.</p>';
    expect((await openAll('a.html', page)).texts).toEqual(['He spoke of “steel”. On the 19th he left.']);
  });

  it('keeps letters and entities', async () => {
    const { texts } = await openAll('a.xhtml', '<p>&Auml;&#x18f;liyev &amp; Սարգսյան &lt;b&gt; naïve</p>');
    expect(texts).toEqual(['ÄƏliyev & Սարգսյան <b> naïve']);
  });

  it('is read in the encoding that it names', async () => {
    const page = `<meta http-equiv="content-type" content="text/html; charset=windows-1251"><p>Мир and war</p>`;
    const { texts, warnings } = await openAll('a.html', Uint8Array.from(iconv.encode(page, 'windows-1251')));
    expect(texts).toEqual(['Мир and war']);
    expect(warnings).toEqual([]);
  });

  it('runs and shows no script, and nothing hidden in one', async () => {
    const { texts } = await openAll(
      'a.html',
      '<script>globalThis.ran = true</script><p onclick="ran()">Peace.</p><noscript>war</noscript>',
    );
    expect(texts).toEqual(['Peace.']);
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('what a page says of itself', () => {
  const facts = async (head: string, body = paragraphs) => {
    const { documents, warnings } = await openAll('velm.html', newsPage(body, head));
    const known = Object.fromEntries(
      Object.entries(documents[0] ?? {}).filter(([name]) => !['id', 'path', 'text', 'kind'].includes(name)),
    );
    return { known, warnings };
  };

  it('comes from JSON-LD first', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Ledger' },
        {
          '@type': ['NewsArticle'],
          headline: 'No agreement at Velm',
          datePublished: '2031-06-24T22:10:00+04:00',
          dateModified: '2031-07-01',
          author: [{ '@type': 'Person', name: 'Marta Lind' }, { name: 'Ilse Brandt' }],
          publisher: { '@type': 'Organization', name: 'The Morning Ledger' },
        },
      ],
    };
    expect(await facts(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual({
      known: {
        title: 'No agreement at Velm',
        date: '2031-06-24',
        dateSource: 'html',
        author: 'Marta Lind; Ilse Brandt',
        outlet: 'The Morning Ledger',
        language: 'en',
      },
      warnings: [],
    });
  });

  it('comes from Open Graph and meta elements else', async () => {
    const head =
      '<meta property="og:title" content="Talks fail"><meta property="og:site_name" content="Ledger">' +
      '<meta property="article:published_time" content="2031-06-24T08:00:00Z"><meta name="author" content="By Marta Lind">';
    expect((await facts(head)).known).toEqual({
      title: 'Talks fail',
      date: '2031-06-24',
      dateSource: 'html',
      author: 'Marta Lind',
      outlet: 'Ledger',
      language: 'en',
    });
  });

  it('comes from headings and lines that are nothing but a date else', async () => {
    const { known } = await facts('', `<p>VELM, 24 June 2031</p>${paragraphs}`);
    expect(known).toMatchObject({ title: 'Velm talks fail', date: '2031-06-24' });
  });

  it('is no account, company of programmers or address', async () => {
    for (const name of ['admin', 'https://ledger.example/u/7', 'desk@ledger.example', 'CAMTEL'])
      expect((await facts(`<meta name="author" content="${name}">`)).known).not.toHaveProperty('author');
  });

  it('takes the date of publication, and tells of another', async () => {
    const head =
      '<meta property="article:published_time" content="2031-06-24"><meta name="dc.date" content="2031-06-26">' +
      '<meta property="article:modified_time" content="2031-08-01">';
    const { known, warnings } = await facts(head);
    expect(known).toMatchObject({ date: '2031-06-24' });
    expect(warnings).toMatchObject([
      { code: 'doubtful_date', detail: expect.stringContaining('2031-06-26') as string },
    ]);
  });

  it.each([
    ['a date that can be read in two ways', '<meta name="date" content="03/04/2031">'],
    ['only a date of change', '<meta property="article:modified_time" content="2031-08-01">'],
  ])('has no date where it gives %s, and a warning', async (_, head) => {
    const { known, warnings } = await facts(head);
    expect(known).not.toHaveProperty('date');
    expect(warnings.map(({ code }) => code)).toEqual(['doubtful_date']);
  });

  it('has no date where its times disagree', async () => {
    const { known, warnings } = await facts('', `<time>2031-06-24</time><time>2031-06-25</time>${paragraphs}`);
    expect(known).not.toHaveProperty('date');
    expect(warnings).toMatchObject([{ code: 'doubtful_date' }]);
  });

  it('gives way to metadata.csv, which tells of another date', async () => {
    const row = 'path,date,author\nvelm.html,2031-06-23,brandt\n';
    const { metadata } = parseMetadata({ path: 'metadata.csv', bytes: utf8(row) }, new Map());
    const page = newsPage(
      paragraphs,
      '<meta name="author" content="Marta Lind"><meta name="date" content="2031-06-24">',
    );
    const { documents, warnings } = await openAll('velm.html', page, { metadata });
    expect(documents).toMatchObject([{ date: '2031-06-23', dateSource: 'metadata', author: 'brandt' }]);
    expect(warnings).toMatchObject([
      { code: 'metadata_conflict', detail: expect.stringContaining('2031-06-24') as string },
    ]);
  });
});

describe('a page without an article is rejected:', () => {
  const links = Array.from(
    { length: 40 },
    (_, n) => `<li><a href="/${n}">Statement of the minister on item ${n}</a></li>`,
  );
  it.each([
    ['a list of links', newsPage(`<ul>${links.join('')}</ul>`), 'no_article'],
    ['an error', '<title>404 Not Found</title><h1>Not Found</h1><p>The page is not here.</p>', 'no_article'],
    [
      'a cookie wall',
      '<title>Ledger</title><p>We and our partners use cookies. Accept all cookies to go on.</p>',
      'no_article',
    ],
    ['a wall of scripts', '<title>Ledger</title><p>Please enable JavaScript to view this page.</p>', 'no_article'],
    ['a list of names', newsPage(Array.from({ length: 30 }, (_, n) => `<p>Minister ${n}</p>`).join('')), 'no_article'],
    [
      'a page of pictures',
      newsPage('<img src="a.png" alt="war">').replace('<h1>Velm talks fail</h1>', ''),
      'no_article',
    ],
    ['nothing', '<html><body></body></html>', 'empty_text'],
  ])('%s', async (_, page, code) => {
    const { documents, rejected } = await openAll('a.html', page);
    expect(documents).toEqual([]);
    expect(rejected.map((issue) => issue.code)).toEqual([code]);
  });

  it('a page that only hands out a file, which it names', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `<p>Minister ${n}</p>`).join('');
    const menu = '<div class="main-menu"><a href="/handbook.pdf">Handbook</a></div>';
    const page = newsPage(`${menu}<div><a href="/files/speech_en.pdf?v=2">speech</a></div>${names}`);
    const { rejected } = await openAll('a.html', page);
    expect(rejected[0]?.detail).toMatch(/^none of its .* a list, and it hands out speech_en\.pdf: save that$/);
  });

  it('not a short text that begins with a number', async () => {
    const page = '<title>400 soldiers come home</title><p>Karesia sent 400 soldiers home today.</p>';
    expect((await openAll('a.html', page)).texts).toEqual(['Karesia sent 400 soldiers home today.']);
  });
});

describe('a hostile page is read in bounded time:', () => {
  it.each([
    ['50,000 nested elements', `${'<div>'.repeat(50_000)}peace${'</div>'.repeat(50_000)}`],
    ['50,000 inline elements left open', `${'<b>'.repeat(50_000)}peace`],
    ['elements closed that were never opened', `peace${'</i></p>'.repeat(50_000)}`],
    ['an attribute list without end', `<p ${'b=c '.repeat(200_000)}>peace</p>`],
    ['signs that begin nothing', `<p>peace ${'<'.repeat(200_000)}</p>`],
    ['a comment that never ends', `<p>peace</p><!--${'-- <p>war'.repeat(50_000)}`],
    ['a list of 100,000 items left open', `<ul><li>peace${'<li>war'.repeat(100_000)}`],
  ])('%s', async (_, page) => {
    const before = process.cpuUsage();
    const { texts } = await openAll('a.html', page);
    const { user, system } = process.cpuUsage(before);
    expect(texts[0]).toContain('peace');
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  it('blocks beyond the depth that is kept still part words', async () => {
    const { texts } = await openAll('a.html', `${'<div>'.repeat(1_000)}war<div>peace</div><p>bread<p>salt`);
    expect(texts[0]?.split(/\s+/)).toEqual(['war', 'peace', 'bread', 'salt']);
  });
});
