import { mapped, type Shape } from './shape.js';
import { quoted } from './spelling.js';
import { text } from './texts.js';

/** What is wrong with a distance, or nothing. */
export function withinProblem(given: string): string | undefined {
  return given === SENTENCE || /^(?:0|[1-9]\d?)$/.test(given)
    ? undefined
    : `${quoted(given)} is no distance; write a number of words from 0 to 99, or ${SENTENCE}`;
}

/** A written distance as most words between; infinite for the whole sentence. */
export function wordsWithin(given: string): number {
  return given === SENTENCE ? Infinity : Number(given);
}

const SENTENCE = 'sentence';

/** A number of words, or the whole sentence. */
export const within: Shape<number> = {
  ...mapped(text(withinProblem), wordsWithin),
  schema: () => ({ anyOf: [{ type: 'integer', minimum: 0, maximum: 99 }, { const: SENTENCE }] }),
};
