import { tidy } from '../fields.js';
import { isElement, type Page, type PageElement, type PageNode } from './dom.js';

/** Where the links of a site stand, those to its handbooks and forms among them. */
const FURNITURE: ReadonlySet<string | undefined> = new Set(['nav', 'header', 'footer', 'aside', 'li']);
const FURNITURE_CLASS = /(?:^|[-_\s])(?:nav|navigation|menu|footer|sidebar)(?:$|[-_\s])/i;
const FILE = /\.(?:pdf|docx|odt|rtf)$/i;

/** Names of the files that a page hands out beside its text: ministries give a speech so, on a page that only names it. */
export function attachedFiles(page: Page): readonly string[] {
  const names = Array.from(page.querySelectorAll('a'))
    .filter((link) => !isFurniture(link))
    .map((link) => link.getAttribute('href')?.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '')
    .filter((name) => FILE.test(name));
  return [...new Set(names.map(tidy))];
}

function isFurniture(link: PageElement): boolean {
  for (let above: PageNode | null = link; above; above = above.parentNode) {
    if (!isElement(above)) continue;
    if (FURNITURE.has(above.localName) || FURNITURE_CLASS.test(above.getAttribute('class') ?? '')) return true;
  }
  return false;
}
