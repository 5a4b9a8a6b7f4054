import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createAnalyze,
  regexEngine,
  theLinguist,
  type Category,
  type Entry,
  type Lexicon,
  type Linguist,
} from '../../src/index.js';
import { segment } from '../../src/segment/segment.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { lexiconChanges } from '../../src/tag/lexicon-changes.js';

let linguist: Linguist;
beforeAll(async () => {
  linguist = await theLinguist();
});

const TEXTS = [
  'We will never strike back. They want peace talks.',
  'A ceasefire agreement was signed, and the war is over.',
  'The attackers attacked at dawn! Nobel peace prize winners talked.',
  'The weather is fine today. Nothing else happened.',
  'No war, no peace: the peace-oriented side struck a deal over water.',
];
const PATTERNS = [
  'strike back',
  'peace',
  'peace talk*',
  'war',
  'ceasefire agreement',
  'talk*',
  'water',
  'deal',
  'struck',
];

const entry = fc.record({
  pattern: fc.constantFrom(...PATTERNS),
  by: fc.constantFrom('phrase' as const, 'phrase' as const, 'lemma' as const),
  strength: fc.constantFrom('strong' as const, 'weak' as const),
  except: fc.constantFrom<readonly string[]>([], [], ['peace prize'], ['no war']),
  line: fc.nat(99),
});
const entries = fc.array(entry, { maxLength: 4 }).map((list) =>
  list.map((one): Entry => ({
    ...one,
    by: one.pattern.includes(' ') || one.pattern.includes('*') ? 'phrase' : one.by,
  })),
);
const leaf = (id: string): fc.Arbitrary<Category> =>
  fc
    .record({
      entries,
      except: fc.constantFrom<readonly string[]>([], [], [], ['peace prize']),
      support: fc.constantFrom<readonly string[]>([], [], ['dawn']),
      negation: fc.constantFrom('drop' as const, 'ignore' as const),
      requiresTarget: fc.constantFrom(false, false, false, true),
    })
    .map((more) => ({ ...more, id, title: id, description: '', examples: [], children: [] }));
const lexicon = (id: string): fc.Arbitrary<Lexicon> =>
  fc
    .record({ one: leaf(`${id}.one`), two: leaf(`${id}.two`), isExclusive: fc.boolean(), isLeafMissing: fc.boolean() })
    .map(({ one, two, isExclusive, isLeafMissing }) => ({
      ...{ id, path: '', source: '', isExclusive, isContested: false },
      root: {
        ...{ id, title: id, description: '', entries: [], except: [], examples: [] },
        children: isLeafMissing ? [one] : [one, two],
      },
    }));
const lexicons = fc.tuple(lexicon('alpha'), lexicon('beta')).map((pair): readonly Lexicon[] => pair);

const found = (analyze: ReturnType<typeof createAnalyze>, text: string): string => {
  const { tags, measurements } = analyze({ id: 'd', path: 'd', text, kind: 'document' });
  return JSON.stringify([tags, measurements.map(({ counts, ...rest }) => [rest, [...counts]])]);
};

/** Some entries of another version of a lexicon in place of those of a first. */
const edited = (lexicon: Lexicon, other: Lexicon, at: number): Lexicon => {
  const [own, theirs] = [lexicon.root.children, other.root.children];
  const children = own.map((child, n) =>
    n === at % own.length ? { ...child, ...theirs[n % theirs.length], id: child.id } : child,
  );
  return { ...lexicon, root: { ...lexicon.root, children } };
};

describe('changes of lexicons', () => {
  it('concern every text whose tags differ', () => {
    let kept = 0;
    fc.assert(
      fc.property(lexicons, lexicons, fc.nat(3), (before, others, at) => {
        const [alpha, beta] = before;
        const [other] = others;
        if (!alpha || !beta || !other) throw new Error('two lexicons were made');
        const after = at === 0 ? others : [edited(alpha, other, at), beta];
        const couldMatch = lexiconChanges(before, after, tokenise, regexEngine);
        const [old, now] = [before, after].map((plan) => createAnalyze({ actors: [], lexicons: plan }, linguist));
        if (!old || !now) throw new Error('two plans were compiled');
        for (const text of TEXTS) {
          if (!couldMatch || couldMatch(text, segment(text).sentences)) continue;
          kept += 1;
          expect(found(now, text)).toBe(found(old, text));
        }
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(100);
  });

  const versionsOf = (...patterns: readonly string[]): readonly Lexicon[] => {
    const entries = patterns.map((pattern, line): Entry => ({
      pattern,
      by: 'phrase',
      strength: 'strong',
      except: [],
      line,
    }));
    const root = { id: 'a', title: '', description: '', entries, except: [], examples: [], children: [] };
    return [{ id: 'a', path: '', source: '', isExclusive: false, isContested: false, root }];
  };

  it('concern no text in which the changed entry cannot stand', () => {
    const couldMatch = lexiconChanges(versionsOf('war', 'peace'), versionsOf('war', 'water', 'peace'), tokenise);
    expect(TEXTS.map((text) => couldMatch?.(text, segment(text).sentences))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('concern the texts of all entries when their order changes', () => {
    const couldMatch = lexiconChanges(versionsOf('war', 'peace'), versionsOf('peace', 'war'), tokenise);
    expect(TEXTS.map((text) => couldMatch?.(text, segment(text).sentences))).toEqual([true, true, true, false, true]);
  });
});
