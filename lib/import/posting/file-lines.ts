import { flowToLines } from '../flow/flow-to-lines.ts';
import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** What a browser prints above a page: "11/30/26, 9:38 AM  Staff Engineer", and below it: its address, "1/2". */
const PRINTED_ABOVE = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?:\s?[AP]M)?(?:\s{2}|$)/i;
const PRINTED_BELOW = /^(?:(?:https?|file|about):\S+\s*)?(?:\d{1,3}\/\d{1,3})?$/;

/** The lines of a PDF file in one column, without the heads and feet of its pages. Throws like `readPdf`. */
export async function readPdfLines(bytes: Uint8Array, recognise: Recognisers): Promise<Line[]> {
  const [{ loadPdf }, { readPdf }, { readPageLines }] = await Promise.all([
    import('../pdf/load-pdf.ts'),
    import('../pdf/read-pdf.ts'),
    import('../pdf/page-lines.ts'),
  ]);
  const lines = readPageLines(await readPdf(await loadPdf(), bytes), recognise);
  return lines.filter(({ text }) => !PRINTED_ABOVE.test(text) && !PRINTED_BELOW.test(text));
}

/** The lines of the body of a Word file. Throws like `readWordFile`. */
export async function readWordLines(bytes: Uint8Array, recognise: Recognisers): Promise<Line[]> {
  const [{ readWordFile }, { documentToLines }] = await Promise.all([
    import('../docx/word-stories.ts'),
    import('../docx/document-to-lines.ts'),
  ]);
  const { body, size } = readWordFile(bytes);
  return documentToLines(body, size, recognise);
}

/** The lines of an OpenDocument text. Throws like `readOdt`. */
export async function readOdtLines(
  zip: { read(name: string): string },
  recognise: Recognisers,
): Promise<Line[]> {
  const { readOdt } = await import('../odt/import-odt.ts');
  return flowToLines(readOdt(zip).blocks, recognise);
}

/** The lines of an RTF file. Throws like `readRtf`. */
export async function readRtfLines(rtf: string, recognise: Recognisers): Promise<Line[]> {
  const { readRtf } = await import('../rtf/read-rtf.ts');
  return flowToLines(readRtf(rtf).blocks, recognise);
}

/** The lines of a web page as they are read of a resume: enough to tell whether it is one. */
export async function readHtmlLines(html: string, recognise: Recognisers): Promise<Line[]> {
  const { readHtml } = await import('../html/read-html.ts');
  return flowToLines(readHtml(html).blocks, recognise);
}
