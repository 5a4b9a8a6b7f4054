import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { start, type Outcome } from './command.js';
import { scratch, stateOf, STUDY } from './study.js';

const { root, folder } = scratch();
const odd = {
  'corpus/I\u0307stanbul.txt': 'ISTANBUL IS AT WAR. It wants peace.',
  'corpus/ınce.txt': 'No war İn İzmir.',
};
let place: string;
beforeAll(() => {
  place = folder({ ...STUDY, ...odd });
});

const tablesOf = (out: string): readonly (readonly [string, string])[] =>
  readdirSync(out)
    .filter((file) => file !== 'run.json')
    .sort()
    .map((file) => [file, readFileSync(join(out, file), 'utf8')]);

describe('the program', () => {
  it('gives the same bytes in another time zone, locale and folder', async () => {
    const runs = [
      { cwd: place, env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } },
      { cwd: root, env: { TZ: 'Asia/Yerevan', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
    ];
    const outcomes: Outcome[] = await Promise.all(
      runs.map(
        ({ cwd, env }, i) =>
          start(['run', join(place, 'corpus'), '--out', join(root, `out${i}`), '--quiet'], { cwd, env }).outcome,
      ),
    );
    expect(outcomes.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(tablesOf(join(root, 'out1'))).toEqual(tablesOf(join(root, 'out0')));
  });

  it('stops on SIGINT with 130, leaves the old results, and can be run again', async () => {
    const many = folder({ ...STUDY, 'old/trends.csv': 'old', 'old/run.json': '{}' });
    const text = 'We will strike back. “There is war,” Samuel Okoro said. He wants no peace.\n'.repeat(200);
    for (let i = 0; i < 3000; i++) writeFileSync(join(many, `corpus/${i}.txt`), `${i} ${text}`);
    const old = join(many, 'old');
    const before = stateOf(old);
    const { child, outcome } = start(['run', join(many, 'corpus'), '--out', old]);
    while (!readdirSync(old).includes('.hawkdove') && child.exitCode === null) {
      await new Promise((done) => setTimeout(done, 20));
    }
    await new Promise((done) => setTimeout(done, 500));
    const asked = Date.now();
    child.kill('SIGINT');
    const { code, out, err } = await outcome;
    expect([code, out]).toEqual([130, '']);
    expect(err).toContain('hawkdove: stopped; the old results are as they were\n');
    expect(Date.now() - asked).toBeLessThan(5000);
    expect(stateOf(old)).toEqual(before);
    rmSync(join(many, 'corpus'), { recursive: true });
    cpSync(join(place, 'corpus'), join(many, 'corpus'), { recursive: true });
    const again = await start(['run', join(many, 'corpus'), '--out', old, '--quiet']).outcome;
    expect(again).toEqual({ code: 0, out: '', err: '' });
  });

  it('is quiet when its reader goes away', async () => {
    const { child, outcome } = start(['explain', '--help']);
    child.stdout?.destroy();
    const { code, err } = await outcome;
    expect([code, err]).toEqual([0, '']);
  });

  it('works from a folder of its own with nothing but a corpus', async () => {
    const bare = folder({ 'corpus/a.txt': 'We will strike back.\n' });
    const { code, out } = await start(['run'], { cwd: bare }).outcome;
    expect(code).toBe(0);
    expect(out).toContain('militaristic 1');
    expect(readdirSync(join(bare, 'output'))).toContain('trends.csv');
    const read = await start(['explain'], { cwd: bare }).outcome;
    expect(read.out).toContain('[strike back]');
  });
});
