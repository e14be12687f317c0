import { zipSync, zlibSync } from 'fflate';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const resources = '/Resources << /Font << /F 3 0 R >> >>';

/** A stream of a PDF file, deflated once unless other filters are named, which are then taken for done. */
export function stream(content: Uint8Array | string, more = '', filter = '/FlateDecode'): Uint8Array {
  const plain = typeof content === 'string' ? encode(content) : content;
  const data = filter === '/FlateDecode' ? zlibSync(plain) : plain;
  return join([`<< /Length ${data.length} /Filter ${filter} ${more} >>\nstream\n`, data, '\nendstream']);
}

/** A PDF file of these objects, from number 1 on, of which the first is the catalog. */
export function pdfOf(objects: (Uint8Array | string)[]): Uint8Array {
  const parts: (Uint8Array | string)[] = ['%PDF-1.7\n'];
  let length = 9;
  const places = objects.map((object, index) => {
    const place = length;
    const whole = join([`${index + 1} 0 obj\n`, object, '\nendobj\n']);
    parts.push(whole);
    length += whole.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return join([...parts, `${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`]);
}

/** A PDF file whose pages all draw one stream, with more objects behind it from number 5 on. */
export function pagesOf(
  content: Uint8Array,
  { count = 1, page = resources, more = [] as (Uint8Array | string)[] } = {},
): Uint8Array {
  const leaf = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R ${page} >>`;
  const kids = Array.from({ length: count }, (_, index) => `${5 + more.length + index} 0 R`);
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${kids.join(' ')}] >>`,
    font,
    content,
    ...more,
    ...kids.map(() => leaf),
  ]);
}

/** Forms that each draw the next one ten times, nine deep: a thousand million steps. */
export function formsInForms(): Uint8Array {
  const more = Array.from({ length: 9 }, (_, index) =>
    stream(
      index < 8 ? '/X Do '.repeat(10) : 'BT /F 12 Tf (a) Tj ET',
      `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X ${6 + index} 0 R >> /Font << /F 3 0 R >> >>`,
    ),
  );
  return pagesOf(stream('/X Do'), { page: '/Resources << /XObject << /X 5 0 R >> >>', more });
}

/** A page with this many links. */
export function linksOf(count: number): Uint8Array {
  const link =
    '<< /Type /Annot /Subtype /Link /Rect [40 690 300 720] /A << /S /URI /URI (https://a.example) >> >>';
  return pagesOf(stream('BT /F 12 Tf 50 700 Td (Mara Lind) Tj ET'), {
    page: `${resources} /Annots [${link.repeat(count)}]`,
  });
}

/** A Word file with this between the tags of its body. */
export function wordOf(body: string): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const names = 'http://schemas.openxmlformats.org';
  return zipSync({
    '[Content_Types].xml': encode(
      `<Types xmlns="${names}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': encode(
      `<Relationships xmlns="${names}/package/2006/relationships"><Relationship Id="a" Type="${names}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': encode(
      `<w:document xmlns:w="${names}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A paragraph of a Word file. */
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

function join(parts: (Uint8Array | string)[]): Uint8Array {
  const all = parts.map((part) => (typeof part === 'string' ? encode(part) : part));
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
