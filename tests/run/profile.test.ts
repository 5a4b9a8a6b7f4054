import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CpuProfile, stagesOf } from '../../src/run/profile/stages.js';
import { run } from '../../src/run/run.js';
import { scratch } from '../cli/study.js';

const SOURCE = 'file:///program/';
const frame = (functionName: string, url = ''): CpuProfile['nodes'][number]['callFrame'] => ({ functionName, url });

describe('the stages of a profile', () => {
  const profile: CpuProfile = {
    nodes: [
      { id: 1, callFrame: frame('(root)'), children: [2, 6, 7] },
      { id: 2, callFrame: frame('analyze', `${SOURCE}pipeline.js`), children: [3] },
      { id: 3, callFrame: frame('attribute', `${SOURCE}attribute/attribute.js`), children: [4] },
      { id: 4, callFrame: frame('linguist', `${SOURCE}segment/linguist.js`), children: [5] },
      { id: 5, callFrame: frame('readDoc', 'file:///program-libraries/wink.js') },
      { id: 6, callFrame: frame('(garbage collector)') },
      { id: 7, callFrame: frame('readSync', 'node:fs') },
    ],
    samples: [2, 3, 5, 5, 6, 7],
    timeDeltas: [1000, 2000, 3000, 4000, 5000, 6000],
  };

  it('give what a library takes to the room that calls it, and to all that wait for that', () => {
    expect(stagesOf(profile, SOURCE)).toEqual([
      { stage: 'segment', own: 7, inclusive: 7 },
      { stage: 'node', own: 6, inclusive: 6 },
      { stage: 'garbage collector', own: 5, inclusive: 5 },
      { stage: 'attribute', own: 2, inclusive: 9 },
      { stage: 'pipeline', own: 1, inclusive: 10 },
    ]);
  });

  it('are none where nothing was seen', () => {
    expect(stagesOf({ nodes: [] }, SOURCE)).toEqual([]);
  });
});

describe('a run with a profile', () => {
  const { root } = scratch();
  const at = (name: string): string => join(root, name);

  it('writes its stages and what browsers open, beside the same results', async () => {
    const [plain, profiled, profile] = [at('plain'), at('profiled'), at('profile')];
    const common = { corpus: 'corpus', cache: false };
    await run({ ...common, out: plain });
    await run({ ...common, out: profiled, profile });
    expect(readFileSync(join(profiled, 'tags.csv'))).toEqual(readFileSync(join(plain, 'tags.csv')));
    const [header, ...stages] = readFileSync(join(profile, 'stages.csv'), 'utf8').trimEnd().split('\n');
    expect(header).toBe('stage,own_milliseconds,own_share,inclusive_milliseconds,inclusive_share');
    const names = stages.map((line) => line.split(',')[0]);
    expect(names).toEqual(expect.arrayContaining(['segment', 'mention', 'attribute', 'tag', 'scope', 'tally']));
    expect(JSON.parse(readFileSync(join(profile, 'run.cpuprofile'), 'utf8'))).toHaveProperty('samples');
  });

  it('is refused on several threads, before anything is written', async () => {
    const out = at('refused');
    await expect(run({ corpus: 'corpus', out, workers: 2, profile: join(out, 'profile') })).rejects.toThrow(
      'a profile is of one thread, but workers is 2',
    );
    expect(existsSync(out)).toBe(false);
  });
});
