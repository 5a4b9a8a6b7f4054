const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand on lines of their own, apart from what is around them; `text-of.ts` says how far apart. */
export const BLOCKS = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th ' +
    'thead tr ul xmp caption',
);

/** Elements without an end. */
export const VOID = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose content nobody reads as text. */
export const UNREAD = set(
  'script style noscript template svg math iframe object embed applet audio video canvas map select datalist textarea button',
);
