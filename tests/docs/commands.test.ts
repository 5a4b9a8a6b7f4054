import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/program.js';
import { page } from './docs.js';

afterEach(() => {
  vi.restoreAllMocks();
});

async function helpOf(...command: readonly string[]): Promise<string> {
  let shown = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    shown += String(text);
    return true;
  });
  await main(['node', 'hawkdove', ...command, '--help']);
  write.mockRestore();
  return shown;
}

const section = (command: string): string => {
  const [, after = ''] = page('commands.md').split(new RegExp(`^## \`hawkdove ${command}\\b.*$`, 'm'));
  return after.split(/^## /m)[0] ?? '';
};

it('describes every flag of every command, and no other', async () => {
  const commands = [...(await helpOf()).matchAll(/^ {2}([a-z]+) (?:\[options\]|\[command\]|<)/gm)].map(
    (match) => match[1] ?? '',
  );
  expect(commands).toContain('run');
  for (const command of commands.filter((name) => name !== 'help')) {
    const flags = [...(await helpOf(command)).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]);
    const described = [...section(command).matchAll(/`(--[a-z-]+)(?: <[^`]*>)?` *\|/g)].map((match) => match[1]);
    expect(described.sort(), command).toEqual(flags.filter((flag) => flag !== '--help').sort());
  }
});
