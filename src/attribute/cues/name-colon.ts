import type { CueRule } from '../cue-rule.js';
import { nounPhraseAt } from '../phrases.js';

/** "Doran: “…”": a name, a colon and a quotation. */
export const nameColon: CueRule = {
  id: 'name-colon',
  order: 30,
  find: ({ units }) => {
    const source = nounPhraseAt(units, 0);
    if (
      !source ||
      units[source.last]?.norm !== ':' ||
      !units[source.last + 1]?.quotation ||
      !units[source.first]?.isCapital
    )
      return [];
    const first = source.last + 1;
    return [{ act: 'speech', cue: { first: source.last, last: first }, source, content: [{ first, last: first + 1 }] }];
  },
};
