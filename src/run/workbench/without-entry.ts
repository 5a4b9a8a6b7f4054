import { compileRegistry } from '../../mention/registry.js';
import { mentionsIn } from '../../mention/mentions.js';
import type { Mention } from '../../model/actor.js';
import type { Analysis } from '../../model/measurement.js';
import { nodesOf } from '../../model/lexicon.js';
import type { Plan } from '../../model/plan.js';
import type { Scope } from '../../model/scope.js';
import type { Linguist, Sentence } from '../../model/segmentation.js';
import type { Tag } from '../../model/tag.js';
import { scopesOf } from '../../scope/scopes.js';
import { remembered } from '../../segment/linguist.js';
import { tokenise } from '../../segment/tokenise.js';
import { compileLeavingOut } from '../../tag/leaving-out.js';
import type { Tagger } from '../../tag/lexicons.js';
import { regexEngine } from '../regex-engine.js';

/** Sentences of a paragraph that may tell whom one is about. */
const REMEMBERED = 8;

/**
 * Tags sentences of analysed documents again as if an entry had never been written: for each document a function that takes
 * one of its tags and gives the tags of that sentence without the tag's entry: what an analysis with lexicons that lack the entry finds
 * there. Whom a sentence is about may be known from those before it, which are read with it; what later sentences lose in this way is not
 * followed, and touches no count but those of entries that require a target.
 */
export function createWithoutEntry(
  plan: Pick<Plan, 'actors' | 'lexicons'>,
  linguist: Linguist,
): (analysis: Analysis) => (tag: Tag) => readonly Tag[] {
  const registry = compileRegistry(plan.actors, tokenise);
  const leavingOut = compileLeavingOut(plan.lexicons, tokenise, regexEngine);
  const hasTargets = plan.lexicons
    .flatMap(({ root }) => nodesOf(root))
    .some((node) => node.target !== undefined || node.entries.some(({ target }) => target !== undefined));
  const taggers = new Map<string, Tagger>();
  const taggerOf = ({ category, entry }: Tag): Tagger => {
    const key = `${category}\n${entry}`;
    let tagger = taggers.get(key);
    if (!tagger) taggers.set(key, (tagger = leavingOut(category, entry)));
    return tagger;
  };

  return ({ document: { text, date }, sentences, passages }) => {
    const morphology = remembered(linguist);
    const scopes = new WeakMap<Sentence, readonly Scope[]>();
    let mentions: readonly Mention[] | undefined;
    return (tag) => {
      const sentence = sentences[tag.sentence];
      if (!sentence) throw new Error(`there is no sentence ${tag.sentence}`);
      mentions ??= mentionsIn({ text, sentences, morphology, registry, date });
      const before = hasTargets ? sentences.slice(Math.max(0, tag.sentence - REMEMBERED), tag.sentence) : [];
      const paragraph = before.filter((one) => one.paragraph === sentence.paragraph);
      const tags = taggerOf(tag)({
        ...{ text, sentences: [...paragraph, sentence], morphology, mentions, passages },
        scopesIn: (one, linguistOfIt) => {
          let found = scopes.get(one);
          if (!found) scopes.set(one, (found = scopesOf(one, linguistOfIt)));
          return found;
        },
      });
      return paragraph.length === 0 ? tags : tags.filter((one) => one.sentence === tag.sentence);
    };
  };
}
