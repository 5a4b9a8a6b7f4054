// Written for this project: auxiliaries whose "not" has lost its apostrophe and that are one word then, as "they didnt attack".
const MODALS = 'wont wouldnt cant couldnt shouldnt mustnt neednt shant mightnt oughtnt';
const HAVE_AND_DO = 'dont doesnt didnt hasnt havent hadnt';
const BE = 'isnt arent wasnt werent aint';

/** "wont", "cant", "couldnt" …; the first two are nouns besides. */
export const MODALS_NOT: readonly string[] = MODALS.split(' ');

/** "dont", "hasnt" …. */
export const HAVE_OR_DO_NOT: readonly string[] = HAVE_AND_DO.split(' ');

/** "isnt", "werent" …. */
export const BE_NOT: readonly string[] = BE.split(' ');

/** All of them. */
export const CONTRACTED_NOT: readonly string[] = [...MODALS_NOT, ...HAVE_OR_DO_NOT, ...BE_NOT];
