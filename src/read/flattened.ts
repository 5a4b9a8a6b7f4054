import type { Branch, Dictionary } from './dictionary.js';

/** Every category of a dictionary with the names above it and its own, parents before children. */
export function flattened(
  dictionary: Dictionary,
): readonly { readonly path: readonly string[]; readonly branch: Branch }[] {
  const below = (branches: readonly Branch[], above: readonly string[]): ReturnType<typeof flattened> =>
    branches.flatMap((branch) => {
      const path = [...above, branch.name];
      return [{ path, branch }, ...below(branch.branches, path)];
    });
  return below(dictionary.branches, []);
}
