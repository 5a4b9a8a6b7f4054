import { attribute } from './attribute/attribute.js';
import { passagesIn } from './attribute/passages.js';
import { ofSignatories } from './attribute/signatories.js';
import { turnsIn } from './attribute/turns.js';
import { mentionsIn } from './mention/mentions.js';
import { compileRegistry } from './mention/registry.js';
import type { Analyze } from './model/measurement.js';
import type { Plan } from './model/plan.js';
import type { RegexEngine } from './model/regex-engine.js';
import type { Linguist } from './model/segmentation.js';
import { scopesOf } from './scope/scopes.js';
import { remembered } from './segment/linguist.js';
import { createOverlay } from './segment/overlay.js';
import { segment } from './segment/segment.js';
import { tokenise } from './segment/tokenise.js';
import { compileLexicons } from './tag/lexicons.js';
import { measure } from './tally/measure.js';

export interface AnalyzeOptions {
  /** Whether every sentence goes to the linguist, and no word spares it: the plain version of all that is skipped, with the same result in many times the time. */
  readonly isExhaustive?: boolean;
}

/**
 * The whole analysis of one document, as a page: mask what is no part of the text, cut it up, find who is named and who speaks, tag what is said,
 * and measure each speaker's remarks. Lexicons and actors are compiled once a plan; what comes back is pure.
 */
export function createAnalyze(
  plan: Pick<Plan, 'actors' | 'lexicons'> & Partial<Pick<Plan, 'masks'>>,
  linguist: Linguist,
  regexEngine?: RegexEngine,
  { isExhaustive = false }: AnalyzeOptions = {},
): Analyze {
  const registry = compileRegistry(plan.actors, tokenise);
  const overlayOf = createOverlay(plan.masks);
  const tagsIn = compileLexicons(plan.lexicons, tokenise, regexEngine, isExhaustive);

  const scopesIn: typeof scopesOf = (sentence, linguistOfText) => scopesOf(sentence, linguistOfText, isExhaustive);

  return (document) => {
    const { date } = document;
    const turns = turnsIn(document);
    const labels = turns.map((turn) => turn.label);
    const overlay = overlayOf(document.text, labels);
    const { view: text, masks } = overlay;
    const { sentences, paragraphs, cuts } = segment(document.text, labels, overlay);
    // The plain version knows of no word what it may be.
    const morphology = remembered(isExhaustive ? (sentence) => linguist(sentence) : linguist);
    if (isExhaustive) for (const sentence of sentences) morphology(sentence);

    const author = registry.author(document.author, date);
    const mentions = mentionsIn({ text, sentences, morphology, registry, date, isExhaustive });
    const attributions = ofSignatories(
      attribute({ text, sentences, paragraphs, turns, mentions, morphology, isExhaustive }),
      author,
    );
    const { label: labelled, membersOf: members } = registry;
    const passages = passagesIn({ document, turns, attributions, author, labelled, members });

    const tags = tagsIn({ text, sentences, morphology, scopesIn, mentions, passages });
    const measurements = measure({ document, sentences, passages, tags, lexicons: plan.lexicons });

    return { document, sentences, attributions, passages, tags, measurements, cuts, masks };
  };
}
