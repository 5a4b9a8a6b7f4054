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
