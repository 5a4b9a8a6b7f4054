import { describe, expect, it } from 'vitest';
import { shown } from './analysed.js';

describe('the speaker of a source phrase', () => {
  it.each([
    ['The head of the centre, Jana Okafor, told reporters that it failed.', 'name:Jana Okafor'],
    ['Lusk’s lawyer, Jana Okafor, said that it failed.', 'name:Jana Okafor'],
    ['Lawyer and former judge Jana Okafor said that it failed.', 'name:Jana Okafor'],
    ['Secretary of State Jana Okafor said that it failed.', 'name:Jana Okafor'],
    ['The Council on Trade Executive Director Jana Okafor said that it failed.', 'name:Jana Okafor'],
  ])('is the one named beside its head, in %j', (text, expected) => {
    expect(shown(text)).toEqual([`${expected}: that it failed`]);
  });

  it('is nobody besides whom a second phrase says what they are', () => {
    expect(shown('Jana Okafor, head of a bank and a Lusk supporter, said that it failed. “No,” Lusk said.')[0]).toBe(
      'name:Jana Okafor: that it failed',
    );
  });

  it('is no owner of somebody who speaks', () => {
    expect(shown('A friend of Lusk said that it failed.')).toEqual(['unattributed: that it failed']);
  });
});
