import { expected, mapped, type Shape } from './shape.js';
import { isRounded, thousandths } from '../weights.js';
import { allowed, quoted } from './spelling.js';

/** Numbers and truth values in the eyes of an editor, which are texts here: an alias may be `007`. */
const ANY_TEXT = ['string', 'number', 'boolean'];

/** A text. `problem` says what is wrong with it, or nothing. */
export function text(problem: (text: string) => string | undefined = () => undefined): Shape<string> {
  return {
    read: (written, problems) => {
      if (written.kind === 'broken') return undefined;
      const wrong =
        written.kind === 'text' ? (blank(written.text) ?? problem(written.text.trim())) : expected('a text', written);
      if (wrong === undefined && written.kind === 'text') return written.text.trim();
      problems.add(written.place, wrong ?? '');
      return undefined;
    },
    schema: () => ({ type: ANY_TEXT }),
  };
}

/** A short text, in NFC and with single spaces: a name, a title, a pattern. */
export function line(problem: (text: string) => string | undefined = () => undefined): Shape<string> {
  const tidy = (given: string): string => given.normalize().trim().replace(/\s+/g, ' ');
  const any = text((given) => controlProblem(tidy(given)) ?? problem(tidy(given)));
  return {
    read: (written, problems) => {
      if (written.kind === 'text' && written.isFolded) {
        problems.add(
          written.place,
          `${quoted(tidy(written.text))} runs over several lines; is a dash or a colon missing? Else put it in quotes`,
        );
        return undefined;
      }
      const given = any.read(written, problems);
      return given === undefined ? undefined : tidy(given);
    },
    schema: any.schema,
  };
}

/** What is wrong with a text on one line that nobody can see, or nothing. */
export function controlProblem(given: string): string | undefined {
  return /\p{Cc}/u.test(given) ? `${quoted(given)} holds a control character` : undefined;
}

/** One of a few words. */
export function choice<const W extends string>(words: readonly W[]): Shape<W> {
  const any = text((given) =>
    (words as readonly string[]).includes(given) ? undefined : `unknown value ${quoted(given)}${allowed(given, words)}`,
  );
  return {
    read: (written, problems) => any.read(written, problems) as W | undefined,
    schema: () => ({ enum: words }),
  };
}

/** `true` or `false`. */
export const flag: Shape<boolean> = {
  ...mapped(choice(['true', 'false']), (word) => word === 'true'),
  schema: () => ({ type: 'boolean' }),
};

/** A whole number from 0. */
export const count: Shape<number> = {
  ...mapped(
    text((given) => (/^\d{1,15}$/.test(given) ? undefined : `${quoted(given)} is not a whole number from 0`)),
    Number,
  ),
  schema: () => ({ type: 'integer', minimum: 0 }),
};

/** A decimal number with at most three places, as thousandths. */
export const weight: Shape<number> = {
  ...mapped(
    text((given) =>
      thousandths(given) === undefined || isRounded(given)
        ? `${quoted(given)} is not a decimal number with at most three places`
        : undefined,
    ),
    (given) => thousandths(given) ?? 0,
  ),
  schema: () => ({ type: 'number', multipleOf: 0.001 }),
};

function blank(given: string): string | undefined {
  return given.trim() === '' ? 'a text is missing; put one that begins with # in quotes' : undefined;
}
