import type * as PdfJs from 'pdfjs-dist';
import { checkStreams } from './check-streams.ts';
import { composeAccents } from './compose-accents.ts';
import { CountingPort, TooMuchDrawn } from './counting-port.ts';
import type { Drawing, DrawnGlyph } from './drawing.ts';
import { markHidden } from './mark-hidden.ts';
import { type Layers, readDrawing } from './operators.ts';
import type { PdfLink, PdfPage } from './page.ts';
import { readNotes } from './read-notes.ts';
import { isScanned, showRecognised } from './read-scans.ts';
import { spellFonts } from './spell-fonts.ts';
import { turnPage } from './turn-page.ts';
import { markUnreadable } from './unreadable-fonts.ts';

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
  const layers = await readLayers(document);
  const read: { drawing: Drawing; glyphs: DrawnGlyph[]; links: PdfLink[] }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { links, fields, skipped } = await readNotes(page, layers);
    const drawing = await readDrawing(page, OPS, { layers, fields, skipped });
    read.push({ drawing, links, glyphs: markHidden(drawing) });
    page.cleanup();
  }
  const glyphs = markUnreadable(spellFonts(read.map((page) => page.glyphs)));
  return read.map(({ drawing, links }, index) => toPage(index + 1, drawing, glyphs[index] ?? [], links));
}

/** Which layers are shown; all where the file says it in a way that cannot be understood. */
async function readLayers(document: PdfJs.PDFDocumentProxy): Promise<Layers> {
  const config = (await document.getOptionalContentConfig().catch(() => undefined)) as Layers | undefined;
  return {
    isVisible(group) {
      try {
        return config?.isVisible(group) ?? true;
      } catch {
        return true;
      }
    },
  };
}

function toPage(number: number, drawing: Drawing, glyphs: DrawnGlyph[], links: PdfLink[]): PdfPage {
  const isScan = isScanned(glyphs);
  const seen = isScan ? glyphs : showRecognised(glyphs, drawing.fills, drawing);
  const dots = drawing.fills.filter(
    ({ left, right, top, bottom, alpha }) => alpha >= 0.5 && isDot(right - left, bottom - top),
  );
  const { width, height } = drawing;
  const turned = turnPage({ width, height, glyphs: composeAccents(seen), links, dots });
  return { ...turned, number, turned: drawing.aslant, isScan };
}

class TooManyPages extends Error {
  constructor(count: number) {
    super(`This PDF file has ${count.toLocaleString('en')} pages. A resume has ${MOST_PAGES} at most.`);
  }
}

function isDot(width: number, height: number): boolean {
  return width > 1 && width < 8 && height > 1 && Math.abs(width - height) < 0.3 * width;
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
