import type { PdfLibrary } from './read-pdf.ts';

/**
 * Loads pdf.js: the build for older browsers too, which also runs in Node.
 *
 * @param workerUrl where its worker script is, in a browser.
 */
export async function loadPdf(workerUrl: string | undefined): Promise<PdfLibrary> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (workerUrl) pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return pdfjs;
}
