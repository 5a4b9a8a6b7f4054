import type { Period, TrendVoice } from '../model/figures.js';

/** The order of voices in every table. */
export const VOICES: readonly TrendVoice[] = ['own', 'quoted', 'all'];

/** Compares strings by UTF-16 code unit, the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares periods by first day, then by id. */
export function byStart(a: Period, b: Period): number {
  return byCodeUnit(a.start, b.start) || byCodeUnit(a.id, b.id);
}
