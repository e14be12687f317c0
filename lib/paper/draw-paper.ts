import { type PaperOrder, writeResume } from '../export/write-resume.ts';
import type { PdfLibrary } from '../import/pdf/read-pdf.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Look } from '../layout/layout.ts';
import type { LoadFont, PaperKnowledge } from '../layout/template.ts';
import { type DrawnPage, drawPages } from './draw-pages.ts';

/** The paper: a PDF file, its pages as pictures, and what there is to say of them. */
export interface DrawnPaper {
  bytes: Uint8Array<ArrayBuffer>;
  pages: DrawnPage[];
  /** How many lines of text still fit on the last page. */
  freeLines: number;
  /** How many lines stand on the last page. */
  lastLines: number;
  /** The sections in the order in which they stand. */
  sections: { id: string; title: string }[];
  /** Characters that no font has letters for: they are not on the paper. */
  missing: string;
}

/** What drawing takes. */
export interface PaperMeans {
  pdfjs: PdfLibrary;
  knowledge: PaperKnowledge;
  loadFont: LoadFont;
}

/** Makes the PDF file of a resume and draws it, `width` pixels wide: what is seen is what is sent. */
export async function drawPaper(
  order: PaperOrder,
  width: number,
  { pdfjs, knowledge, loadFont }: PaperMeans,
): Promise<DrawnPaper> {
  const { look, columns } = layOut(order.resume, order.choice, knowledge, order);
  const { bytes, missing = '' } = await writeResume('pdf', order, knowledge, loadFont);
  const pages = await drawPages(pdfjs, bytes, { width, foot: look.margin.y - look.size });
  const last = pages.at(-1);
  const sections = columns.flat().map(({ id, title }) => ({ id, title }));
  return { bytes, pages, ...countLines(last?.lowest ?? 0, look), sections, missing };
}

function countLines(lowest: number, look: Look): Pick<DrawnPaper, 'freeLines' | 'lastLines'> {
  const line = look.size * look.leading;
  const [top, bottom] = [look.margin.y, look.page.height - look.margin.y];
  return {
    freeLines: Math.max(0, Math.floor((bottom - lowest) / line)),
    lastLines: Math.max(0, Math.round((lowest - top) / line + 0.3)),
  };
}
