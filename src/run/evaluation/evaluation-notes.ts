import type { CodedUnit, CodedUnits } from './coded-units.js';

/** What a reader of the figures of an evaluation should know: how sentences were weighted, what the figures stand for, how blanks were taken. */
export function notesOn(coded: CodedUnits, used: readonly CodedUnit[], lexicons: string): readonly string[] {
  const { sheets, drawnWith } = coded;
  const sum = (count: (sheet: (typeof sheets)[number]) => number): number =>
    sheets.reduce((all, sheet) => all + count(sheet), 0);
  const [missing, no] = [sum((sheet) => sheet.blankMissing), sum((sheet) => sheet.blankNo)];
  const isChanged = drawnWith !== undefined && drawnWith !== lexicons;
  return [
    weightsNote(coded, used),
    ...(isChanged ? ['the lexicons are others than the sample was drawn with; its weights still hold'] : []),
    ...(missing > 0 ? [`${missing} blank cells in coded rows taken as not coded`] : []),
    ...(no > 0 ? [`${no} blank cells taken as no`] : []),
    ...sheets.flatMap(({ path, ignored }) =>
      ignored.length > 0 ? [`${path}: columns not used: ${ignored.join(', ')}`] : [],
    ),
  ];
}

function weightsNote({ isDrawn, keyPath, units, strata }: CodedUnits, used: readonly CodedUnit[]): string {
  if (keyPath === undefined) {
    const hasProbabilities = units.some(({ codings }) =>
      [...codings.values()].some((row) => row.probability !== undefined),
    );
    return hasProbabilities
      ? 'weighted by the column probability'
      : `every sentence counts the same${isDrawn ? ': there is no key beside the sheet' : ''}`;
  }
  const coded = byStratum(units);
  const usable = byStratum(used);
  let all = 0;
  let reached = 0;
  for (const [stratum, size] of strata) {
    all += size;
    reached += size * ((usable.get(stratum) ?? 0) / (coded.get(stratum) ?? 1));
  }
  if (used.length === units.length && reached === all)
    return `weighted by ${keyPath}, so that the figures are those of the whole corpus`;
  const share = all === 0 ? 0 : Math.floor((100 * reached) / all);
  const left = units.length - used.length;
  const why = left > 0 ? `; ${left} of ${units.length} coded ones are left out` : '; some strata have no coded one';
  return `weighted by ${keyPath}; the figures stand for about ${Math.floor(reached)} of the ${all} sentences of the corpus (${share} %)${why}`;
}

function byStratum(units: readonly CodedUnit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of units) if (key) counts.set(key.stratum, (counts.get(key.stratum) ?? 0) + 1);
  return counts;
}
