import winkNLP, { type Model } from 'wink-nlp';

/** The language model: the default export of `wink-eng-lite-web-model`. */
export type WinkModel = Model;

/** What wink knows of one of its tokens, whatever stands around it. */
export interface Piece {
  readonly text: string;
  /** The number of the part of speech that it has where no rule says otherwise. */
  readonly tag: number;
  /** Whether wink answers with that one whatever its rules made of it for its neighbours: a part of a contraction brings its own. */
  readonly isSettled: boolean;
  /** What the rules call it instead of its part of speech; 0 for most words. */
  readonly hint: number;
  /** Whether a rule may give it a part of speech. */
  readonly allows: (tag: number) => boolean;
  /** Its lower-case lemma under a part of speech. */
  readonly lemmaAs: (tag: number) => string;
}

/** Wink's reading of single words, and its rules for words beside each other. */
export interface WinkForms {
  /** The tokens that wink makes of a form without white space. */
  readonly piecesOf: (form: string) => readonly Piece[];
  /** Lets go of the words that the model does not know, which wink keeps for good; no piece may be asked anything afterwards. */
  readonly forget: () => void;
  /** Names of the parts of speech, by their numbers. */
  readonly tagNames: readonly string[];
  /** The machines that look for patterns of parts of speech, as wink writes them down; each works on what the one before it made. */
  readonly machines: readonly string[];
}

interface Cache {
  /** The lexeme of a word; four numbers for each part of a contraction; nothing for a word that was never met. */
  readonly lookup: (form: string) => readonly number[] | null;
  readonly posOf: (lexeme: number) => number;
  readonly valueOf: (name: 'pos', tag: number) => string | undefined;
  readonly value: (lexeme: number) => string;
  readonly normal: (lexeme: number) => number;
  readonly mappedSpelling: (lexeme: number) => number;
  readonly nox: (word: number) => number;
  readonly property: (lexeme: number, name: 'posHint' | 'isSLemma' | 'lemma') => number;
  readonly isMemberPOS: (lexeme: number, tag: number) => boolean;
}

/** A document as wink keeps it: four numbers a token, which are lexeme, expansion and spaces, lemma and part of speech, negation. */
interface RawDocument {
  readonly cache: Cache;
  readonly tokens: readonly number[];
}

/** The words of the model, and behind them those that wink met. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: string[];
}

/** What is asked of wink about a piece. */
interface Asked {
  readonly cache: Cache;
  readonly lemmatize: (word: number, tag: number) => string;
}

/** What wink writes down of a piece; `expansion` is where it keeps the norm of a part of a contraction, 0 for a word of its own. */
interface Noted {
  readonly lexeme: number;
  readonly expansion: number;
  readonly lemma: number;
  readonly tag: number;
}

class WinkPiece implements Piece {
  readonly text: string;
  readonly tag: number;
  readonly isSettled: boolean;
  readonly hint: number;
  readonly #asked: Asked;
  readonly #lexeme: number;
  readonly #normal: number;
  readonly #expansion: number;
  readonly #lemma: number;

  constructor(asked: Asked, { lexeme, expansion, lemma, tag }: Noted) {
    const { cache } = asked;
    this.text = cache.value(lexeme);
    this.tag = tag;
    this.isSettled = lemma !== 0;
    this.hint = cache.property(lexeme, 'posHint');
    this.#asked = asked;
    this.#lexeme = lexeme;
    this.#normal = expansion > 0 ? cache.nox(expansion) : cache.normal(lexeme);
    this.#expansion = expansion;
    this.#lemma = lemma;
  }

  allows(tag: number): boolean {
    return this.#asked.cache.isMemberPOS(this.#normal, tag);
  }

  lemmaAs(tag: number): string {
    const { cache, lemmatize } = this.#asked;
    if (this.#expansion > 0) return cache.value(this.#lemma).toLowerCase();
    const mapped = cache.mappedSpelling(this.#lexeme);
    if (cache.property(mapped, 'isSLemma') === 1) return cache.value(cache.property(mapped, 'lemma')).toLowerCase();
    return lemmatize(this.#normal, tag).toLowerCase();
  }
}

interface Internals {
  readonly core: () => { readonly features: { readonly lexeme: Lexemes } };
  readonly pos: () => { readonly machines: readonly string[] };
  readonly negation: () => object;
  readonly addons: { readonly lemmatize: (word: string, tagName: string, cache: Cache) => string };
}

const NUMBERS_A_TOKEN = 4;
const LEMMA_BITS = 0xfffff;
/** Above it, the second number of a token says that it is part of a contraction, which brings its own lemma. */
const MOST_SPACES = 0xffff;
/** The part of speech that wink gives to what it knows nothing of. */
const NOUN = 8;
const NOTHING_TO_FIND = '[100,0,{"0":{}},{},{},{}]';

/**
 * Opens wink for single words. Wink is given its own model without the rules that look at more than one word, and the last step of
 * its pipe, which the model brings along, is ours: there it shows what it knows of each token.
 */
export function createWinkForms(model: WinkModel): WinkForms {
  const own = model as unknown as Internals;
  let raw: RawDocument | undefined;
  let tags: readonly number[] = [];
  let lexemes: Lexemes | undefined;
  const bare = {
    ...model,
    core: () => {
      const core = own.core();
      lexemes = core.features.lexeme;
      return core;
    },
    sbd: () => ({ machines: [], transformers: [], setter: undefined }),
    ner: () => ({ machines: [], transformers: [] }),
    sa: () => ({ machines: [NOTHING_TO_FIND], setter: undefined }),
    metaCER: () => ({ machines: '', transformers: [undefined] }),
    pos: () => ({
      ...own.pos(),
      machines: [],
      setter: (document: RawDocument, tagsByDefault: readonly number[]): void => {
        raw = document;
        tags = tagsByDefault;
      },
    }),
  };
  const nlp = winkNLP(bare, ['pos']);
  const tagNames: string[] = [];

  function open(form: string): RawDocument {
    nlp.readDoc(form);
    if (!raw) throw new Error('wink did not show what it knows: its pipe has changed');
    return raw;
  }

  const { cache } = open('word');
  for (let name = cache.valueOf('pos', 0); name !== undefined; name = cache.valueOf('pos', tagNames.length))
    tagNames.push(name);

  const lemmatize = (word: number, tag: number): string =>
    own.addons.lemmatize(cache.value(word), tagNames[tag] ?? '', cache);
  const asked: Asked = { cache, lemmatize };
  const pieceOf = (lexeme: number, expansion: number, lemma: number, tag: number): Piece =>
    new WinkPiece(asked, { lexeme, expansion, lemma, tag });

  let known = lexemes?.list.length ?? 0;

  return {
    tagNames,
    // Their places stay taken, since wink counts them: some bytes a word, where its letters and their place in the hash are a hundred.
    forget: () => {
      if (!lexemes) return;
      const { hash, list } = lexemes;
      for (; known < list.length; known += 1) {
        Reflect.deleteProperty(hash, list[known] ?? '');
        list[known] = '';
      }
    },
    machines: own.pos().machines,
    piecesOf: (form) => {
      const known = cache.lookup(form);
      // The same as below, without a document: most words by far.
      if (known?.length === 1) {
        const [lexeme = 0] = known;
        return [pieceOf(lexeme, 0, 0, cache.posOf(cache.mappedSpelling(lexeme)) || NOUN)];
      }
      const { tokens } = open(form);
      return tags.map((tag, at) => {
        const [lexeme = 0, spaces = 0, lemma = 0] = tokens.slice(at * NUMBERS_A_TOKEN, (at + 1) * NUMBERS_A_TOKEN);
        return pieceOf(lexeme, spaces > MOST_SPACES ? spaces : 0, lemma & LEMMA_BITS, tag);
      });
    },
  };
}
