import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { main } from '../../src/cli/program.js';
import { hawkdove } from './command.js';
import { scratch, STUDY } from './study.js';

const { folder } = scratch();

it('prints the address of its page, serves it, and ends when it is asked to', async () => {
  const place = folder(STUDY);
  const out = join(place, 'out');
  await hawkdove('run', join(place, 'corpus'), '--quiet', '--out', out);
  let printed = '';
  const heard = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    }),
  );
  const ended = main(['node', 'hawkdove', 'explore', '--out', out, '--marks', join(place, 'mine.csv')]);
  await vi.waitFor(() => {
    expect(printed).toContain('Ctrl-C ends this');
  });
  const [address = ''] = printed.split('\n');
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}$/);
  expect(printed).toContain(`marks go to ${join(place, 'mine.csv')}`);
  expect((await fetch(address)).status).toBe(200);
  process.emit('SIGTERM');
  expect(await ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
  for (const spy of heard) spy.mockRestore();
});

it('refuses results that are not there, and a port that is none', async () => {
  const place = folder(STUDY);
  rmSync(join(place, 'out'), { recursive: true, force: true });
  expect(await hawkdove('explore', '--out', join(place, 'out'))).toMatchObject({
    code: 64,
    err: expect.stringContaining('run.json') as string,
  });
  expect((await hawkdove('explore', '--out', join(place, 'out'), '--port', 'x')).err).toContain(
    '--port takes a number',
  );
});
