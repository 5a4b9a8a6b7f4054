import { UsageError } from '../model/usage-error.js';

/** The names in a flag's value, divided by commas; undefined without the flag. */
export function listed(flag: string, value: string | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new UsageError(`${flag} takes names divided by commas, not "${value}"`);
  return names;
}

/** The number in a flag's value; undefined without the flag. Its bounds are checked by whoever takes it. */
export function numbered(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+(?:\.\d+)?$/.test(value)) throw new UsageError(`${flag} takes a number, not "${value}"`);
  return Number(value);
}
