import type { Document } from '../model/document.js';
import type { TrendVoice } from '../model/figures.js';
import type { Plan } from '../model/plan.js';

/** Whether every document is a sampling unit of its own in a voice, so that a unit is complete with its document. */
export function isUnitOfItsOwn(voice: TrendVoice, { cluster }: Pick<Plan, 'cluster'>): boolean {
  return cluster === 'document' && voice === 'own';
}

/**
 * The sampling unit that a document's remarks in a voice fall into. By default the document in the own voice; in the quoted
 * voice and `all` the date as written, since one statement is quoted in many articles on a day (empty without a date).
 * `cluster` names the author, the outlet or the first of the copies (`original`) instead, in every voice; where author or
 * outlet is not known, the default holds.
 */
export function unitOf(
  document: Pick<Document, 'id' | 'date' | 'author' | 'outlet'>,
  voice: TrendVoice,
  plan: Pick<Plan, 'cluster'>,
  original = document.id,
): string {
  const usual = voice === 'own' ? document.id : (document.date ?? '');
  switch (plan.cluster) {
    case 'document':
      return usual;
    case 'author':
      return document.author ?? usual;
    case 'outlet':
      return document.outlet ?? usual;
    case 'duplicate':
      return original;
  }
}
