import { expect, it } from 'vitest';
import { shown } from './analysed.js';

it.each([
  ['Doran condemned the shelling of the town on Thursday night.', 'doran: the shelling of the town'],
  ['Doran condemned the shelling Tuesday.', 'doran: the shelling'],
  ['Doran condemned the events of Tuesday.', 'doran: the events of Tuesday'],
  [
    'Doran condemned the shelling of the town, the siege and the war.',
    'doran: the shelling of the town, the siege and the war',
  ],
])('the day of an act is no part of its object: %j', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});
