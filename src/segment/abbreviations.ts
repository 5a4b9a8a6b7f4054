/**
 * What the full stop after a word says. `title`: a name follows, the sentence goes on. `open`: an abbreviation that may also
 * end a sentence; only a word that usually begins one decides. `number`: an abbreviation only before a digit.
 */
type Abbreviation = 'title' | 'open' | 'number';

/** Written in any case. */
const ANY_CASE: Record<Abbreviation, string> = {
  title:
    'mr mrs ms dr drs messrs mme mlle vs cf viz e.g i.e ca approx prof revd mgr msgr sgt cpl pvt lt capt cmdr brig amb incl resp',
  open: 'etc ect al inc corp ltd llc plc jr sr a.m p.m a.k.a ph.d d.phil m.sc b.sc ll.b ll.m bros dept govt intl assn misc ext tel',
  number: 'no nos fig figs art arts para paras sect ch vol vols pp p ed eds',
};

/** Only with a capital; in lower case, or before nothing, these are words or rare. */
const CAPITALISED: Record<Abbreviation, string> = {
  title:
    'gen col maj adm sen sens rep reps gov govs pres hon rev fr st ste sts mt mts ft supt insp det cdr adml ambs secy' +
    ' lieut comdr gens cols supts atty',
  open:
    'jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri co cos univ ave blvd bldg hwy est' +
    ' ariz ark calif colo conn del fla ga ind kan ky la md mich minn mo mont neb nev okla penn pa tenn tex va vt wis wyo',
  number: 'sec pt nr',
};

/** States whose abbreviation is also a word: only after a party's hyphen (R-Mass.). */
const AFTER_HYPHEN = new Set('ala ill mass miss ore wash n.y n.j d.c'.split(' '));

function tableOf(lists: Record<Abbreviation, string>): ReadonlyMap<string, Abbreviation> {
  const kinds: readonly Abbreviation[] = ['title', 'open', 'number'];
  return new Map(kinds.flatMap((kind) => lists[kind].split(' ').map((word) => [word, kind] as const)));
}

const anyCase = tableOf(ANY_CASE);
const capitalised = tableOf(CAPITALISED);

/**
 * Whether a word takes the full stop that follows it, and how. Lists gathered from the usage of English news, official
 * documents and party labels.
 * @param word without the full stop
 */
export function abbreviationOf(word: string, isAfterHyphen: boolean): Abbreviation | undefined {
  if (word.length > 7) return undefined;
  const lower = word.toLowerCase();
  const plain = anyCase.get(lower);
  if (plain !== undefined || lower === word) return plain;
  if (isAfterHyphen && AFTER_HYPHEN.has(lower)) return 'open';
  return capitalised.get(lower);
}

/** Words that begin a sentence far more often than a name: what follows "U.S." or "Inc." when the sentence is over. */
const OPENERS = new Set(
  (
    'the a an this that these those it he she we they i you his her its our their my your there here in on at by for from with to of as and ' +
    'but or so yet if when while after before since until although though because however moreover furthermore meanwhile nevertheless therefore thus ' +
    'what who why how where which not no yes all some many most both each every another other such then now today yesterday ' +
    'is are was were do does did has have had can could will would should may might must let one also only even still later ' +
    'according despite during under over between among against without within through please just'
  ).split(' '),
);

/** Whether a norm is a word that usually begins a sentence. */
export function isOpener(norm: string): boolean {
  return OPENERS.has(norm);
}
