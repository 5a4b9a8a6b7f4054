import { DATE_SOURCES } from '../../model/document.js';
import { DATE, integer, text } from '../columns.js';
import type { Report } from '../report.js';

/** What became of every input: found = analysed + rejected + skipped + duplicates. */
export const documents: Report = {
  kind: 'outcome',
  file: 'documents.csv',
  title: 'Every document or input found, and what became of it',
  columns: [
    text('path', 'Path below the corpus folder.'),
    text('record', 'The row or id where a file holds many documents.'),
    text('document', 'Id that the other tables use; empty where no document could be read.'),
    text('status', 'analysed, rejected, skipped or duplicate.'),
    text('reason', 'Why it was not analysed.'),
    text('duplicate_of', 'The document that it copies.'),
    text('title', 'Title as given.'),
    DATE,
    text('date_source', `Where the date was found: ${DATE_SOURCES.slice(0, -1).join(', ')} or ${DATE_SOURCES.at(-1)}.`),
    text('kind', 'Kind of document.'),
    text('author', 'Author as written.'),
    text('outlet', 'Where it was published.'),
    text('language', 'Language as given.'),
    integer('words', 'Words of an analysed document.'),
    integer('sentences', 'Its sentences.'),
    text('sha256', 'Of the text in UTF-8; of the bytes where there is no text.'),
  ],
  row: ({ path, record, status, reason, duplicateOf, document, words, sentences, sha256 }) => [
    path,
    record,
    document?.id,
    status,
    reason,
    duplicateOf,
    document?.title,
    document?.date,
    document?.dateSource,
    document?.kind,
    document?.author,
    document?.outlet,
    document?.language,
    words,
    sentences,
    sha256,
  ],
};
