/** Something that a publication rests on and has to name. */
export interface Citation {
  readonly kind: 'tool' | 'lexicons' | 'language model';
  /** Short name, of which the key for BibTeX is made. */
  readonly name: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly version?: string;
  readonly licence?: string;
  readonly year?: string;
  readonly doi?: string;
  readonly url?: string;
  /** SHA-256 that says which state of it was used. */
  readonly sha256?: string;
  /** The sentence that its authors want to be cited with, or where a lexicon says that it comes from. */
  readonly citation?: string;
}

/** Citations as sentences for a list of references, with a line above each that says what it is for. */
export function citationText(citations: readonly Citation[]): string {
  return citations
    .map((citation) => {
      const { kind, name, version, sha256 } = citation;
      const head = [`${kind}: ${name}`, ...(version === undefined ? [] : [version])].join(' ');
      return [head, `  ${sentenceOf(citation)}`, ...(sha256 === undefined ? [] : [`  sha256 ${sha256}`]), ''].join(
        '\n',
      );
    })
    .join('\n');
}

function sentenceOf({ citation, authors, year, title, version, licence, doi, url }: Citation): string {
  const where = doi === undefined ? url : `https://doi.org/${doi}`;
  const own = `${authors.join(', ')}${year === undefined ? '' : ` (${year})`}: ${title}${version === undefined ? '' : `, version ${version}`}${licence === undefined ? '' : ` (${licence})`}.`;
  const sentence = citation ?? own;
  return where === undefined || sentence.includes(where) ? sentence : `${sentence} ${where}`;
}

/** Citations as BibTeX entries (`@software` for programs, `@misc` for lexicons), for biblatex. */
export function bibtex(citations: readonly Citation[]): string {
  const taken = new Set<string>();
  return citations
    .map((citation) => {
      const { kind, name, authors, sha256, citation: sentence } = citation;
      const note = [sentence, sha256 === undefined ? undefined : `SHA-256 ${sha256}`].filter(
        (part) => part !== undefined,
      );
      const fields = [
        ['title', citation.title],
        ['author', authors.map(authorOf).join(' and ')],
        ['year', citation.year],
        ['version', citation.version],
        ['doi', citation.doi],
        ['url', citation.url],
        ['note', note.length > 0 ? note.join('; ') : undefined],
      ].filter((field): field is [string, string] => field[1] !== undefined && field[1] !== '');
      const lines = fields.map(([key, value]) => `  ${key} = {${VERBATIM.has(key) ? value : latex(value)}},`);
      return [`@${kind === 'lexicons' ? 'misc' : 'software'}{${keyOf(name, taken)},`, ...lines, '}', ''].join('\n');
    })
    .join('\n');
}

/** Fields that biblatex takes as they are, and the authors, who are escaped one by one. */
const VERBATIM = new Set(['author', 'url', 'doi']);

/** Braces keep the name of an organisation whole: one with a small word in it that is no particle of a person's name. */
function authorOf(author: string): string {
  const isOrganisation = author.split(/[\s,]+/).some((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word));
  return isOrganisation ? `{${latex(author)}}` : latex(author);
}

const PARTICLES = new Set('al ap bin da de del della den der di dos du e el ibn la le ter van von y zu zur'.split(' '));

function keyOf(name: string, taken: Set<string>): string {
  const plain =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'lexicon';
  let key = plain;
  for (let number = 2; taken.has(key); number++) key = `${plain}-${number}`;
  taken.add(key);
  return key;
}

/** Characters that LaTeX would take for commands. */
function latex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => LATEX.get(character) ?? `\\${character}`);
}

const LATEX: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);
