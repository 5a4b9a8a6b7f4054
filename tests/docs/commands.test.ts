import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/program.js';
import { page } from './docs.js';

afterEach(() => {
  vi.restoreAllMocks();
});

async function helpOf(...command: readonly string[]): Promise<string> {
  const heard: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => heard.push(String(text)) > 0);
  await main(['node', 'hawkdove', ...command, '--help']);
  write.mockRestore();
  return heard.join('');
}

const section = (command: string): string => {
  const [, after = ''] = page('commands.md').split(new RegExp(`^## \`hawkdove ${command}\\b.*$`, 'm'));
  return after.split(/^## /m)[0] ?? '';
};

/** The commands that a help lists, with those below a command that has others. */
async function commandsBelow(...above: readonly string[]): Promise<string[]> {
  const help = await helpOf(...above);
  const [, listed = ''] = help.split(/^Commands:$/m);
  const names = [...(listed.split('\n\n')[0] ?? '').matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map((match) => match[1] ?? '');
  const found: string[] = [];
  for (const name of names.filter((one) => one !== 'help')) {
    const below = (await helpOf(...above, name)).includes('[command]') ? await commandsBelow(...above, name) : [];
    found.push(...(below.length > 0 ? below.map((one) => `${name} ${one}`) : [name]));
  }
  return found;
}

it('describes every flag of every command, and no other', async () => {
  const commands = await commandsBelow();
  expect(commands).toEqual(expect.arrayContaining(['run', 'lexicon import', 'actors suggest']));
  for (const command of commands) {
    const help = await helpOf(...command.split(' '));
    const flags = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]);
    const described = [...section(command).matchAll(/`(--[a-z-]+)(?: <[^`]*>)?` *\|/g)].map((match) => match[1]);
    expect(described.sort(), command).toEqual(flags.filter((flag) => flag !== '--help').sort());
  }
});
