import { expect, it } from 'vitest';
import { createAnalyze } from '../../../src/pipeline.js';
import type { Lexicon, Category } from '../../../src/model/lexicon.js';
import type { Analysis } from '../../../src/model/measurement.js';
import { analysesOf } from '../../../src/run/analyses.js';
import { theLinguist } from '../../../src/run/linguist.js';
import { reportLexicons } from '../../../src/run/workbench/lexicon-report.js';
import { openProject } from '../../../src/run/project.js';
import { createWithoutEntry } from '../../../src/run/workbench/without-entry.js';

const project = openProject({ corpus: 'corpus', lexicons: 'lexicons', period: 'year' });
const { plan } = project;

async function analyses(): Promise<readonly Analysis[]> {
  const all: Analysis[] = [];
  for await (const { analysis } of analysesOf(project)) all.push(analysis);
  return all;
}

function lacking(lexicons: readonly Lexicon[], category: string, pattern: string): readonly Lexicon[] {
  const without = (node: Category): Category => ({
    ...node,
    entries: node.id === category ? node.entries.filter((entry) => entry.pattern !== pattern) : node.entries,
    children: node.children.map(without),
  });
  return lexicons.map((lexicon) => ({ ...lexicon, root: without(lexicon.root) }));
}

/** Every so many matched entries are tried; `EVERY=1` tries all, which takes minutes. */
const EVERY = Number(process.env['EVERY'] ?? 30);

it('gives the very tags and figures of a run without the entry', { timeout: 600_000 }, async () => {
  const linguist = await theLinguist();
  const all = await analyses();
  const withoutEntry = createWithoutEntry(plan, linguist);
  const report = await reportLexicons({ corpus: 'corpus', lexicons: 'lexicons', period: 'year', lines: 0 });
  const matched = report.entries.filter(({ forms }) => forms.size > 0);
  const tried = matched.filter((_, at) => at % EVERY === 0);
  expect(tried.length).toBeGreaterThan(4);

  for (const { category, pattern } of tried) {
    const lexicons = lacking(plan.lexicons, category, pattern);
    const analyze = createAnalyze({ actors: plan.actors, lexicons }, linguist);
    const rerun: Analysis[] = [];
    for (const analysis of all) {
      const own = analysis.tags.filter((tag) => tag.category === category && tag.entry === pattern);
      if (own.length === 0) {
        rerun.push(analysis);
        continue;
      }
      const again = analyze(analysis.document);
      rerun.push(again);
      const retag = withoutEntry(analysis);
      for (const tag of own) {
        expect(retag(tag), `${pattern} in ${analysis.document.id}`).toEqual(
          again.tags.filter(({ sentence }) => sentence === tag.sentence),
        );
      }
    }
    const hitsIn = (actor: string, node: string): number =>
      rerun
        .flatMap(({ measurements }) => measurements)
        .filter((measurement) => actor === '(all)' || measurement.actor.split(';').includes(actor))
        .reduce((sum, { counts }) => sum + (counts.get(node)?.hits ?? 0), 0);
    const effects = report.effects.filter(
      (effect) => effect.entry === pattern && effect.entryCategory === category && effect.measure === 'rate',
    );
    for (const { actor, category: node = '', hitsWithout } of effects) {
      expect(hitsWithout, `${pattern} ${actor} ${node}`).toBe(hitsIn(actor, node));
    }
  }
});
