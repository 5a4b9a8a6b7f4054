/**
 * Of the forms that a pattern found, those in which a final `*` stands for more than endings: of `war*` warm, warden and
 * warehouse, but neither wars nor warring. A stem that is no word itself (`antagoni*`) may end inside an ending; one of more
 * than six letters hardly begins a word of another family. Most frequent first.
 * @param isWord whether the corpus has a word
 */
export function oddForms(
  pattern: string,
  forms: ReadonlyMap<string, number>,
  isWord: (word: string) => boolean,
): readonly (readonly [form: string, count: number])[] {
  const parts = pattern.toLowerCase().split(' ');
  const isOdd = (form: string): boolean => {
    const words = form.replace(/['’]s?(?= |$)/gu, '').split(' ');
    return (
      words.length === parts.length &&
      parts.some((part, at) => {
        const stem = part.slice(0, -1);
        const word = words[at] ?? '';
        if (!part.endsWith('*') || stem.length > LONGEST_STEM || !/^\p{L}+$/u.test(stem) || !word.startsWith(stem))
          return false;
        return !isEnding(word.slice(stem.length), stem, isWord(stem) || isWord(`${stem}e`));
      })
    );
  };
  return [...forms].filter(([form]) => isOdd(form)).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const ENDINGS: ReadonlySet<string> = new Set(
  `es ing e er ers or ors y ies ied ying ion ions ional ation ations ational ition itions tion tions sion sions ive ives
  ative atively al ally ial ially ual ually ly ily ity ities ety eties ty ties cy cies ment ments mental ness nesses ism isms ist ists istic
  ise ize ised ized ises izes ising izing isation ization isations izations iser izer able ible ably ibly ability ibility abilities ance ances
  ence ences ant ants antly ent ents ently ancy ancies ency encies ous ously ious iously eous ful fully less lessly lessness hood hoods ship ships
  dom doms ic ics ical ically ian ians an ans en ened ening ens age ages ary aries ery eries ory ories ate ates ated ating ator ators atory ure ures
  ee ees eer eers eering ish ishly th ths ling lings let lets wise ward wards like i est ied ier iest ific some uous ia ias asm asms astic ially ify ifies ified ifying ification`.split(
    /\s+/u,
  ),
);
/** What only ends a word. */
const FINAL: ReadonlySet<string> = new Set(['s', 'd', 'ed']);
/** What may be left of an ending when a stem is cut inside it: `zed` of `ized`. */
const TAILS: ReadonlySet<string> = new Set(
  [...ENDINGS].flatMap((ending) => Array.from(ending, (_, at) => ending.slice(at))),
);
const LONGEST = 9;
const LONGEST_STEM = 6;

/** Whether a rest is made of endings in a row, perhaps after the stem's last letter doubled. */
function isEnding(rest: string, stem: string, isWhole: boolean): boolean {
  if (rest.length > 3 * LONGEST) return false;
  const reached = new Set([0]);
  if (rest.startsWith(stem.slice(-1))) reached.add(1);
  for (let at = 0; at < rest.length; at++) {
    if (!reached.has(at)) continue;
    for (let length = 1; length <= LONGEST; length++) {
      const piece = rest.slice(at, at + length);
      if (
        ENDINGS.has(piece) ||
        (FINAL.has(piece) && at + length === rest.length) ||
        (at === 0 && !isWhole && TAILS.has(piece))
      )
        reached.add(at + length);
    }
  }
  return reached.has(rest.length);
}
