import { expect, it } from 'vitest';
import { ISSUES } from '../../src/model/issue.js';
import { page, tableBelow } from './docs.js';

it('explains every issue with its severity and remedy, and no other', () => {
  const rows = tableBelow(page('corpus.md'), '## Issues').map(([code, severity, , remedy]) => [code, severity, remedy]);
  expect(rows).toEqual(Object.entries(ISSUES).map(([code, { severity, remedy }]) => [`\`${code}\``, severity, remedy]));
});
