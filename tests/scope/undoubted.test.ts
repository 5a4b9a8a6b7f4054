import { describe, expect, it } from 'vitest';
import { braced } from './scopes-of.js';

/** Braces hold what is denied: the doubt with its verbs, and of "violated the truce" the truce, and nothing else. */
describe('the denial of a doubt', () => {
  it.each([
    'Nobody {doubts} that Velmaria violated {the truce}.',
    'No one {disputes} that Velmaria violated {the truce}.',
    'No-one denies that Velmaria violated {the truce}.',
    'No serious observer {denies} that Velmaria violated {the truce}.',
    'None of them {disputed} that Velmaria violated {the truce}.',
    'Few doubt that Velmaria violated {the truce}.',
    'Hardly anyone {doubts} that Velmaria violated {the truce}.',
    '“No one,” said Pike, “{doubts} that Velmaria violated {the truce}.”',
    '{I do} not {doubt} that Velmaria violated {the truce}.',
    '{It can}not {be doubted} that Velmaria violated {the truce}.',
    '{It is} not {in doubt} that Velmaria violated {the truce}.',
    '{It is}n’t {open to question} that Velmaria violated {the truce}.',
    '{It is} not {doubtful} that Velmaria violated {the truce}.',
    'There is no doubt that Velmaria violated {the truce}.',
    '{There is} no {denying} that Velmaria violated {the truce}.',
    '{There is} no {dispute} that Velmaria violated {the truce}.',
    'That Velmaria violated {the truce can}not {be denied}.',
    'Velmaria’s violation of {the truce was} never {in question}.',
    'Nobody {doubts} Velmaria’s aggression.',
  ])('leaves its content: %j', (text) => {
    expect(braced(text.replaceAll(/[{}]/gu, ''), 'negation')).toBe(text);
  });

  it.each([
    'Nobody believes that they attacked.',
    'There is no question of a ground offensive.',
    'It is doubtful that they attacked.',
    'They deny that they attacked.',
  ])('is not found in %j', (text) => {
    expect(braced(text, 'negation')).toMatch(/(?:attacked|offensive)\}/u);
  });
});
