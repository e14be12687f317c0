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
      const { items } = await page.getTextContent();
      const heights = items.flatMap((item) =>
        'transform' in item && item.str.trim() && item.transform[5] > foot
          ? [item.transform[5] as number]
          : [],
      );
      pages.push({
        picture: canvas.transferToImageBitmap(),
        width: size.width,
        height: size.height,
        lowest: heights.length > 0 ? size.height - Math.min(...heights) : 0,
      });
    }
    return pages;
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

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
