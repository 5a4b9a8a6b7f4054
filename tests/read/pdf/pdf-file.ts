/** A line of a page: its text and the place of its start, in points. */
type Line = readonly [text: string, x: number, y: number];

/** A PDF whose font draws any letter and says which. `extra` is written into its trailer, `properties` into its own properties. */
export function pdfFile(
  pages: readonly (readonly Line[])[],
  { properties = '', extra = '', cmap = TO_UNICODE }: { properties?: string; extra?: string; cmap?: string } = {},
): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${8 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /DW 500 /FontDescriptor 5 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >>',
    stream(cmap),
    `<< ${properties} >>`,
  ];
  for (const lines of pages) {
    const drawn = lines.map(([text, x, y]) => `BT /F 12 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      stream(drawn),
    );
  }
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R ${extra} >>`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

/** Every code is the letter of that number. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${Array.from({ length: 32 }, (_, at) => at)
  .map((at) => {
    const from = (at * 0x100).toString(16).padStart(4, '0');
    return `1 beginbfrange <${from}> <${(at * 0x100 + 0xff).toString(16).padStart(4, '0')}> <${from}> endbfrange`;
  })
  .join('\n')}
1 beginbfrange <2000> <20FF> <2000> endbfrange
endcmap end end`;
