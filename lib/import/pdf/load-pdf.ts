import type { PdfLibrary } from './read-pdf.ts';

/**
 * Loads pdf.js: the build for older browsers too, which also runs in Node. Both of its halves run in this thread, so
 * that whoever ends the thread ends all of it.
 */
export async function loadPdf(): Promise<PdfLibrary> {
  const [{ getDocument, OPS, PDFWorker }, { WorkerMessageHandler }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return {
    getDocument,
    OPS,
    connect(port) {
      WorkerMessageHandler.initializeFromPort(port);
      // pdf.js listens and posts, which is all that it asks of a worker.
      return PDFWorker.create({ port: port as EventTarget as Worker });
    },
  };
}
