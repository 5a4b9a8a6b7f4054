import { extname } from 'node:path';

/** URL of a module in the same folder as the one at `url`: compiled beside compiled ones, TypeScript beside TypeScript. */
export function moduleBeside(name: string, url: string): string {
  return new URL(`./${name}${extname(new URL(url).pathname)}`, url).href;
}
