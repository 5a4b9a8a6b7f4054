/** Small words for building the page. Texts of a corpus become text nodes and nothing else: no markup is ever made of them. */

/**
 * An element with attributes and children; strings become text.
 * @param {string} name
 * @param {Readonly<Record<string, string | boolean | undefined>>} [attributes] `true` sets an attribute without a value; undefined and false leave it out
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/**
 * A button that does something.
 * @param {string | Node} label
 * @param {() => void} act
 * @param {Readonly<Record<string, string | boolean | undefined>>} [attributes]
 */
export function button(label, act, attributes = {}) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/**
 * Words of a corpus within words of ours: their direction stays their own, so that a right-to-left mark in a name turns nothing around it.
 * @param {string} text
 * @param {string} [className]
 */
export const foreign = (text, className) => element('bdi', { class: className }, text);

/**
 * An element of the page by its id.
 * @param {string} id
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/**
 * A count with its noun.
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export const counted = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;

/**
 * A whole number with a thin space between thousands, the same in every locale.
 * @param {number} count
 */
export function grouped(count) {
  let text = String(count);
  for (let at = text.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)}\u202F${text.slice(at)}`;
  return text;
}
