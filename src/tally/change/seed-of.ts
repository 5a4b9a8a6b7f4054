/**
 * A seed for one of many streams of random numbers, so that another actor beside it changes nothing: the low 21 bits of the seed above the 32 of the
 * FNV-1a hash of the name, over UTF-16 code units.
 */
export function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (seed % 2 ** 21) * 2 ** 32 + (hash >>> 0);
}
