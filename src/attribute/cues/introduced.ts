import type { CueRule } from '../cue-rule.js';
import { sharedSubject } from '../subject.js';

/** A quotation after a colon, whatever announces it: "Doran had a short answer: “…”". */
export const introduced: CueRule = {
  id: 'introduced',
  order: 60,
  begins: [':'],
  mayFind: () => false,
  find: ({ units }, places) =>
    places.flatMap((colon) => {
      const at = colon + 1;
      const source = units[at]?.quotation && sharedSubject(units, colon);
      if (!source) return [];
      return [{ act: 'speech', cue: { first: colon, last: at }, source, content: [{ first: at, last: at + 1 }] }];
    }),
};
