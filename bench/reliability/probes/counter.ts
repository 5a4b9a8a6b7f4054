import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { run } from '../../../src/index.js';
import { filesIn } from '../../../src/run/corpus-files.js';
import type { Probe, Setting } from '../probe.js';

const HERE = 'bench/reliability';
const WANTED = 5000;

/** Matches of a plain list, whatever their fate, against those of a program in another language that shares no code. */
export const counter: Probe = {
  id: 'counter',
  promise: 'independent counter',
  goal: 'matches equal a second implementation’s on 5,000 real documents',
  async measure(setting) {
    const texts = textsOf(setting);
    const corpus = join(setting.scratch, 'corpus');
    mkdirSync(corpus);
    const lines = texts.map((text, i) => JSON.stringify({ id: String(i), text }));
    writeFileSync(join(corpus, 'documents.jsonl'), `${lines.join('\n')}\n`);
    writeFileSync(join(corpus, 'hawkdove.config.yaml'), 'duplicates: keep\n');
    const out = join(setting.scratch, 'out');
    await run({ corpus, out, lexicons: join(HERE, 'probe.csv') });

    const ours = new Map<string, number>();
    for (const row of rowsOf(readFileSync(join(out, 'measurements.csv'), 'utf8'))) {
      if (row['category'] !== 'probe') continue;
      const matches = ['hits', 'negated', 'mentioned', 'excluded'].reduce((sum, fate) => sum + Number(row[fate]), 0);
      const id = row['document']?.split('#')[1] ?? '';
      ours.set(id, (ours.get(id) ?? 0) + matches);
    }
    const counted = execFileSync(
      'python3',
      [join(HERE, 'count.py'), join(corpus, 'documents.jsonl'), join(HERE, 'probe.csv')],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      },
    );
    const theirs = rowsOf(counted);
    const different = theirs.filter(({ id = '', matches }) => (ours.get(id) ?? 0) !== Number(matches));
    for (const { id = '', matches } of different.slice(0, 10)) {
      console.error(
        `  document ${id}: ${ours.get(id) ?? 0} here, ${matches} there: ${texts[Number(id)]?.slice(0, 600)}`,
      );
    }
    const total = theirs.reduce((sum, { matches }) => sum + Number(matches), 0);
    const figure = `${theirs.length - different.length} of ${theirs.length} documents equal, ${total} matches`;
    return { figure, isMet: different.length === 0 && total > 100 && (setting.isShort || theirs.length >= WANTED) };
  },
};

const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true });

/** Articles, paragraphs of speeches and coded sentences of manifestos; without such data, paragraphs of our own corpus. */
function textsOf({ data, isShort }: Setting): readonly string[] {
  const written = (texts: readonly string[]): readonly string[] => texts.filter((text) => /\p{L}/u.test(text));
  if (data === undefined) {
    const files = [...filesIn('corpus', new Set())].filter(({ path }) => /\.(?:md|txt)$/.test(path));
    const own = files.map(({ location }) => readFileSync(location, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
    return written(own.flatMap((text) => text.split(/\n\s*\n/)));
  }
  const manifestos = textIn(data, 'tone_manifestos/sentences.csv', rowsOf);
  const articles = textIn(data, 'attribution/attributions.jsonl', (lines) =>
    lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { readonly text: string }])),
  );
  const speeches = join(data, 'corpora/general_debate/speeches');
  const names = existsSync(speeches) ? readdirSync(speeches, { recursive: true, encoding: 'utf8' }).sort() : [];
  const paragraphs = names
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(speeches, name), 'utf8').split(/\r?\n\s*\n|\r\s*\r/))
    // Whether a line break parts is judged by the whole of a text, which a paragraph cut out of it is not.
    .map((paragraph) => paragraph.replace(/\s+/g, ' '));
  const wanted = isShort ? 100 : WANTED / 2;
  const some = (all: readonly string[]): readonly string[] => {
    const texts = written(all);
    const step = Math.max(1, Math.floor(texts.length / wanted));
    return texts.filter((_, i) => i % step === 0).slice(0, wanted);
  };
  return [manifestos, articles, paragraphs].flatMap(some);
}

/** The texts of a file, when it is there. */
function textIn(
  data: string,
  name: string,
  rows: (file: string) => readonly { readonly text?: string }[],
): readonly string[] {
  const path = join(data, name);
  return existsSync(path) ? rows(readFileSync(path, 'utf8')).map(({ text = '' }) => text) : [];
}
