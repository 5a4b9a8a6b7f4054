import type { CueRule } from '../cue-rule.js';
import { sharedSubject } from '../subject.js';

/** A quotation after a colon, whatever announces it: "Doran had a short answer: “…”". */
export const introduced: CueRule = {
  id: 'introduced',
  order: 60,
  find: ({ units }) =>
    units.flatMap((unit, at) => {
      if (!unit.quotation || units[at - 1]?.norm !== ':') return [];
      const source = sharedSubject(units, at - 1);
      if (!source) return [];
      return [{ act: 'speech', cue: { first: at - 1, last: at }, source, content: [{ first: at, last: at + 1 }] }];
    }),
};
