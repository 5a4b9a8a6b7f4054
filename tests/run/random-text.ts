const WORDS = (
  'the council of Karesia met in Velm on a cold day and spoke about truce borders water prisoners bread grain roads ' +
  'Tarvia answered with letters threats silence promises troops maps envoys while old men remembered war peace winter rivers ' +
  'nobody believed that talks would end before harvest yet they went on under lamps'
).split(' ');

/** Words of the invented conflict in an order that a seed decides (a linear congruential generator). */
export function randomText(seed: number, length: number): string {
  let state = (seed * 7919 + 17) >>> 0;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[Math.floor((state / 2 ** 32) * WORDS.length)] ?? '';
  }).join(' ');
}
