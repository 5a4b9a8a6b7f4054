import { describe, expectTypeOf, it } from 'vitest';
import type * as library from '../src/index.js';
import type {
  Analysis,
  Analyze,
  Comparison,
  Contribution,
  Document,
  Exported,
  Figures,
  Linguist,
  Plan,
  RunReport,
  RunSummary,
  Tone,
  Trend,
  TrendVoice,
  Value,
} from '../src/index.js';

/** What users build on. `npm run check:types` compiles it; a change here is a change for them. */
type Library = typeof library;

describe('the types of the library', () => {
  it('let a run be asked for with nothing but a corpus, and refuse what it does not know', () => {
    expectTypeOf<Library['run']>().returns.resolves.toEqualTypeOf<RunSummary>();
    expectTypeOf<{ corpus: string }>().toExtend<Parameters<Library['run']>[0]>();
    expectTypeOf<{ corpus: number }>().not.toExtend<Parameters<Library['run']>[0]>();
    expectTypeOf<RunSummary['report']>().toEqualTypeOf<RunReport>();
    expectTypeOf<RunReport['schema']>().toEqualTypeOf<1>();
  });

  it('give figures as rows that cannot be changed', () => {
    expectTypeOf<Figures['trends']>().toEqualTypeOf<Iterable<Trend>>();
    expectTypeOf<Figures['tones']>().toEqualTypeOf<Iterable<Tone>>();
    expectTypeOf<Figures['contributions']>().toEqualTypeOf<readonly Contribution[]>();
    expectTypeOf<Trend['figures']>().toEqualTypeOf<readonly Value[]>();
    expectTypeOf<TrendVoice>().toEqualTypeOf<'own' | 'quoted' | 'all'>();
    expectTypeOf<Value>().toEqualTypeOf<string | number | boolean | undefined>();
  });

  it('say that a tone, and each end of its interval, may be missing', () => {
    expectTypeOf<Tone['tone']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Tone['low']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Tone['words']>().toEqualTypeOf<number>();
  });

  it('make the analysis of a document a plain function', () => {
    expectTypeOf<Library['createAnalyze']>().returns.toEqualTypeOf<Analyze>();
    expectTypeOf<Analyze>().toEqualTypeOf<(document: Document) => Analysis>();
    expectTypeOf<Library['createAnalyze']>().parameter(0).toExtend<Partial<Plan>>();
    expectTypeOf<Library['theLinguist']>().returns.resolves.toEqualTypeOf<Linguist>();
    expectTypeOf<{ id: string; path: string; kind: string; text: string }>().toExtend<Document>();
  });

  it('name the parts of a finding', () => {
    expectTypeOf<Library['compare']>().returns.resolves.toEqualTypeOf<Comparison>();
    expectTypeOf<Comparison['changes'][number]['measure']>().toEqualTypeOf<
      'rate' | 'sentence_share' | 'document_share' | 'tone'
    >();
    expectTypeOf<Library['exportResults']>().returns.resolves.toEqualTypeOf<Exported>();
  });

  it('tell errors apart', () => {
    type Thrown = Library['UsageError' | 'InterruptedError' | 'RejectedError' | 'LackError' | 'UnfinishedCommitError'];
    expectTypeOf<InstanceType<Thrown>>().toExtend<Error>();
  });
});
