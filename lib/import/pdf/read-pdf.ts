import type * as PdfJs from 'pdfjs-dist';
import { checkStreams } from './check-streams.ts';
import { CountingPort, TooMuchDrawn } from './counting-port.ts';
import { markHidden } from './mark-hidden.ts';
import { readDrawing } from './operators.ts';
import type { PdfGlyph, PdfLink, PdfPage } from './page.ts';

/** The parts of pdf.js that reading a file takes. */
export interface PdfLibrary extends Pick<typeof PdfJs, 'getDocument' | 'OPS'> {
  /** Lets both halves of pdf.js speak through a port. */
  connect(port: CountingPort): PdfJs.PDFWorker;
}

const MOST_PAGES = 100;
/** Pictures of more pixels are not decoded; text is all that matters here. */
const MOST_PIXELS = 3_000_000;

/**
 * Reads what stands on the pages of a PDF file. Its scripts do not run and nothing is fetched.
 *
 * @throws Error with one plain sentence when the file cannot be opened or holds more than any resume.
 */
export async function readPdf(pdfjs: PdfLibrary, bytes: Uint8Array): Promise<PdfPage[]> {
  checkStreams(bytes);
  const port = new CountingPort(pdfjs.OPS.showText);
  const worker = pdfjs.connect(port);
  const task = pdfjs.getDocument({
    worker,
    // pdf.js takes the bytes away from their owner.
    data: new Uint8Array(bytes),
    enableXfa: false,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: MOST_PIXELS,
    stopAtErrors: false,
    verbosity: 0,
  });
  // Opening would wait for a password instead of failing.
  task.onPassword = () => task.destroy();
  try {
    return await Promise.race([readPages(task, pdfjs), port.exceeded]);
  } catch (error) {
    throw new Error(explain(error), { cause: error });
  } finally {
    // Where too much was drawn it never ends: nothing of the page passes any more.
    task.destroy().then(
      () => worker.destroy(),
      () => {},
    );
  }
}

async function readPages(task: PdfJs.PDFDocumentLoadingTask, { OPS }: PdfLibrary): Promise<PdfPage[]> {
  const document = await task.promise;
  if (document.numPages > MOST_PAGES) throw new TooManyPages(document.numPages);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const drawing = await readDrawing(page, OPS);
    const dots = drawing.fills.filter((box) => isDot(box.right - box.left, box.bottom - box.top));
    const glyphs = markHidden(drawing, width, height);
    pages.push({
      number,
      width,
      height,
      glyphs,
      turned: drawing.turned,
      links: await readLinks(page),
      dots,
      isScan: isScan(glyphs),
    });
    page.cleanup();
  }
  return pages;
}

class TooManyPages extends Error {
  constructor(count: number) {
    super(`This PDF file has ${count.toLocaleString('en')} pages. A resume has ${MOST_PAGES} at most.`);
  }
}

function isDot(width: number, height: number): boolean {
  return width > 1 && width < 8 && height > 1 && Math.abs(width - height) < 0.3 * width;
}

/** A page whose text is all invisible is what text recognition makes of a scan. */
function isScan(glyphs: PdfGlyph[]): boolean {
  const unseen = glyphs.filter(({ style }) => style.hidden === 'render mode').length;
  return unseen > 40 && unseen > 0.95 * glyphs.length;
}

async function readLinks(page: PdfJs.PDFPageProxy): Promise<PdfLink[]> {
  const viewport = page.getViewport({ scale: 1 });
  const annotations: { subtype?: string; url?: string; rect?: number[] }[] = await page.getAnnotations();
  return annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || !url || !rect) return [];
    const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(rect[0] ?? 0, rect[1] ?? 0) as number[];
    const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(rect[2] ?? 0, rect[3] ?? 0) as number[];
    return [
      {
        url,
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: Math.min(y1, y2),
        bottom: Math.max(y1, y2),
      },
    ];
  });
}

function explain(error: unknown): string {
  if (error instanceof TooManyPages) return error.message;
  if (error instanceof TooMuchDrawn)
    return 'This PDF file draws more than any resume does, so it was not read. Print it to a new PDF file and bring that.';
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException' || /destroyed/i.test(String(error)))
    return 'This PDF file is locked with a password. Save it without one and bring that.';
  return 'This PDF file is damaged or cut off, so it cannot be opened. Save it again and bring the new file.';
}
