// Written for this project: what English sentences are held together with, as words and as dictionary forms.
const WORDS = `a an the this that these those such same other another each every either neither both all any some no none nothing
  anything everything something nobody anybody everybody somebody one ones half several few fewer less least many more most much own
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they
  them their theirs themselves who whom whose which what whoever whatever whichever where when why how whether wherever whenever
  of to in on at by for from with without within into onto upon about above across after against along among amongst around as
  before behind below beneath beside besides between beyond despite down during except inside like near off out outside over past per
  since through throughout till toward towards under underneath until unlike up via concerning regarding
  and or but nor so yet if unless because although though while whereas than then
  be am is are was were been being do does did done doing have has had having will would shall should can could may might must ought
  cannot not never also too very just only even still already again once here there now thus hence therefore however moreover
  furthermore indeed rather quite almost perhaps else ever always often soon
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't mustn't
  i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll they're they've they'll
  they'd that's there's what's who's let's n't 's 're 've 'll 'd 'm`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));

/** Whether a lower-case word says little by itself: an article, a pronoun, a preposition, a conjunction, an auxiliary and the like. */
export function isFunctionWord(norm: string): boolean {
  return FUNCTION_WORDS.has(norm);
}
