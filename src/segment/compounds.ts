/** First halves that take a hyphen before any word; syllables of other words only before an ending. */
const FIRSTS = new Set('self non well ill cease peace half vice much ever newly'.split(' '));
/** First halves that are as often a syllable: `anti-` / `war`, `anti-` / `cipate`. */
const SYLLABLES = new Set('ex anti pro all so then'.split(' '));
/** Second halves that make a compound of any word. */
const SECONDS = new Set(
  (
    'oriented based led backed related sponsored funded driven made held controlled occupied dominated affected torn ravaged called style minded ' +
    'keeping building loving seeking making sharing wide old long term range level scale wing fire free like general elect east west south north ' +
    'speaking known armed born sided party fought awaited needed standing reaching ranking'
  ).split(' '),
);
/** Words whose halves are words too. */
const WHOLE = new Set(
  (
    'without within throughout therefore moreover however whenever anyone everyone someone nothing something anything everything everybody anybody nobody ' +
    'cannot into onto upon today tomorrow tonight himself herself itself themselves myself ourselves yourself whatever whoever wherever whichever ' +
    'nevertheless nonetheless furthermore otherwise elsewhere somewhere anywhere everywhere become becomes became outcome outcomes overcome income ' +
    'understand understanding undertake undertaken undertaking withdraw withdrawn withdrawal withstand withhold forward toward towards afterward afterwards ' +
    'background battlefield outside inside beside besides alongside worldwide network networks framework weekend breakthrough homeland stronghold airport ' +
    'airspace airstrike airstrikes gunfire bloodshed warfare warship warships newspaper newspapers landmark meanwhile sometimes already always also almost ' +
    'although altogether another lawmaker lawmakers policymakers peacekeepers peacekeeping spokesman spokeswoman chairman statesman businessmen countryside ' +
    'underline underlined undermine undermined underway overall overthrow overview foremost hereby thereby whereby whereas thereafter hereafter notwithstanding ' +
    'landmines landmine worthwhile heartfelt wholehearted outstanding outbreak outlook output input setback safeguard safeguards stakeholders'
  ).split(' '),
);
/** Tens of numbers in letters, and first halves of a pair: `inter-` / `and intra-State`. */
const TENS = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));
const PAIRING = new Set('and or to nor as but versus'.split(' '));
/** What remains of a word after a syllable or two; the other half of a compound seldom looks so. */
const REMAINDER =
  /^(?:ing|ings|ed|er|ers|or|ors|ly|est|ous|ive|ives|ic|ics|ical|al|ial|able|ible|less|ful|ship|ships|hood|[a-z]{0,3}(?:tions?|sions?|ments?|ances?|ences?|ities|ity|ness|ically|ally|ously|ingly|isms?|ists?|ative|itive))$/;
const WORDS = new Set(
  (
    'nation nations station stations ration rations action actions section sections motion motions notion notions option options mission missions ' +
    'passion passions vision visions session sessions tension pension moment moments comment comments cement dance dances lance chance chances ' +
    'stance finance finances advance science sciences fence fences hence pence cities city pity unity entity equity amity witness fitness prism ally rally tally really ' +
    'native list lists twist mist fist motive defence defense silence absence essence balance element elements payment payments garment segment edition emotion ' +
    'mention portion portions faction factions version versions fusion mansion racist racism marxist artist artists'
  ).split(' '),
);

/** Two words around a hyphen at a line's end, `peace-` / `oriented`; the halves of one, `nego-` / `tiations`; or nobody can say. */
export type Halves = 'two' | 'one' | 'unknown';

/**
 * What two halves around a hyphen at a line's end are, by their letters.
 * @param isWord whether the text has a word elsewhere
 */
export function halvesOf(first: string, second: string, isWord: (word: string) => boolean): Halves {
  if (isWord(`${first}-${second}`) || TENS.has(first) || PAIRING.has(second)) return 'two';
  if (FIRSTS.has(first) && second.length > 3 && !isRemainder(second)) return 'two';
  if (isWord(first + second)) return 'one';
  if (WHOLE.has(first + second)) return 'one';
  if (isRemainder(second)) return 'one';
  if (SECONDS.has(second)) return 'two';
  if (SYLLABLES.has(first)) return isWord(second) ? 'two' : 'unknown';
  return first.length > 2 && second.length > 2 && isWord(first) && isWord(second) ? 'two' : 'unknown';
}

const isRemainder = (second: string): boolean => REMAINDER.test(second) && !WORDS.has(second);
