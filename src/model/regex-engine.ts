/**
 * Compiles a regular expression to a test of whole words, in time linear in the word's length; handed in by `run/`, since the
 * library is heavy and few lexicons need it. Throws an `Error` that says what is wrong with the expression.
 */
export type RegexEngine = (source: string, options: { readonly isCased: boolean }) => (word: string) => boolean;
