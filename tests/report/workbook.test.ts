import { describe, expect, it } from 'vitest';
import { columnLetters, sheetCell } from '../../src/report/workbook/cells.js';

describe('a cell of a spreadsheet', () => {
  it('is a number, a truth or a day as its column says', () => {
    expect(sheetCell('B2', -0.5, 'number').xml).toBe('<c r="B2"><v>-0.5</v></c>');
    expect(sheetCell('B2', false, 'boolean').xml).toBe('<c r="B2" t="b"><v>0</v></c>');
    // 1 January 2031, counted by hand: 131 years of 365 days, 32 leap days of them, and Excel’s own of 1900.
    expect(sheetCell('B2', '2031-01-01', 'date').xml).toBe(`<c r="B2" s="2"><v>${131 * 365 + 32 + 2}</v></c>`);
    expect(sheetCell('B2', undefined, 'string').xml).toBe('');
  });

  it('keeps a day before spreadsheets know days as text', () => {
    expect(sheetCell('A1', '1787-10-27', 'date').xml).toContain('>1787-10-27<');
    expect(sheetCell('A1', '1900-02-28', 'date').xml).toContain('inlineStr');
    expect(sheetCell('A1', '1900-03-01', 'date').xml).toContain('<v>61</v>');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('marks %j as text, for whoever edits it', (text) => {
    expect(sheetCell('A1', text, 'string').xml).toMatch(/^<c r="A1" s="3" t="inlineStr">/);
  });

  it('writes what XML or a reader would take for something else by number', () => {
    expect(sheetCell('A1', 'a_x0041_<&>\r\n\u0007\uD800', 'string').xml).toContain(
      '>a_x005F_x0041_&lt;&amp;&gt;&#13;\n\uFFFD\uFFFD<',
    );
  });

  it('never cuts a character in two', () => {
    const { xml, isCut } = sheetCell('A1', `${'x'.repeat(32_765)}🕊`, 'string');
    expect(isCut).toBe(false);
    expect(xml).toContain('🕊');
    expect(sheetCell('A1', `${'x'.repeat(32_765)}🕊y`, 'string').xml).toContain('xx…<');
  });

  it('stands under letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
