import { statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../model/usage-error.js';
import { csvLines } from '../../report/csv.js';
import { standalone } from '../../report/drawing/standalone.js';
import { fileName } from '../../report/page/figure.js';
import { RUN_FILE } from '../run-report.js';
import { askedMark } from './asked-mark.js';
import { chartOf } from './chart-of.js';
import type { Answer, Places } from './explorer-server.js';
import { createFacets, type Facets } from './facets-of.js';
import { figuresOf } from './figures-of.js';
import { pageFiles } from './page-files.js';
import { missesOf, selectionOf, type Selection } from './selection.js';
import { inSentences, tagsWithin } from './sentences-of.js';
import { shownDocument, type DocumentSources } from './shown-document.js';

/** Sentences of a page at most. */
const PAGE = 50;
/** Values of a facet that are sent; there may be tens of thousands of actors. */
const FACET = 100;

/** What the server of an exploration answers. */
export function placesOf(sources: DocumentSources): Places {
  const { run, marks, texts, files } = sources;
  const pages = pageFiles();
  const names = new Map(texts.project?.plan.actors.map(({ id, name }) => [id, name]));
  const nameOf = (actor: string): string => names.get(actor) ?? actor.replace(/^name:/, '');
  const written = stampOf(run.folder);
  const facetsOf = createFacets(run);
  const chosen = lastAsked((wanted: Selection) => {
    const misses = missesOf(run, wanted);
    return { misses, rows: tagsWithin(run, wanted, misses) };
  });
  const drawn = (wanted: Selection, look: { readonly width: number; readonly isPicked: boolean }) => {
    const counted = figuresOf(run, wanted, chosen(wanted).misses);
    return { ...counted, drawing: chartOf({ ...counted, wanted, events: run.report.events, nameOf }, look) };
  };
  const saved = (parameters: URLSearchParams, way: 'svg' | 'csv'): Answer | undefined => {
    const { drawing } = drawn(selectionOf(parameters, run), { width: 700, isPicked: false });
    if (!drawing) return undefined;
    const saveAs = `${fileName(drawing.id)}.${way}`;
    return way === 'svg'
      ? { type: 'image/svg+xml', body: standalone(drawing), saveAs }
      : { type: 'text/csv; charset=utf-8', body: csvLines([drawing.columns, ...drawing.rows]), saveAs };
  };
  const answers: Readonly<
    Record<string, (parameters: URLSearchParams) => Promise<Answer | undefined> | Answer | undefined>
  > = {
    '/api/run': () =>
      json({
        ...{ folder: run.folder, corpus: run.report.corpus, period: run.report.period, minimum: run.report.minimum },
        ...{ documents: run.report.analysed, tags: run.tags.said.length, categories: run.report.categories },
        ...{ marks: { path: marks.path, count: marks.count }, events: run.report.events },
      }),
    '/api/view': (parameters) => {
      const wanted = selectionOf(parameters, run);
      const { drawing, figures } = drawn(wanted, { width: wholeNumber(parameters, 'width'), isPicked: true });
      const search = (parameters.get('search') ?? '').toLowerCase();
      return json({
        ...{ wanted, isStale: stampOf(run.folder) !== written, marks: marks.count },
        ...(drawing && { title: drawing.title, svg: drawing.svg }),
        figures,
        facets: shortened(facetsOf(wanted, chosen(wanted).misses), wanted, search, nameOf),
      });
    },
    '/api/sentences': (parameters) => {
      const wanted = selectionOf(parameters, run);
      const { rows } = chosen(wanted);
      const last = PAGE * Math.floor(Math.max(0, rows.length - 1) / PAGE);
      const from = Math.min(wholeNumber(parameters, 'from'), last);
      const isParent = run.categories.texts.some((id) => id.startsWith(`${wanted.category}.`));
      return json({
        total: rows.length,
        from,
        isParent,
        tags: inSentences([...rows.slice(from, from + PAGE)], sources),
      });
    },
    '/api/document': async (parameters) => {
      const shown = await shownDocument(parameters.get('id') ?? '', wholeNumber(parameters, 'around'), sources);
      return shown && json(shown);
    },
    '/plot.svg': (parameters) => saved(parameters, 'svg'),
    '/plot.csv': (parameters) => saved(parameters, 'csv'),
  };
  return {
    get: (path, parameters) =>
      pages.get(path) ?? (Object.hasOwn(answers, path) ? answers[path]?.(parameters) : undefined),
    post: async (path, body) => {
      if (path !== '/api/marks') return undefined;
      const { row, verdict, note } = askedMark(body, run.tags.said.length);
      const [tag] = files.tags([row]);
      if (!tag) throw new Error(`row ${row} of the tags is gone`);
      const { cell } = tag;
      await marks.add({
        ...{ document: cell('document'), start: cell('start'), end: cell('end'), text: cell('text') },
        sha256: run.documents[run.documentOf.get(cell('document')) ?? -1]?.sha256 ?? '',
        ...{ category: cell('category'), entry: cell('entry'), fate: cell('fate'), sentence: cell('context') },
        ...{ verdict, note },
      });
      return json({ count: marks.count });
    },
  };
}

const json = (value: unknown): Answer => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(value) });

/** Whether the results are still those that were read. */
function stampOf(folder: string): string {
  const found = statSync(join(folder, RUN_FILE), { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : '';
}

/** Remembers the last answer: a page asks for the figures and the sentences of one selection one after the other. */
function lastAsked<A, B>(of: (asked: A) => B): (asked: A) => B {
  let last: { readonly key: string; readonly value: B } | undefined;
  return (asked) => {
    const key = JSON.stringify(asked);
    if (last?.key !== key) last = { key, value: of(asked) };
    return last.value;
  };
}

/** Facets as a page can show them: with names, without those past the most; the chosen one and those that are searched for stay. */
function shortened(facets: Facets, wanted: Selection, search: string, nameOf: (actor: string) => string): unknown {
  const shown = Object.entries(facets).map(([dimension, values]) => {
    const named = values.map((value) => ({
      ...value,
      name: dimension === 'actor' ? nameOf(value.value) : value.value,
    }));
    const isLong = dimension === 'actor' || dimension === 'outlet';
    const matching =
      dimension === 'actor' && search !== ''
        ? named.filter(({ name, value }) => name.toLowerCase().includes(search) || value.toLowerCase().includes(search))
        : named;
    const first = isLong ? matching.slice(0, FACET) : matching;
    const chosen = wanted[dimension as keyof Facets];
    const own = named.find(({ value }) => value === chosen);
    const kept = own && !first.includes(own) ? [own, ...first] : first;
    return [dimension, { values: kept, total: matching.length }] as const;
  });
  return Object.fromEntries(shown);
}

function wholeNumber(parameters: URLSearchParams, name: string): number {
  const written = parameters.get(name) ?? '0';
  if (!/^\d{1,9}$/.test(written)) throw new UsageError(`${name} is a whole number, not "${written}"`);
  return Number(written);
}
