/**
 * An element's or attribute's name without its prefix, which is enough to tell those of one format apart: to look its namespace up, a
 * parser climbs through all elements around it, and takes time in the square of their depth.
 */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
