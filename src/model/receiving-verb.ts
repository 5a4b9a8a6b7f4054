// Written for this project.
const RECEIVING = new Set(
  'face draw attract receive incur earn suffer encounter'
    .split(' ')
    .flatMap((verb) => [
      verb,
      `${verb}s`,
      verb.endsWith('e') ? `${verb}d` : `${verb}ed`,
      verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`,
    ]),
)
  .add('drew')
  .add('drawn');

/** Whether a lower-case word, any form of it, is a verb whose subject gets what others say: "X drew criticism", "faces a lawsuit". */
export function isReceiving(norm: string): boolean {
  return RECEIVING.has(norm);
}
