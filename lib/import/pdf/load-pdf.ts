import type { PdfLibrary } from './read-pdf.ts';

/**
 * Loads pdf.js, the build for older browsers too, which also runs in Node. Its own worker script is loaded beside it and
 * runs in the same thread: whoever ends the thread ends all of it.
 */
export async function loadPdf(): Promise<PdfLibrary> {
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return pdfjs;
}
