/** Every problem that an input can have, with the remedy a person needs. The words stand here and nowhere else. */
export const ISSUES = {
  unreadable_file: { severity: 'error', remedy: 'check that the file exists and that you may read it' },
  unreadable_folder: { severity: 'error', remedy: 'give yourself access to the folder and what lies in it' },
  too_large: { severity: 'error', remedy: 'split it into files of at most 256 MB' },
  unsupported_format: {
    severity: 'warning',
    remedy: 'save it in a format that is read, such as .txt, .html, .docx, .pdf or .csv',
  },
  nested_too_deep: { severity: 'error', remedy: 'unpack the archives inside the archive' },
  parser_hang: { severity: 'error', remedy: 'open it in its own program, save it anew, or save its text as .txt' },
  parser_crash: { severity: 'error', remedy: 'open it in its own program, save it anew, or save its text as .txt' },
  bad_archive: {
    severity: 'error',
    remedy: 'fetch or make the archive again, with an ordinary method of compression (store or deflate)',
  },
  encrypted_entry: { severity: 'error', remedy: 'unpack it with its password' },
  unsafe_entry: {
    severity: 'error',
    remedy: 'nothing was written anywhere; put the file itself into the archive, under a relative name',
  },
  archive_too_large: {
    severity: 'error',
    remedy: 'look at the archive; if it is what you expect, unpack it into the corpus folder',
  },
  bad_encoding: { severity: 'error', remedy: 'save the file as UTF-8' },
  guessed_encoding: {
    severity: 'warning',
    remedy: 'look at the letters with accents; declare `encoding` in the configuration, or save the file as UTF-8',
  },
  undefined_bytes: {
    severity: 'warning',
    remedy: 'correct `encoding` in the configuration, or save the file as UTF-8',
  },
  nul_characters: {
    severity: 'warning',
    remedy: 'they are passed over, as if they were not there; see how the text was exported',
  },
  binary_content: { severity: 'error', remedy: 'this is not a text file; export its text first' },
  empty_text: { severity: 'error', remedy: 'add the text or remove the file' },
  damaged_file: { severity: 'error', remedy: 'open it in the program that made it, and save it anew' },
  encrypted_file: { severity: 'error', remedy: 'open it with its password, and save it without one' },
  no_text_layer: { severity: 'error', remedy: 'recognise its letters first (OCR), for example with ocrmypdf' },
  pages_without_text: {
    severity: 'warning',
    remedy: 'look whether they are scans; if so, recognise their letters first (OCR)',
  },
  author_of_file: { severity: 'warning', remedy: 'name whoever speaks there in metadata.csv' },
  no_article: {
    severity: 'error',
    remedy: 'save the page of the text itself; a list, a notice or an error page has none',
  },
  xml_entities: {
    severity: 'error',
    remedy: 'take the DOCTYPE out and write the characters themselves; entities are neither expanded nor fetched',
  },
  not_tei: {
    severity: 'error',
    remedy: 'save its text as .txt, or as TEI; a file that only describes others may stay out',
  },
  persons_apart: {
    severity: 'warning',
    remedy:
      'speakers are named by their ids; put the list into the header of the texts, or the names into actors.yaml as aliases',
  },
  unnamed_speaker: { severity: 'warning', remedy: 'list them in the header, as a person with a persName' },
  outside_turns: { severity: 'warning', remedy: 'they are left out; if somebody says them, put them into a speech' },
  doubtful_date: { severity: 'warning', remedy: 'look when it was published, and write the date in metadata.csv' },
  message_cut_off: { severity: 'warning', remedy: 'fetch the message again, if its end is missing' },
  lines_left_out: {
    severity: 'note',
    remedy: 'nothing, if only an answered message and a signature are missing; else save the text as .txt',
  },
  bad_front_matter: { severity: 'error', remedy: 'between the two --- lines write one `key: value` a line' },
  unknown_key: { severity: 'warning', remedy: 'known are title, date, author, kind, outlet and language' },
  not_english: {
    severity: 'warning',
    remedy: 'lexicons and grammar are English: leave it out, or correct `language`',
  },
  bad_date: {
    severity: 'error',
    remedy: 'write YYYY-MM-DD, YYYY-MM or YYYY, or declare `date_format` in the configuration',
  },
  bad_csv: { severity: 'error', remedy: 'quote cells that hold a separator, a quote or a line break' },
  bad_json: { severity: 'error', remedy: 'write one JSON object a line' },
  split_file: { severity: 'note', remedy: 'a file with many texts; look at a few of the places' },
  split_doubt: {
    severity: 'warning',
    remedy: 'look at the lines; mend the rule, or export again when articles are missing',
  },
  missing_column: {
    severity: 'error',
    remedy: 'map the column in the configuration, for example `columns: {text: speech}`',
  },
  duplicate_record: { severity: 'error', remedy: 'give every record an id of its own' },
  copy_knows_more: {
    severity: 'warning',
    remedy: 'write them into metadata.csv for the copy that counts, or leave that copy out',
  },
  metadata_without_file: {
    severity: 'warning',
    remedy: 'correct the path, relative to the corpus folder, or remove the row',
  },
  metadata_repeated: { severity: 'warning', remedy: 'keep one row a path; only the first is looked at' },
  metadata_conflict: { severity: 'warning', remedy: 'make both agree; the detail says which was used' },
  bad_metadata: { severity: 'error', remedy: 'metadata.csv needs a column path (or map it under metadata.columns)' },
  long_token: {
    severity: 'warning',
    remedy: 'a run of over 200 characters without a space was cut; check how the text was exported',
  },
  analysis_stopped: {
    severity: 'error',
    remedy: 'cut it into several documents, or leave it out; memory is given with NODE_OPTIONS=--max-old-space-size',
  },
  reading_failed: { severity: 'error', remedy: 'this is a fault of hawkdove: please report it with the file' },
  analysis_failed: { severity: 'error', remedy: 'this is a fault of hawkdove: please report it with the file' },
} as const satisfies Record<string, { severity: 'error' | 'warning' | 'note'; remedy: string }>;

export type IssueCode = keyof typeof ISSUES;

/** A problem with an input: collected, never thrown, never the end of a batch. */
export interface Issue {
  readonly code: IssueCode;
  /** Relative to the corpus folder. */
  readonly path: string;
  readonly record?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
  /** Offset in the file, from 0: of the byte at fault where one can be told, else of the line's beginning. */
  readonly byte?: number;
  /** What exactly is wrong, in one clause. */
  readonly detail: string;
}

/** Whether a problem cost an input, rather than deserving a look. */
export const isError = ({ code }: Pick<Issue, 'code'>): boolean => ISSUES[code].severity === 'error';
