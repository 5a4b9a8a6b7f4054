/** Files that the program may have open while it is loaded, with some to spare: Node opens all modules of a level at once. */
const NEEDED = 512;

/**
 * What to say where the program cannot even be loaded because the process may hold too few files open; undefined where it may hold
 * enough. Node says that of one module or another, as "too many open files" or as "cannot find module".
 */
export function tooFewFiles(): string | undefined {
  // Looking up names of the network is slow, and no word of it is needed.
  Object.assign(process.report, { excludeNetwork: true });
  const { userLimits } = process.report.getReport() as unknown as {
    readonly userLimits?: { readonly open_files?: { readonly soft?: number | string } };
  };
  const most = Number(userLimits?.open_files?.soft);
  if (!(most < NEEDED)) return undefined;
  return `hawkdove cannot start: it may hold only ${most} files open; allow it ${NEEDED} (ulimit -n ${NEEDED}) and run it again. Nothing was changed.`;
}
