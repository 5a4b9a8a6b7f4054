import type { Issue } from '../../model/issue.js';
import { parseDate } from '../dates.js';
import { type Field, isBlank } from '../fields.js';
import { type Draft, type Found, type Gathered, type OpenedFormat, type Rejection, rejection } from '../format.js';
import { decodePage } from '../html/page-encoding.js';
import { madeKey } from '../made-key.js';
import { quoted } from '../settings/spelling.js';
import type { Source } from '../source.js';
import { type TeiDocument, teiDocuments } from '../tei/tei-documents.js';
import { forenameFirst, type TeiHeader } from '../tei/tei-header.js';
import { type Transcript, transcriptOf } from '../tei/transcript-of.js';

/** TEI and ParlaMint: one text, or the texts of a corpus, as labelled transcripts where they have speakers. */
export const xml: OpenedFormat = {
  id: 'xml',
  title: 'TEI or ParlaMint XML',
  extensions: ['xml', 'tei'],
  isIsolated: false,
  open,
};

async function* open(source: Source): AsyncGenerator<Found> {
  const { path } = source;
  const decoded = decodePage(source);
  if ('code' in decoded || isBlank(decoded.text)) {
    yield rejection('code' in decoded ? decoded : { code: 'empty_text', path, detail: 'the file is empty' });
    return;
  }
  const { isCorpus, documents, fault, apart, persons = 0 } = await teiDocuments(decoded.text);
  const declared = new Set(documents.flatMap(({ id }) => (id === undefined ? [] : [id.normalize('NFC')])));
  const found: (Draft | Rejection)[] = documents.map((document, index) => {
    const record = String(index + 1);
    return draftOf(
      document,
      isCorpus ? { path, record, key: document.id?.normalize('NFC') ?? madeKey(record, declared) } : { path },
    );
  });
  if (fault) {
    // A record of its own, behind those that were read.
    const record = isCorpus && documents.length > 0 ? { record: String(documents.length + 1) } : {};
    if (isCorpus || documents.length === 0) found.push(rejection({ ...fault, path, ...record }));
    else found.splice(0, 1, rejection({ ...fault, path }));
  } else if (apart !== undefined) {
    const detail = `${persons} ${persons === 1 ? 'person is' : 'persons are'} named in ${apart}, and not in the files in which they speak`;
    const issues: readonly Issue[] = persons === 0 ? [] : [{ code: 'persons_apart', path, detail }];
    yield { skipped: apart, path, issues: [...decoded.issues, ...issues] };
    return;
  } else if (found.length === 0) found.push(rejection({ code: 'not_tei', path, detail: 'it holds no text' }));
  const [first, ...others] = found;
  if (first) yield { ...first, issues: [...decoded.issues, ...first.issues] };
  yield* others;
}

function draftOf({ line, language, header, body }: TeiDocument, place: Pick<Draft, 'path' | 'record' | 'key'>): Draft {
  const { path, record } = place;
  const transcript = transcriptOf(body, header.persons);
  const gathered = new Map<Field, Gathered>();
  const put = (field: Field, value: string | undefined): void => {
    if (value !== undefined && value !== '') gathered.set(field, { value });
  };
  put('title', titleIn(header));
  put('author', authorIn(header, transcript));
  put('language', language);
  if (transcript.speakers.length > 0) put('kind', 'transcript');
  const date = dateIn(header, path);
  if (date) gathered.set('date', date);
  const issues = doubtsAbout(transcript, record === undefined ? { path, line } : { path, record, line });
  return { ...place, line, text: transcript.text, fields: new Map(), gathered, from: 'xml', issues };
}

/** The English title where there are several, a main one before others. */
function titleIn({ titles }: TeiHeader): string | undefined {
  const main = titles.filter(({ isMain }) => isMain);
  const among = main.length > 0 ? main : titles;
  return (among.find(({ isEnglish }) => isEnglish) ?? among[0])?.text;
}

/** The only one who speaks; of a text without speakers, its authors. */
function authorIn({ authors }: TeiHeader, { speakers }: Transcript): string | undefined {
  const [only, another] = speakers;
  if (only) return another ? undefined : only.names?.join(';');
  return [...new Set(authors.map(forenameFirst))].join(';');
}

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/;

/** The day of the sitting, else of the source, else of the publication of the file: the first that is written in ISO 8601. */
function dateIn({ dates: { setting, source, publication } }: TeiHeader, path: string): Gathered | undefined {
  const all = [...setting, ...source, ...publication];
  for (const when of all) {
    const value = ISO.test(when) ? parseDate(when) : undefined;
    if (value !== undefined) return { value };
  }
  const [unread] = all;
  if (unread === undefined) return undefined;
  return {
    doubt: { code: 'doubtful_date', path, detail: `when=${quoted(unread.slice(0, 40))} is no date in ISO 8601` },
  };
}

function doubtsAbout({ speakers, outside }: Transcript, place: Pick<Issue, 'path' | 'record' | 'line'>): Issue[] {
  const issues: Issue[] = [];
  const unnamed = speakers.filter(({ names }) => names === undefined).length;
  if (unnamed > 0) {
    const detail = `${unnamed} of ${speakers.length} speakers ${unnamed === 1 ? 'has' : 'have'} no name`;
    issues.push({ code: 'unnamed_speaker', ...place, detail });
  }
  const [first] = outside;
  if (first) {
    const detail = `${outside.length} ${outside.length === 1 ? 'paragraph stands' : 'paragraphs stand'} in no speech: ${quoted(first.text.slice(0, 60))}`;
    issues.push({ code: 'outside_turns', ...place, detail });
  }
  return issues;
}
