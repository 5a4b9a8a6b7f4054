import { escapeHtml } from '../page/html.js';

/** An attribute that is undefined is left out; numbers are rounded to a tenth of a unit, which no eye can tell. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element; children are markup already, so texts go through `label`. */
export function svg(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? String(tenth(value)) : escapeHtml(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A text in a drawing, whatever characters it holds. */
export const label = (text: string, attributes: Attributes): string => svg('text', attributes, escapeHtml(text));

/** What a pointer over an element is told. */
export const hint = (text: string): string => `<title>${escapeHtml(text)}</title>`;

/** A label that fits so many characters. */
export const shortened = (text: string, room: number): string =>
  text.length > room ? `${text.slice(0, Math.max(1, room - 1))}…` : text;

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
