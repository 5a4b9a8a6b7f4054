import model from 'wink-eng-lite-web-model';
import type { Hedge, Scope } from '../../src/model/scope.js';
import type { Token } from '../../src/model/segmentation.js';
import { scopesIn } from '../../src/scope/scopes.js';
import { createLinguist } from '../../src/segment/linguist.js';
import { segment } from '../../src/segment/segment.js';

const linguist = createLinguist(model);

/** Every token of a text with the scopes over it. */
export function scopedTokens(text: string): readonly { token: Token; scopes: readonly Scope[] }[] {
  return segment(text, []).sentences.flatMap((sentence) => {
    const scopes = scopesIn(sentence, linguist(sentence));
    return sentence.tokens.map((token, index) => ({
      token,
      scopes: scopes.filter(({ first, last }) => first <= index && index < last),
    }));
  });
}

/**
 * The text with braces around every stretch in a scope of one kind, as the tables write it: "They will not {attack}."
 * The stretches of one or several cues that touch are one; what is denied contrary to fact is left out.
 */
export function braced(text: string, kind: Scope['kind'], hedge?: Hedge): string {
  let out = '';
  let end = 0;
  let isOpen = false;
  for (const { token, scopes } of scopedTokens(text)) {
    const isInside = scopes.some(
      (scope) => scope.kind === kind && !scope.isContrary && (!hedge || scope.hedge === hedge),
    );
    if (isOpen && !isInside) out += '}';
    out += text.slice(end, token.start);
    if (isInside && !isOpen) out += '{';
    out += text.slice(token.start, token.end);
    isOpen = isInside;
    end = token.end;
  }
  return out + (isOpen ? '}' : '') + text.slice(end);
}

/** A row of a table as plain text. */
export function plain(row: string): string {
  return row.replaceAll(/[{}]/g, '');
}
