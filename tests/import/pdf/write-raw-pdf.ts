/** A page as it stands in a PDF file. */
export interface RawPage {
  /** Its content; Helvetica is /F1, Helvetica-Bold /F2. */
  content: string;
  /** More entries of its dictionary, such as "/Rotate 90". */
  page?: string;
  /** More entries of its resources; fonts go into `fonts`. */
  resources?: string;
  fonts?: string;
  /** Fields and notes. */
  notes?: string[];
  /** Entries of the catalogue of the file. */
  catalog?: string;
  /** Objects by their numbers, which begin at 10: dictionaries, or dictionaries and what their streams hold. */
  objects?: Record<number, string | { dictionary: string; stream: string }>;
}

/** Writes a PDF file of one page of 612 by 792 points, from its parts as they stand in the file. */
export function writeRawPdf(raw: RawPage): Uint8Array {
  const { content, page = '', resources = '', fonts = '', notes = [], catalog = '', objects = {} } = raw;
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const all: Record<number, string | { dictionary: string; stream: string }> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: '<< /Type /Pages /Kids [6 0 R] /Count 1 >>',
    3: font('Helvetica'),
    4: font('Helvetica-Bold'),
    5: { dictionary: '', stream: content },
    6: `<< /Type /Page /Parent 2 0 R ${/MediaBox/.test(page) ? '' : '/MediaBox [0 0 612 792]'} /Contents 5 0 R ${page} /Annots [${notes.map((_, index) => `${100 + index} 0 R`).join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R ${fonts} >> ${resources} >> >>`,
    ...objects,
    ...Object.fromEntries(notes.map((note, index) => [100 + index, `<< /Type /Annot ${note} >>`])),
  };
  let file = '%PDF-1.7\n';
  const rows: string[] = [];
  for (const [number, object] of Object.entries(all)) {
    rows.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    const body =
      typeof object === 'string'
        ? object
        : `<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n${object.stream}\nendstream`;
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size 200 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** Operators that set lines of text under one another, from a point measured from the bottom left corner. */
export function showLines(
  lines: string[],
  { x = 50, y = 740, size = 10, pitch = 14, font = 'F1' } = {},
): string {
  return lines
    .map((line, index) => {
      const [name, height, text] = line.startsWith('# ')
        ? ['F2', size + 3, line.slice(2)]
        : [font, size, line];
      return `BT /${name} ${height} Tf ${x} ${y - index * pitch} Td (${quote(text)}) Tj ET`;
    })
    .join('\n');
}

/** A text as it stands between the parentheses of a PDF file, in the Windows letters of Western Europe. */
export function quote(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replace(/•/g, '\\225')
    .replace(/–/g, '\\226');
}
