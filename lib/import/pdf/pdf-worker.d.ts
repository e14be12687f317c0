/** The worker script of pdf.js, which has no types: loading it lets pdf.js work in the same thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
