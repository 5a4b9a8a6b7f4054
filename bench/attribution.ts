/**
 * Measures attribution against annotated news: content spans (precision, recall and F at character overlap over .3 and .8,
 * intersection by union, and F of the exact ones)
 * and speakers (the source found touches the one marked): for every attribution, for those of speech, and for those that hold
 * a quotation mark.
 * Documents are split by id; develop on `development`, report `held out`.
 *
 *   npx tsx bench/attribution.ts [--strict] [--show n]     reads $HAWKDOVE_DATA/attribution/attributions.jsonl
 */
import {
  analysed,
  articlesIn,
  bestPairs,
  holdsMark,
  isHeldOut,
  isSpeech,
  overlap,
  type Pair,
  pairs,
} from './polnear.js';

const articles = articlesIn(process.env['HAWKDOVE_DATA'] ?? '../shared/data');
const show = process.argv.includes('--show') ? Number(process.argv.at(-1)) : 0;

const shownLimit = process.argv.includes('--strict') ? 0.8 : 0.3;

class Score {
  gold = 0;
  predicted = 0;
  readonly recalled: [number, number, number] = [0, 0, 0];
  readonly precise: [number, number, number] = [0, 0, 0];
  paired = 0;
  rightSource = 0;
  resolved = 0;
}

const LIMITS = [0.3, 0.8, 0.99999] as const;
const KINDS = ['all', 'speech', 'quoted'] as const;
const scores = new Map(
  ['development', 'held out']
    .flatMap((half) => KINDS.map((kind) => `${half}, ${kind}`))
    .map((name) => [name, new Score()]),
);
const examples: string[] = [];
const started = performance.now();
let characters = 0;

for (const { document, text, attributions: marked } of articles) {
  const half = isHeldOut(document) ? 'held out' : 'development';
  const found = analysed(text);
  characters += text.length;
  for (const kind of KINDS) {
    const score = scores.get(`${half}, ${kind}`);
    if (!score) continue;
    const concerns = (spans: readonly Pair[]): boolean => kind !== 'quoted' || holdsMark(text, spans);
    const gold = marked.filter((one) => (kind === 'all' || isSpeech(text, one)) && concerns(one.content));
    const predicted = found.filter(
      (one) =>
        (kind === 'all' || one.act === 'speech' || holdsMark(text, pairs(one.content))) && concerns(pairs(one.content)),
    );
    score.gold += gold.length;
    score.predicted += predicted.length;
    LIMITS.forEach((limit, index) => {
      const best = bestPairs(marked, found, limit);
      for (const one of gold) if (best.byMarked.has(one)) score.recalled[index as 0 | 1 | 2] += 1;
      for (const one of predicted) if (best.byFound.has(one)) score.precise[index as 0 | 1 | 2] += 1;
      if (kind === 'speech' && half === 'development' && limit === shownLimit) {
        for (const one of gold) {
          if (!best.byMarked.has(one)) examples.push(`MISSED ${shown(text, one.content, one.source, one.cue)}`);
        }
        for (const one of predicted) {
          if (best.byFound.has(one)) continue;
          const [source, cue] = [one.source, one.cue].map((span) => (span ? pairs([span]) : []));
          examples.push(`WRONG  ${shown(text, pairs(one.content), source ?? [], cue ?? [])}`);
        }
      }
      if (index > 0) return;
      for (const one of gold) {
        const other = best.byMarked.get(one);
        if (!other || one.source.length === 0) continue;
        score.paired += 1;
        if (other.source && overlap(one.source, pairs([other.source])) > 0) score.rightSource += 1;
        else if (kind === 'quoted' && half === 'development')
          examples.push(
            `SOURCE ${shown(text, one.content, one.source, one.cue)} <> ${other.source ? text.slice(other.source.start, other.source.end) : '-'}`,
          );
        if (other.speaker.via !== 'unresolved') score.resolved += 1;
      }
    });
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
const rows = [...scores].map(([set, score]) => {
  const row: Record<string, string | number> = { set, gold: score.gold, found: score.predicted };
  LIMITS.forEach((limit, index) => {
    const precision = score.precise[index as 0 | 1 | 2] / score.predicted;
    const recall = score.recalled[index as 0 | 1 | 2] / score.gold;
    const f = percent((2 * precision * recall) / (precision + recall), 1);
    if (index === 2) {
      row['F exact'] = f;
      return;
    }
    row[`P > ${String(limit)}`] = percent(precision, 1);
    row[`R > ${String(limit)}`] = percent(recall, 1);
    row[`F > ${String(limit)}`] = f;
  });
  return { ...row, speaker: percent(score.rightSource, score.paired), resolved: percent(score.resolved, score.paired) };
});
console.table(rows);
const seconds = (performance.now() - started) / 1000;
console.log(`${(characters / 1e6).toFixed(2)} M characters in ${seconds.toFixed(1)} s`);
const step = Math.max(1, Math.floor(examples.length / Math.max(1, show)));
for (let at = 0; at < examples.length && show > 0; at += step) console.log(`- ${examples[at] ?? ''}`);

function shown(text: string, content: readonly Pair[], source: readonly Pair[], cue: readonly Pair[]): string {
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  for (const [spans, letter] of [
    [content, 'Q'],
    [source, 'S'],
    [cue, 'C'],
  ] as const) {
    for (const [start, end] of spans) {
      opens.set(start, `${opens.get(start) ?? ''}[${letter} `);
      closes.set(end, `]${closes.get(end) ?? ''}`);
    }
  }
  const every = [...content, ...source, ...cue];
  const start = Math.max(0, Math.min(...every.map(([from]) => from)) - 60);
  const end = Math.min(text.length, Math.max(...every.map(([, to]) => to)) + 60);
  let result = '';
  for (let at = start; at <= end; at += 1) result += (closes.get(at) ?? '') + (opens.get(at) ?? '') + (text[at] ?? '');
  return result.replaceAll('\n', '/').slice(0, 700);
}
