import { createDigester, type DigesterSettings } from '../../../src/run/engine/digester.js';
import { serve } from '../../../src/run/engine/serve.js';

/** Documents that end their worker, by the name of their file. */
const DEATHS: ReadonlyMap<string, () => void> = new Map([
  ['crash.txt', () => process.exit(3)],
  ['memory.txt', () => void fill()],
  ['hang.txt', () => void spin()],
]);

function fill(): number {
  const kept: number[][] = [];
  for (;;) kept.push(new Array<number>(100_000).fill(kept.length));
}

function spin(): number {
  for (let turns = 0; ; turns++) if (turns < 0) return turns;
}

/** A worker as a run has it, which some documents end as faults in a parser or in the language model would. */
export default serve((settings: DigesterSettings) => {
  const digester = createDigester(settings);
  return (task, { onPlace, ...attempt } = {}) =>
    digester(task, {
      ...attempt,
      onPlace: (place, size) => {
        onPlace?.(place, size);
        const isStopped = attempt.stops?.some(({ file, input }) => file === place.file && input === place.input);
        const path = 'files' in task ? (task.files[place.file]?.path ?? '') : '';
        if (place.input === 0 && isStopped !== true) DEATHS.get(path)?.();
      },
    });
});
