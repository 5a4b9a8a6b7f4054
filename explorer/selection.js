/**
 * What is chosen, kept in the address after `#`: a view can be bookmarked, sent, and gone back to.
 * @typedef {'category' | 'actor' | 'side' | 'voice' | 'outlet' | 'period' | 'fate' | 'from'} Choice
 * @typedef {Readonly<Partial<Record<Choice, string>>>} Selection
 */

/** @type {readonly Choice[]} */
const CHOICES = ['category', 'actor', 'side', 'voice', 'outlet', 'period', 'fate', 'from'];

/**
 * The selection that stands in the address; hits only, unless it says otherwise.
 * @returns {Selection}
 */
export function selection() {
  const written = new URLSearchParams(location.hash.slice(1));
  const chosen = CHOICES.flatMap((name) => {
    const value = written.get(name);
    return value === null || value === '' ? [] : [/** @type {const} */ ([name, value])];
  });
  return { fate: 'hit', ...Object.fromEntries(chosen) };
}

/**
 * Changes the selection; an empty string takes a choice back. Sentences begin anew unless `from` is given.
 * @param {Selection} change
 */
export function choose(change) {
  const wanted = { ...selection(), from: '', ...change };
  const kept = Object.entries(wanted).filter(([, value]) => value !== '');
  location.hash = new URLSearchParams(kept).toString();
}

/**
 * The selection as parameters of a request.
 * @param {Readonly<Record<string, string>>} more
 */
export function parameters(more = {}) {
  const { fate, ...chosen } = selection();
  const asked = Object.entries({ ...chosen, fate: fate === 'any' ? '' : fate, ...more });
  return new URLSearchParams(
    asked.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );
}
