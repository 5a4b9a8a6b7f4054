import { byId } from './dom.js';

/**
 * What the server answers. A refusal, and a server that has ended, are shown above the page; then there is nothing.
 * @param {string} path
 * @param {RequestInit} [how]
 * @returns {Promise<any>}
 */
export async function ask(path, how) {
  try {
    const answer = await fetch(path, how);
    if (answer.ok) {
      notice('');
      return await answer.json();
    }
    notice(await answer.text());
  } catch {
    notice(
      'The explorer does not answer. Has it been ended in the terminal? Start it again and open the address that it prints.',
    );
  }
  return undefined;
}

/**
 * Says something above the page; nothing takes it away.
 * @param {string} text
 */
export function notice(text) {
  const place = byId('notice');
  place.textContent = text;
  place.hidden = text === '';
}
