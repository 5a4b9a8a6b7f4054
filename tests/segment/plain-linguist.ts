import winkNLP, { type ItsFunction, type Model } from 'wink-nlp';
import type { Linguist, Morphology } from '../../src/model/segmentation.js';
import { mend } from '../../src/segment/mend.js';
import { sourceOf } from '../../src/segment/source.js';
import { spokenForm } from '../../src/segment/spoken-form.js';

/** What wink can say of a token; its own types disagree about the parameters. */
interface Its {
  readonly value: ItsFunction<string>;
  readonly pos: ItsFunction<string>;
  readonly lemma: ItsFunction<string>;
}

/** wink reads at most this many tokens a call; a longer sentence, which no person wrote, is read in parts. */
const MOST = 400;

/**
 * The plain version of `createLinguist`: wink is asked about the whole sentence, our tokens joined by single spaces, as its documentation
 * has it.
 */
export function plainLinguist(model: Model): Linguist {
  const nlp = winkNLP(model, ['pos']);
  const its = nlp.its as unknown as Its;

  function read(forms: readonly string[]): readonly (Morphology & { readonly isWhole: boolean })[] {
    const words = nlp.readDoc(forms.join(' ')).tokens();
    const pieces = words.out(its.value);
    const tags = words.out(its.pos);
    const lemmas = words.out(its.lemma);
    let piece = 0;
    const answer = forms.map((form) => {
      const first = piece;
      let longest = piece;
      for (let length = 0; length < form.length; piece += 1) {
        const taken = pieces[piece];
        if (taken === undefined || taken === '' || !form.startsWith(taken, length))
          throw misaligned(forms, form, taken);
        length += taken.length;
        if (taken.length > (pieces[longest] ?? '').length) longest = piece;
      }
      return {
        pos: tags[longest] ?? 'X',
        lemma: (lemmas[longest] ?? form).toLowerCase(),
        isWhole: piece === first + 1,
      };
    });
    if (piece !== pieces.length) throw misaligned(forms, '', pieces[piece]);
    return answer;
  }

  const verbs = new Map<string, string | undefined>();
  function verbLemma(norm: string): string | undefined {
    if (!/^[a-z]{3,30}$/u.test(norm)) return undefined;
    if (!verbs.has(norm)) {
      const word = read(['they', 'have', norm, 'it', '.'])[2];
      verbs.set(norm, word?.pos === 'VERB' ? word.lemma : undefined);
    }
    return verbs.get(norm);
  }

  return (sentence) => {
    const text = sourceOf(sentence);
    const answer: Morphology[] = [];
    for (let first = 0; first < sentence.tokens.length; first += MOST) {
      const tokens = sentence.tokens.slice(first, first + MOST);
      const forms = tokens.map((token, index) => spokenForm(text, token, tokens[index - 1]));
      const pieces = read(forms);
      for (const [index, { norm }] of tokens.entries()) {
        const { pos = 'X', lemma = norm, isWhole = false } = pieces[index] ?? {};
        answer.push({ pos, lemma: isWhole && forms[index]?.toLowerCase() === norm ? lemma : norm });
      }
    }
    mend(answer, (at) => sentence.tokens[at]?.norm ?? '', verbLemma);
    return answer;
  };
}

function misaligned(forms: readonly string[], form: string, taken: string | undefined): Error {
  return new Error(
    `wink's token "${taken ?? ''}" does not continue "${form}" in the sentence: ${forms.join(' ').slice(0, 500)}`,
  );
}
