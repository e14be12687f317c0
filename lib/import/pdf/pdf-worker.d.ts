/** The worker half of pdf.js, which comes without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Answers the other half through a port, in this thread. */
    initializeFromPort(port: EventTarget): void;
  };
}
