import { CountingPort } from '../import/pdf/counting-port.ts';
import type { PdfLibrary } from '../import/pdf/read-pdf.ts';

/** A page of a file as a picture, and where its text ends. */
export interface DrawnPage {
  picture: ImageBitmap;
  /** In points. */
  width: number;
  height: number;
  /** Where the lowest line of text stands, in points from the top; 0 for an empty page. */
  lowest: number;
}

/** Pictures of more pixels would take more memory than a preview is worth. */
const MOST_PIXELS = 4_000_000;

/**
 * Draws the pages of a PDF file that we wrote.
 *
 * @param width of each picture in pixels.
 * @param foot how far from the lower edge of a page its text ends at the most, in points: what is below marks the page.
 */
export async function drawPages(
  pdfjs: PdfLibrary,
  bytes: Uint8Array,
  { width, foot }: { width: number; foot: number },
): Promise<DrawnPage[]> {
  const worker = pdfjs.connect(new CountingPort(pdfjs.OPS.showText));
  const task = pdfjs.getDocument({
    worker,
    // pdf.js takes the bytes away from their owner.
    data: new Uint8Array(bytes),
    CanvasFactory: PageCanvases,
    FilterFactory: NoFilters,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const size = page.getViewport({ scale: 1 });
      const most = Math.sqrt(MOST_PIXELS / (size.width * size.height));
      const viewport = page.getViewport({ scale: Math.min(most, width / size.width) });
      const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
      const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
      await page.render({ canvas: null, canvasContext, viewport }).promise;
      pages.push({
        lowest: findLowest(canvas, size.height, foot),
        picture: canvas.transferToImageBitmap(),
        width: size.width,
        height: size.height,
      });
    }
    return pages;
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

/** How many columns of points a page is looked at in. */
const COLUMNS = 48;

/** Where the lowest ink above the foot of a page is, in points from the top: a small copy of the picture is looked at. */
function findLowest(canvas: OffscreenCanvas, height: number, foot: number): number {
  const rows = Math.round(height);
  const small = new OffscreenCanvas(COLUMNS, rows).getContext('2d', { willReadFrequently: true });
  if (!small) return 0;
  small.drawImage(canvas, 0, 0, COLUMNS, rows);
  const { data } = small.getImageData(0, 0, COLUMNS, rows);
  for (let row = rows - Math.ceil(foot); row > 0; row--)
    for (let at = row * COLUMNS * 4; at < (row + 1) * COLUMNS * 4; at += 4)
      if ((data[at] ?? 255) < INK) return row;
  return 0;
}

/** Darker than this is ink: letters are gray in a small copy. */
const INK = 248;

interface PageCanvas {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Canvases of a thread without a document. */
class PageCanvases {
  create(width: number, height: number): PageCanvas {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: PageCanvas, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy(page: PageCanvas): void {
    page.canvas.width = 0;
    page.context = null;
  }
}

/** A resume has no pictures that a filter would be for. */
class NoFilters {
  addFilter(): string {
    return 'none';
  }
  addHCMFilter(): string {
    return 'none';
  }
  addAlphaFilter(): string {
    return 'none';
  }
  addLuminosityFilter(): string {
    return 'none';
  }
  addHighlightHCMFilter(): string {
    return 'none';
  }
  destroy(): void {}
}
