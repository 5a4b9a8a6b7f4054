import type { Article } from './article.js';
import { linkShareOf } from './article.js';

/** Above this share of links a text is a list of what stands elsewhere. */
const MOST_LINKS = 0.5;
/** Characters above which a text is not the notice of a wall or an error. */
const LONGEST_NOTICE = 1_200;
/** So many lines, of which none ends like a sentence of five words or more, are a list. */
const FEWEST_LINES = 10;
/** Characters beside what a wall says that are an article all the same. */
const LEAST_ARTICLE = 300;
const FEWEST_WORDS = 5;
const ENDED = /[.!?…;:]["'”’»)\]\d]{0,4}$/u;
const ERROR =
  /^\W*(?:(?:error )?[45]\d\d(?:$|\W{1,3}(?:error|not found|page|forbidden|bad|gone|internal|service|too many|unauthorized))|page (?:not found|cannot be found|unavailable)|not found|access denied|forbidden$|bad gateway|service unavailable|just a moment|attention required|are you (?:a|not a) (?:human|robot)|security check|sign in$|log ?in$)/i;
const WALL =
  /(?:enable|turn on|requires?) (?:javascript|cookies)|(?:uses?|using|accept(?: all)?|consent to|manage) (?:the use of )?cookies|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|unusual traffic|subscribe (?:now )?to (?:continue|keep) reading|(?:sign|log) in to (?:continue|read)|page (?:you (?:requested|are looking for)|could not be found)/i;

/** Why a page that has text has no article, or undefined when it has one: it is a list, a wall or an error. */
export function noArticle({ element, text, isWhole }: Article, heading: string): string | undefined {
  const share = linkShareOf(element);
  if (share > MOST_LINKS) return `${Math.round(100 * share)} % of its text are links: it is a list of pages`;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!isWhole && lines.length >= FEWEST_LINES && !lines.some(isSentence))
    return `none of its ${lines.length} lines is a sentence: it is a list`;
  if (text.length > LONGEST_NOTICE) return undefined;
  if (ERROR.test(heading)) return `it is a notice: ${JSON.stringify(heading.slice(0, 60))}`;
  const wall = WALL.exec(text);
  const rest = lines.filter((line) => !WALL.test(line)).join('\n');
  return wall && rest.length < LEAST_ARTICLE ? `it is a notice: “… ${wall[0]} …”` : undefined;
}

function isSentence(line: string): boolean {
  return ENDED.test(line) && line.split(/\s+/).length >= FEWEST_WORDS;
}
