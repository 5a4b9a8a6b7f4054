import { plain, type HostileInput, type Theme } from '../input.js';
import { zipOf, type Written } from '../../read/archives/making.js';

const A = 'analysed';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const TYPES: Written = {
  name: '[Content_Types].xml',
  content:
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
};
const relations = (target: string, more = ''): Written => ({
  name: '_rels/.rels',
  content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/>${more}</Relationships>`,
});
const paragraphs = (...texts: readonly string[]): string =>
  `<?xml version="1.0"?><w:document ${W}><w:body>${texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`;

const word = (name: string, fate: string, document: string, more: readonly Written[] = []): HostileInput => ({
  name: `${name}.docx`,
  content: zipOf([TYPES, relations('word/document.xml'), { name: 'word/document.xml', content: document }, ...more]),
  fate,
  hits: fate === A ? 1 : 0,
});

/** What is read holds one hit. */
const file = (name: string, fate: string, content: string | Uint8Array): HostileInput => ({
  name,
  content,
  fate,
  hits: fate === A ? 1 : 0,
});

const pdf = (...objects: readonly string[]): string =>
  `%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Root 1 0 R >>\n%%EOF\n`;

/** Documents of word processors and printers: bombs, links, macros, scans, and files cut short. */
export const office: Theme = {
  id: 'office',
  inputs: [
    word('sound', A, paragraphs('First line', plain('docx'))),
    word('nothing', 'rejected empty_text', paragraphs()),
    word(
      'external',
      'rejected damaged_file',
      `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&x; We condemn it.</w:t></w:r></w:p></w:body></w:document>`,
    ),
    word(
      'laughs',
      'rejected damaged_file',
      `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}"><!ENTITY d "${'&c;'.repeat(50)}">]><w:document ${W}><w:body><w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:body></w:document>`,
    ),
    word('nested', 'rejected damaged_file', `<w:document ${W}><w:body>${'<w:p>'.repeat(20_000)}`),
    word('not-xml', 'rejected damaged_file', 'We condemn it.'),
    word('bomb', 'rejected damaged_file', paragraphs('a'.repeat(50 * 2 ** 20))),
    word('macro', A, paragraphs(plain('macro')), [{ name: 'word/vbaProject.bin', content: 'touch executed' }]),
    word(
      'field',
      A,
      paragraphs(plain('field')).replace(
        '<w:body>',
        '<w:body><w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>',
      ),
    ),
    word('up', 'rejected damaged_file', paragraphs(plain('up')), [{ name: '../../executed.txt', content: 'x' }]),
    file('no-document.docx', 'rejected damaged_file', zipOf([TYPES, relations('word/missing.xml')])),
    file('plain-zip.docx', 'rejected damaged_file', zipOf([{ name: 'a.txt', content: plain('pz') }])),
    file('cut.docx', 'rejected damaged_file', zipOf([TYPES, relations('word/document.xml')]).slice(0, 200)),
    file('text.docx', 'rejected damaged_file', plain('text')),
    file('empty.docx', 'rejected damaged_file', ''),
    file(
      'old.docx',
      'rejected damaged_file',
      Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(504)]),
    ),
    file('empty.pdf', 'rejected damaged_file', ''),
    file('header-only.pdf', 'rejected damaged_file', '%PDF-1.7\n'),
    file('text.pdf', 'rejected damaged_file', plain('text')),
    file(
      'no-pages.pdf',
      'rejected no_text_layer',
      pdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'),
    ),
    file(
      'blank-page.pdf',
      'rejected no_text_layer',
      pdf(
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>',
      ),
    ),
    file(
      'circle.pdf',
      'rejected damaged_file',
      pdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'),
    ),
    file(
      'million-pages.pdf',
      'rejected no_text_layer',
      pdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 99999999 >>'),
    ),
    file(
      'script.pdf',
      'rejected no_text_layer',
      pdf(
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL("http://192.0.2.1")) >> >>',
        '<< /Type /Pages /Kids [] /Count 0 >>',
      ),
    ),
    file(
      'launch.pdf',
      'rejected no_text_layer',
      pdf(
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (touch executed) >> >>',
        '<< /Type /Pages /Kids [] /Count 0 >>',
      ),
    ),
    file('nested.pdf', 'rejected damaged_file', pdf('['.repeat(100_000))),
    file(
      'garbage.pdf',
      'rejected damaged_file',
      Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))]),
    ),
    file('empty.rtf', 'rejected damaged_file', ''),
    file('nested.rtf', A, `{\\rtf1 ${'{'.repeat(50_000)}We condemn it.`),
    file('unbalanced.rtf', A, '{\\rtf1 We condemn it.}}}}}'),
    file('object.rtf', A, '{\\rtf1{\\object\\objdata 0105000002000000}We condemn it.}'),
    file('binary-run.rtf', 'rejected empty_text', '{\\rtf1\\bin999999999 x We condemn it.}'),
    file('hex.rtf', A, `{\\rtf1 ${"\\'zz".repeat(1000)} We condemn it.}`),
    file('letter.eml', A, `From: a@example.org\nDate: Tue, 24 Jun 2031 10:00:00 +0000\nSubject: x\n\n${plain('mail')}`),
    file(
      'nested.eml',
      'rejected damaged_file',
      `Content-Type: multipart/mixed; boundary=a\n\n${'--a\nContent-Type: multipart/mixed; boundary=a\n\n'.repeat(5000)}`,
    ),
    file('headers.eml', 'rejected damaged_file', `${'X-A: b\n'.repeat(100_000)}\nWe condemn it.`),
    file('empty.mbox', 'rejected empty_text', ''),
  ],
};
