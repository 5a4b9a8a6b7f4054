import { counted } from '../model/counted.js';
import { say } from './say.js';

/** Says on stderr how many inputs a look at a corpus did without, so that nothing is missing in silence. */
export function sayLeftOut(leftOut: number): void {
  if (leftOut === 0) return;
  const inputs = counted(leftOut, 'input');
  say(`${inputs} left out: rejected, skipped or a copy; hawkdove check says which\n`, process.stderr);
}
