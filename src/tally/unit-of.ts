import type { Document } from '../model/document.js';
import type { TrendVoice } from '../model/figures.js';
import type { Plan } from '../model/plan.js';

/**
 * The sampling unit that a document's remarks in a voice fall into. Own voice: the document, or what `cluster` names, its
 * author, its outlet or the first of its copies (`original`, the document itself unless told otherwise); where author or
 * outlet is not known, the document stays a unit of its own. Quoted voice and `all`: the date as written, since one
 * statement is quoted in many articles on a day; empty without a date.
 */
export function unitOf(
  document: Document,
  voice: TrendVoice,
  plan: Pick<Plan, 'cluster'>,
  original = document.id,
): string {
  if (voice !== 'own') return document.date ?? '';
  switch (plan.cluster) {
    case 'document':
      return document.id;
    case 'author':
      return document.author ?? document.id;
    case 'outlet':
      return document.outlet ?? document.id;
    case 'duplicate':
      return original;
  }
}
