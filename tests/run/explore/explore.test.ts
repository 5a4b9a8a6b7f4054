import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate, explore, type Exploration } from '../../../src/index.js';
import { resultsIn, scratchFolder } from './explored.js';

const folder = scratchFolder();
const corpus = join(folder, 'corpus');
const marks = join(folder, 'marks.csv');
let results: string;
let explored: Exploration;
beforeAll(async () => {
  cpSync('corpus', corpus, { recursive: true });
  results = await resultsIn(folder, corpus);
  explored = await explore({ results, marks });
});
afterAll(async () => {
  await explored.close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request as it is, with no browser that would refuse to. */
function sent(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET', body?: string): Promise<Answer> {
  const { port } = new URL(explored.address);
  return new Promise((done, fail) => {
    const going = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    going.on('error', fail);
    going.end(body);
  });
}

const address = (): URL => new URL(explored.address);
const key = async (): Promise<{ readonly cookie: string }> => {
  const { headers } = await sent(`/${address().search}`);
  return { cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' };
};
const asked = async (path: string): Promise<unknown> => JSON.parse((await sent(path, await key())).text);
const post = async (body: unknown, headers: OutgoingHttpHeaders = {}): Promise<Answer> =>
  sent(
    '/api/marks',
    { ...(await key()), origin: address().origin, 'content-type': 'application/json', ...headers },
    'POST',
    typeof body === 'string' ? body : JSON.stringify(body),
  );

describe('the server', () => {
  it('gives its page for the address that it prints, and a cookie that no other site and no script gets', async () => {
    const { status, headers, text } = await sent(`/${address().search}`);
    expect([address().hostname, status]).toEqual(['127.0.0.1', 200]);
    expect(text).toContain('<title>Hawkdove explorer</title>');
    expect(headers['set-cookie']?.[0]).toMatch(/^hawkdove-\d+=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('answers nobody without the key, however much of the rest is right', async () => {
    const wrong = `/?token=${'0'.repeat(64)}`;
    for (const path of ['/', '/main.js', '/api/run', '/api/document?id=x', '/plot.svg', wrong, '/?token='])
      expect([(await sent(path)).status, (await sent(path, { cookie: 'hawkdove-1=x' })).status], path).toEqual([
        403, 403,
      ]);
    expect((await sent(`/api/run${address().search}`)).status).toBe(403);
    expect((await post({}, { cookie: '' })).status).toBe(403);
  });

  it('refuses another name for this machine, and requests that another page sends', async () => {
    const cookie = await key();
    for (const host of [
      'localhost',
      'evil.example',
      '127.0.0.1',
      `evil.example:${address().port}`,
      `localhost:${address().port}`,
    ])
      expect((await sent('/api/run', { ...cookie, host })).status, host).toBe(421);
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect((await sent('/api/run', { ...cookie, ...headers })).status, JSON.stringify(headers)).toBe(403);
    expect(
      (await sent('/api/run', { ...cookie, origin: address().origin, 'sec-fetch-site': 'same-origin' })).status,
    ).toBe(200);
  });

  it('has only what it lists: no path leads to the disk', async () => {
    const cookie = await key();
    for (const path of [
      ...['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/....//package.json', '/tsconfig.json'],
      ...['/api/', '/api/__proto__', '/constructor', '//evil.example/', '/api/document?id=../package.json'],
    ])
      expect((await sent(path, cookie)).status, path).toBe(404);
    expect((await sent('http://evil.example/api/run', cookie)).status).toBe(400);
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD'])
      expect((await sent('/api/run', cookie, method)).status, method).toBe(405);
  });

  it('says what is wrong with a question', async () => {
    const cookie = await key();
    const answer = await sent('/api/view?category=nothing', cookie);
    expect([answer.status, answer.text]).toEqual([400, 'this run has no category "nothing"\n']);
    expect((await sent('/api/sentences?from=-1', cookie)).status).toBe(400);
    expect((await sent('/api/document?id=none', cookie)).status).toBe(404);
  });
});

interface Sentences {
  readonly total: number;
  readonly tags: readonly {
    readonly row: number;
    readonly document: string;
    readonly words: string;
    readonly before: string;
  }[];
}

interface ShownText {
  readonly text?: string;
  readonly missing?: string;
  readonly tags: readonly {
    readonly start: number;
    readonly end: number;
    readonly row: number;
    readonly mark?: unknown;
  }[];
  readonly quotes: readonly unknown[];
}

const documentOf = (id: string): Promise<ShownText> =>
  asked(`/api/document?${new URLSearchParams({ id }).toString()}`) as Promise<ShownText>;

const rows = (): Record<string, string>[] => parse(readFileSync(marks, 'utf8'), { columns: true, bom: true });

describe('the answers', () => {
  it('count the documents that figures rest on, and no copies', async () => {
    const { analysed, duplicates } = JSON.parse(readFileSync(join(results, 'run.json'), 'utf8')) as {
      analysed: number;
      duplicates: number;
    };
    expect(duplicates).toBe(1);
    expect(explored.documents).toBe(analysed);
    expect(await asked('/api/run')).toMatchObject({ documents: analysed });
  });

  it('lead from a selection to its sentences, and from each to its words in the document', async () => {
    const { total, tags } = (await asked('/api/sentences?category=peace-oriented&fate=hit')) as Sentences;
    expect(total).toBeGreaterThan(tags.length);
    for (const tag of tags.slice(0, 10)) {
      const { text = '', tags: here } = await documentOf(tag.document);
      const place = here.find(({ row }) => row === tag.row);
      expect(text.slice(place?.start, place?.end)).toBe(tag.words);
      expect(text.slice(0, place?.start).endsWith(tag.before)).toBe(true);
    }
  });

  it('draw a rate with points that can be picked, and the same as files for a paper', async () => {
    const view = (await asked('/api/view?category=militaristic&width=800')) as { svg: string; title: string };
    expect(view.svg).toContain('viewBox="0 0 800 260"');
    expect(view.svg).toContain('data-period="before-summit" data-voice="own" tabindex="0" role="button"');
    const cookie = await key();
    const svg = await sent('/plot.svg?category=militaristic', cookie);
    expect(svg.headers['content-disposition']).toBe('attachment; filename="militaristic-all-actors.svg"');
    expect(svg.text).not.toContain('role="button"');
    const figures = await sent('/plot.csv?category=militaristic', cookie);
    expect(figures.text.split('\n')[0]).toContain('category,actor,side,outlet,voice,period,documents');
    expect((await sent('/plot.svg?actor=nobody', cookie)).status).toBe(404);
  });

  it('find an actor by a part of the name, however many there are', async () => {
    const view = (await asked('/api/view?search=zoryan')) as { facets: { actor: { values: { name: string }[] } } };
    expect(view.facets.actor.values.map(({ name }) => name)).toEqual(['Anahid Zoryan-Vell']);
  });

  it('say why a text is not shown when it is no longer the one that was analysed', async () => {
    const { tags } = (await asked('/api/sentences?category=peace-oriented')) as Sentences;
    const [changed = '', gone = ''] = [...new Set(tags.map(({ document }) => document))];
    appendFileSync(join(corpus, changed), '\nOne more line.\n');
    rmSync(join(corpus, gone));
    for (const [id, reason] of [
      [changed, 'the text has changed since the run'],
      [gone, 'is not in'],
    ] as const) {
      const shown = await documentOf(id);
      expect(shown.missing).toContain(reason);
      expect([shown.text, shown.tags]).toEqual([undefined, []]);
      copyFileSync(join('corpus', id), join(corpus, id));
    }
    expect((await documentOf(changed)).text).toBeDefined();
  });
});

it('shows of a long text the part around a tag, with the tags that stand in it', async () => {
  const place = join(folder, 'long');
  mkdirSync(join(place, 'corpus'), { recursive: true });
  writeFileSync(join(place, 'corpus', 'long.txt'), '😀 They prepare for war. All is calm here.\n\n'.repeat(4000));
  const long = await explore({ results: await resultsIn(place, join(place, 'corpus')) });
  const { origin, search } = new URL(long.address);
  const headers = { cookie: (await fetch(`${origin}/${search}`)).headers.get('set-cookie')?.split(';')[0] ?? '' };
  for (const around of [0, 90_000, 1_000_000]) {
    const answer = await fetch(`${origin}/api/document?id=long.txt&around=${around}`, { headers });
    const {
      text = '',
      tags,
      from,
      to,
      length,
    } = (await answer.json()) as ShownText & Record<'from' | 'to' | 'length', number>;
    expect([to - from, Array.from(text).length, from <= around, length]).toEqual([60_000, 60_000, true, 4000 * 43]);
    expect(tags.length).toBeGreaterThan(1300);
    expect(new Set(tags.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['prepare for war', 'war']));
  }
  await long.close();
});

it('says when a run has written the results anew, and goes on with those that it read', async () => {
  const place = join(folder, 'anew');
  cpSync(results, place, { recursive: true });
  const old = await explore({ results: place });
  const { origin, search } = new URL(old.address);
  const headers = { cookie: (await fetch(`${origin}/${search}`)).headers.get('set-cookie')?.split(';')[0] ?? '' };
  const view = async (): Promise<unknown> => (await fetch(`${origin}/api/view`, { headers })).json();
  expect(await view()).toMatchObject({ isStale: false });
  for (const name of ['tags.csv', 'run.json']) {
    renameSync(join(place, name), join(place, `old-${name}`));
    writeFileSync(join(place, name), readFileSync(join(place, `old-${name}`), 'utf8').slice(0, 100));
  }
  expect(await view()).toMatchObject({ isStale: true });
  const { tags } = (await (await fetch(`${origin}/api/sentences`, { headers })).json()) as Sentences;
  expect(tags.length).toBe(50);
  await old.close();
});

describe('marks', () => {
  it('are rows of a file of their own, of which the last holds, and are there when the page is opened again', async () => {
    expect(existsSync(marks)).toBe(false);
    const { tags } = (await asked('/api/sentences?category=militaristic&fate=hit')) as Sentences;
    const [first, second] = tags;
    const note = '=cmd, "no"\n‮x';
    expect((await post({ row: first?.row, verdict: 'wrong', note })).status).toBe(200);
    expect((await post({ row: second?.row, verdict: 'right', note: '' })).status).toBe(200);
    expect((await post({ row: second?.row, verdict: 'withdrawn', note: '' })).text).toBe('{"count":1}');
    expect(rows().map(({ verdict, text }) => [verdict, text])).toEqual([
      ['wrong', first?.words],
      ['right', second?.words],
      ['withdrawn', second?.words],
    ]);
    expect(rows()[0]).toMatchObject({ note: `'${note}`, document: first?.document, fate: 'hit' });

    const again = await explore({ results, marks });
    await again.close();
    const shown = await documentOf(first?.document ?? '');
    expect(shown.tags.find(({ row }) => row === first?.row)?.mark).toEqual({ verdict: 'wrong', note });
  });

  it('are not taken from anybody or in any shape', async () => {
    const before = readFileSync(marks, 'utf8');
    const good = { row: 0, verdict: 'wrong', note: '' };
    expect((await post(good, { origin: 'https://evil.example' })).status).toBe(403);
    expect(
      (await sent('/api/marks', { ...(await key()), 'content-type': 'application/json' }, 'POST', '{}')).status,
    ).toBe(403);
    expect((await post(good, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(`"${'x'.repeat(20_000)}"`)).status).toBe(413);
    for (const body of [
      ...['{', 'null', '[]', '7', { ...good, row: -1 }, { ...good, row: 1e9 }, { ...good, row: '0' }],
      ...[
        { ...good, verdict: 'maybe' },
        { ...good, note: 'x'.repeat(2001) },
        { ...good, note: undefined },
      ],
    ])
      expect((await post(body)).status, JSON.stringify(body).slice(0, 60)).toBe(400);
    expect(readFileSync(marks, 'utf8')).toBe(before);
  });

  it('are no sheet that `evaluate` takes, and none is written where a run would find it', async () => {
    await expect(evaluate({ sheets: [marks], corpus, lexicons: 'lexicons' })).rejects.toThrow(/a selected sample/);
    await expect(explore({ results, marks: join(corpus, 'marks.csv') })).rejects.toThrow(/lies in the corpus/);
    const other = join(folder, 'thesis.csv');
    writeFileSync(other, 'chapter,words\n1,2\n');
    await expect(explore({ results, marks: other })).rejects.toThrow(/holds no marks/);
    writeFileSync(other, readFileSync(marks, 'utf8').replace('wrong', 'perhaps'));
    await expect(explore({ results, marks: other })).rejects.toThrow(/thesis\.csv:2: a verdict is/);
  });
});

it('refuses a folder without results, tables of two runs, and a port that is taken', async () => {
  await expect(explore({ results: join(folder, 'none') })).rejects.toThrow(/there is no .*run\.json/);
  await expect(explore({ results, marks, port: Number(address().port) })).rejects.toThrow(/cannot be had/);
  await expect(explore({ results, marks, port: 70_000 })).rejects.toThrow(/port is a number/);
  const mixed = join(folder, 'mixed');
  cpSync(results, mixed, { recursive: true });
  writeFileSync(
    join(mixed, 'exposure.csv'),
    `${readFileSync(join(results, 'exposure.csv'), 'utf8').split('\n')[0] ?? ''}\n`,
  );
  await expect(explore({ results: mixed })).rejects.toThrow(/are not those of one run/);
});
