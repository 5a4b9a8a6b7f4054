import { setFlagsFromString } from 'node:v8';

/** The newest release of Node whose engine is known to have the setting; another might answer with a word on stderr. */
const NEWEST_NODE = 24;
/** How much byte code a function runs before the engine thinks of compiling it: nine times its own default. */
const BUDGET = 600_000;

/**
 * Has V8 compile a function for speed only once it has run for longer. A run passes through many functions, and compiling each of them at once, often
 * again after its first guesses failed, takes a sixth of the processor time of a run over ten megabytes; what is hot in
 * a large corpus is compiled all the same.
 */
export function compileLater(): void {
  if (Number.parseInt(process.versions.node, 10) <= NEWEST_NODE)
    setFlagsFromString(`--interrupt-budget=${String(BUDGET)}`);
}
