/**
 * What is known of each norm of a vocabulary, by its number: found out once for each, however many texts hold it. The list only
 * grows as the vocabulary does, and is forgotten with it.
 * @param find what is known of a norm alone
 */
export function byNorm<Value>(find: (norm: string) => Value): (norms: readonly string[]) => readonly Value[] {
  const lists = new WeakMap<readonly string[], Value[]>();
  return (norms) => {
    let list = lists.get(norms);
    if (!list) lists.set(norms, (list = []));
    for (let id = list.length; id < norms.length; id += 1) list.push(find(norms[id] ?? ''));
    return list;
  };
}

/** The same for a whole number of each norm, in a column that may be longer than the vocabulary. */
export function numbersByNorm(find: (norm: string) => number): (norms: readonly string[]) => Int32Array {
  const columns = new WeakMap<readonly string[], { column: Int32Array; known: number }>();
  return (norms) => {
    let list = columns.get(norms);
    if (!list) columns.set(norms, (list = { column: new Int32Array(0), known: 0 }));
    if (list.column.length < norms.length) {
      const longer = new Int32Array(2 * norms.length);
      longer.set(list.column);
      list.column = longer;
    }
    for (let id = list.known; id < norms.length; id += 1) list.column[id] = find(norms[id] ?? '');
    list.known = norms.length;
    return list.column;
  };
}
