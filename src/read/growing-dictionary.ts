import type { Branch, Loss, ReadDictionary, Term } from './dictionary.js';
import { patternProblem } from './settings/pattern.js';
import { quoted } from './settings/spelling.js';
import { isRounded, thousandths } from './weights.js';

/** Deeper trees are nobody's dictionary, what walks them recurses, and as a lexicon each level takes two of the hundred that YAML may have. */
const DEEPEST = 45;
const UNNAMED = 'unnamed';

/** A category while its file is read. */
export interface GrowingBranch {
  readonly name: string;
  readonly depth: number;
  readonly terms: Map<string, Term>;
  readonly branches: Map<string, GrowingBranch>;
}

/**
 * A dictionary that grows while its file is read: categories of one name are one, a term is kept once a category, and
 * whatever cannot be kept is named with its line.
 */
export class GrowingDictionary {
  readonly root: GrowingBranch = { name: '', depth: 0, terms: new Map(), branches: new Map() };
  readonly #losses: Loss[] = [];
  #rounded = 0;

  /** The category of a name below another; the terms of one that is too deep go to the one above. */
  branch(name: string, line: number, parent: GrowingBranch = this.root): GrowingBranch {
    if (parent.depth >= DEEPEST) {
      this.lose(
        line,
        `${quoted(name)} is nested deeper than ${DEEPEST} levels; its terms go to ${quoted(parent.name)}`,
      );
      return parent;
    }
    const tidied = tidy(name) || UNNAMED;
    if (tidied !== tidy(name)) this.lose(line, `a category without a name is called ${quoted(UNNAMED)}`);
    const known = parent.branches.get(tidied);
    if (known) return known;
    const grown = { name: tidied, depth: parent.depth + 1, terms: new Map(), branches: new Map() };
    parent.branches.set(tidied, grown);
    return grown;
  }

  /** Adds a term to a category, with its weight in thousandths. */
  add(branch: GrowingBranch, written: string, line: number, weight?: number): void {
    const pattern = tidy(written);
    const fault = pattern === '' ? 'an empty term' : (patternProblem(pattern) ?? controlIn(pattern));
    if (fault !== undefined) {
      this.lose(line, fault);
      return;
    }
    const key = pattern.toLowerCase();
    const first = branch.terms.get(key);
    if (first) {
      const differs = first.weight === weight ? '' : `, with another weight; the first counts`;
      this.lose(
        line,
        `${quoted(pattern)} stands twice in ${quoted(branch.name)}, first on line ${first.line}${differs}`,
      );
      return;
    }
    branch.terms.set(key, { pattern, line, ...(weight !== undefined && { weight }) });
  }

  /** A written weight in thousandths; what is no number is a loss, and where nothing is written there is none. */
  weight(written: string, term: string, line: number): number | undefined {
    const weight = thousandths(written);
    if (isRounded(written)) this.#rounded += 1;
    if (weight === undefined && written !== '')
      this.lose(line, `the weight of ${quoted(term)} is not a number: ${quoted(written)}; it has none`);
    return weight;
  }

  /** Names what is lost. */
  lose(line: number, detail: string): void {
    this.#losses.push({ line, detail });
  }

  /** The finished dictionary; categories without anything in them are losses. */
  finished(title?: string): ReadDictionary {
    const branches = this.#settled(this.root);
    if (this.#rounded > 0) this.#losses.push({ detail: `${this.#rounded} weights are rounded to three places` });
    return { ...(title !== undefined && title !== '' && { title }), branches, losses: this.#losses };
  }

  #settled({ branches }: GrowingBranch): readonly Branch[] {
    return [...branches.values()].flatMap((branch) => {
      const below = this.#settled(branch);
      if (branch.terms.size > 0 || below.length > 0)
        return [{ name: branch.name, terms: [...branch.terms.values()], branches: below }];
      this.#losses.push({ detail: `the category ${quoted(branch.name)} is empty` });
      return [];
    });
  }
}

function tidy(written: string): string {
  return written.normalize().trim().replace(/\s+/g, ' ');
}

function controlIn(pattern: string): string | undefined {
  return /\p{Cc}/u.test(pattern) ? `${quoted(pattern)} holds a control character` : undefined;
}
