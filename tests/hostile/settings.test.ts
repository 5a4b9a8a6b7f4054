import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.js';
import { UsageError } from '../../src/model/usage-error.js';
import { openInputs } from '../../src/run/inputs.js';
import { openProject } from '../../src/run/project.js';
import { createAnalyze } from '../../src/pipeline.js';
import { lintActors } from '../../src/read/settings/actors.js';
import { theLinguist } from '../../src/run/linguist.js';
import { refuseRegexes, regexEngine } from '../../src/run/regex-engine.js';
import { actors } from './settings/actors.js';
import { lexicons as lexiconFiles, TEXT } from './settings/lexicons.js';
import { metadata } from './settings/metadata.js';

const root = mkdtempSync(join(tmpdir(), 'hawkdove-hostile-settings-'));
const corpus = join(root, 'corpus');
const lexicons = join(root, 'probe.csv');
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(corpus, { recursive: true });
  writeFileSync(join(corpus, 'a.txt'), 'We condemn it.');
  writeFileSync(join(corpus, 'b.txt'), 'We came.');
  writeFileSync(lexicons, 'entry,category\ncondemn*,probe\n');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What became of `a.txt`, and all problems of the corpus. */
async function told(): Promise<{ readonly known: string; readonly issues: readonly Issue[] }> {
  const inputs = openInputs(openProject({ corpus, lexicons }));
  const issues = [...inputs.issues];
  let known = 'lost';
  for await (const { outcome, issues: found } of inputs.read()) {
    issues.push(...found);
    const { path, status, reason, document } = outcome;
    const { date, author, outlet } = document ?? {};
    if (path === 'a.txt')
      known = status === 'analysed' ? [date, author, outlet].filter(Boolean).join(' ') : `${status} ${reason}`;
  }
  return { known, issues: [...issues, ...inputs.recordIssues()] };
}

describe('metadata.csv with', () => {
  it.each(metadata.map((input) => [input.name, input] as const))('%s', async (_, { content, becomes }) => {
    writeFileSync(join(corpus, 'metadata.csv'), content);
    const { known, issues } = await told();
    expect(known).toBe(becomes.known);
    const said = issues.map(({ code, line, detail }) => [code, line, detail].filter(Boolean).join(' '));
    expect(said.map((words, at) => (words.includes(becomes.issues[at] ?? '\0') ? becomes.issues[at] : words))).toEqual(
      becomes.issues,
    );
  });
});

/** What a settings file becomes, or what is said of it when it is refused. Anything but a `UsageError` is a fault of ours. */
function orRefused<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

describe('actors.yaml with', () => {
  it.each(actors.map((input) => [input.name, input] as const))('%s', (_, { content, becomes }) => {
    const path = join(corpus, 'actors.yaml');
    writeFileSync(path, content);
    const read = orRefused(() => openProject({ corpus, lexicons }).plan.actors.map(({ id }) => id));
    if (becomes instanceof RegExp) {
      expect(read).toMatch(becomes);
      expect(read).toContain('actors.yaml');
    } else {
      const [ids, ...warnings] = becomes;
      expect(read).toEqual(ids.split(' ').filter(Boolean));
      const said = lintActors(path, Buffer.from(content as string).toString());
      expect(said).toEqual(warnings.map((words) => expect.stringMatching(words) as string));
    }
  });
});

describe('the lexicon', () => {
  it.each(lexiconFiles.map((input) => [input.name, input] as const))('%s', async (name, { content, becomes }) => {
    const path = join(root, name);
    writeFileSync(path, content);
    const linguist = await theLinguist();
    const read = orRefused(() => {
      const { plan } = openProject({ corpus, lexicons: path });
      refuseRegexes(plan.lexicons);
      const { tags } = createAnalyze(plan, linguist, regexEngine)({ id: 'a', path: 'a', kind: 'x', text: TEXT });
      return tags.map(({ category, entry }) => `${category} ${entry}`);
    });
    if (becomes instanceof RegExp) {
      expect(read).toMatch(becomes);
      expect(read).toContain(name);
    } else expect(read).toEqual(becomes);
  });
});
