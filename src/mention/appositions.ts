import type { Found } from './found.js';
import type { Reading } from './reading.js';
import { TITLES } from './words.js';

/**
 * Names say better than offices who is meant: the office in "Jana Okafor, a former minister of Karesia," is left out, and that
 * in "a minister of Karesia, Mr. Okafor," means the one named.
 */
export function resolveAppositions(reading: Reading, names: readonly Found[]): readonly Found[] {
  if (!names.some(({ speaker }) => speaker.via === 'role')) return names;
  return names.flatMap((found, index) => {
    const { first, last, speaker } = found;
    if (speaker.via !== 'role') return [found];
    const before = names[index - 1];
    const isApposed = before?.sort === 'person' && before.last === first - 1 && reading.isSign(before.last, ',');
    if (isApposed && [',', '.', ')', undefined].includes(reading.written(last))) return [];
    const after = names[index + 1];
    const isNameless = speaker.actors[0]?.startsWith('unnamed:') === true;
    // A full name that the registry does not know still names somebody else than the holder.
    const isNamed = isNameless || after?.speaker.actors[0]?.includes(' ') === true;
    if (
      speaker.actors.length > 1 ||
      !isNamed ||
      !reading.isSign(last, ',') ||
      after?.sort !== 'person' ||
      after.speaker.via !== 'name'
    )
      return [found];
    const between = reading.keys(last + 1, after.first);
    const isListed = reading.key(after.last + 1) === 'and' || reading.isCapital(after.last + 1);
    const isClosed = reading.isSign(after.last, ',') && !isListed;
    if (!isClosed || !between.every((key) => TITLES.has(key) || key === '.')) return [found];
    return [{ ...found, speaker: { ...speaker, actors: after.speaker.actors }, gender: after.gender }];
  });
}
