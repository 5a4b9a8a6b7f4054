import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { type Category, type Lexicon, nodesOf } from '../src/model/lexicon.js';
import { createAnalyze } from '../src/pipeline.js';
import { parseLexicon } from '../src/read/settings/lexicon.js';
import { createLinguist } from '../src/segment/linguist.js';

const folder = fileURLToPath(new URL('../lexicons/', import.meta.url));
const linguist = createLinguist(model);

function lexiconsIn(path: string, contested: boolean): readonly Lexicon[] {
  const files = readdirSync(folder + path).filter((file) => file.endsWith('.yaml') && file !== 'pack.yaml');
  return files.map((file) => parseLexicon(file, readFileSync(folder + path + file, 'utf8'), { contested }));
}

const lexicons = [...lexiconsIn('', false), ...lexiconsIn('contested/', true)];
const leavesOf = (lexicon: Lexicon): readonly Category[] =>
  nodesOf(lexicon.root).filter(({ children }) => children.length === 0);
const keysOf = (lexicon: Lexicon): readonly string[] =>
  leavesOf(lexicon).flatMap(({ entries }) => entries.map(({ by, pattern }) => `${by} ${pattern.toLowerCase()}`));

describe.each(lexicons)('the lexicon $id', (lexicon) => {
  const analyze = createAnalyze({ actors: [], lexicons: [lexicon] }, linguist);
  const hits = (text: string, category: string): readonly string[] =>
    analyze({ id: 'example', path: 'example', kind: 'statement', text })
      .tags.filter((tag) => tag.category === category && tag.fate === 'hit')
      .map(({ entry }) => entry);

  describe.each(leavesOf(lexicon))('category $id', ({ id, description, examples }) => {
    it('says what belongs to it', () => {
      expect(description.length).toBeGreaterThan(30);
    });

    it('has six examples of each kind', () => {
      expect(examples.filter(({ isTagged }) => isTagged).length).toBeGreaterThanOrEqual(6);
      expect(examples.filter(({ isTagged }) => !isTagged).length).toBeGreaterThanOrEqual(6);
    });

    it.each(examples.filter(({ isTagged }) => isTagged))('tags “$text”', ({ text }) => {
      expect(hits(text, id)).not.toEqual([]);
    });

    it.each(examples.filter(({ isTagged }) => !isTagged))('leaves “$text” alone', ({ text }) => {
      expect(hits(text, id)).toEqual([]);
    });
  });
});

describe('the lexicons of the package', () => {
  const named = new Map(lexicons.map((lexicon) => [lexicon.id, lexicon]));

  it('are the three of tone and blame, and one contested concept', () => {
    expect([...named.keys()].sort()).toEqual(['blame', 'militaristic', 'peace-oriented', 'territories']);
  });

  it('share no entry between the positive and the negative side of tone', () => {
    const [positive, negative] = ['peace-oriented', 'militaristic'].map((id) => {
      const lexicon = named.get(id);
      return lexicon ? keysOf(lexicon) : [];
    });
    expect(positive?.filter((key) => negative?.includes(key))).toEqual([]);
    expect(positive?.length).toBeGreaterThan(100);
  });

  it('ask for a target in every category of blame', () => {
    const blame = named.get('blame');
    const targets = blame ? leavesOf(blame).map(({ target }) => target) : [];
    expect(targets).toEqual(['object', 'subject', 'subject', 'subject', 'subject', 'subject', 'object']);
  });
});
