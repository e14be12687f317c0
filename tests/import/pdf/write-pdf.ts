/** Something on a page; places are in points from the top left corner, those of text on its baseline. */
export type Mark =
  | {
      text: string;
      x: number;
      y: number;
      size?: number;
      bold?: boolean;
      /** Red, green and blue from 0 to 1. */
      color?: [number, number, number];
      /** How letters are painted, as PDF numbers it; 3 is invisible. */
      mode?: number;
    }
  | { box: [left: number, top: number, width: number, height: number]; color: [number, number, number] }
  | { link: string; from: [left: number, top: number]; to: [right: number, bottom: number] };

const HEIGHT = 792;

/** Writes a PDF file by hand: Helvetica, boxes and links on pages of 612 by 792 points. */
export function writePdf(pages: Mark[][], { catalog = '', trailer = '' } = {}): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  const kids = pages.map((marks) => {
    const content = marks.map(draw).join('\n');
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const links = marks.flatMap((mark) => ('link' in mark ? [annotate(mark)] : []));
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Contents ${objects.length} 0 R /Annots [${links.join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

function draw(mark: Mark): string {
  if ('link' in mark) return '';
  if ('box' in mark) {
    const [left, top, width, height] = mark.box;
    return `${mark.color.join(' ')} rg ${left} ${HEIGHT - top - height} ${width} ${height} re f`;
  }
  const { text, x, y, size = 10, bold = false, color = [0, 0, 0], mode = 0 } = mark;
  const escaped = text
    .replace(/[\\()]/g, '\\$&')
    .replace(/•/g, '\\225')
    .replace(/–/g, '\\226');
  return `BT ${color.join(' ')} rg ${mode} Tr /F${bold ? 2 : 1} ${size} Tf ${x} ${HEIGHT - y} Td (${escaped}) Tj ET`;
}

function annotate({ link, from, to }: Extract<Mark, { link: string }>): string {
  const rect = [from[0], HEIGHT - to[1], to[0], HEIGHT - from[1]].join(' ');
  return `<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << /S /URI /URI (${link}) >> >>`;
}

/** Lines of text under one another, `pitch` points apart; a line that begins with "# " is a large bold heading. */
export function writeLines(lines: string[], { x = 50, y = 60, pitch = 13, size = 10 } = {}): Mark[] {
  return lines.flatMap((line, index): Mark[] => {
    const at = { x, y: y + index * pitch };
    if (line === '') return [];
    if (line.startsWith('# ')) return [{ ...at, text: line.slice(2), size: size + 3, bold: true }];
    const [text = '', right] = line.split(' >> ');
    return [{ ...at, text, size }, ...(right ? [{ x: x + 400, y: at.y, text: right, size }] : [])];
  });
}
