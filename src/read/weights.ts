/** A decimal number as thousandths, rounded half away from zero; undefined for what is no number below a billion. */
export function thousandths(written: string): number | undefined {
  if (!/^[+-]?(?:\d{1,9}(?:\.\d*)?|\.\d+)$/.test(written)) return undefined;
  const value = Number(written);
  return Math.sign(value) * Math.round(Math.abs(value) * 1000) || 0;
}

/** Whether rounding to thousandths changes a number. */
export function isRounded(written: string): boolean {
  return /\.\d{3}0*[1-9]/.test(written);
}

/** Thousandths as a decimal number, without zeros at the end. */
export function decimal(weight: number): string {
  return String(weight / 1000);
}

/** A number with a decimal point: where semicolons divide the cells, a comma is one (`1,5`), as spreadsheets in many countries write it. */
export function withPoint(written: string, separator: string): string {
  return separator === ';' && /^[+-]?\d*,\d+$/.test(written) ? written.replace(',', '.') : written;
}
