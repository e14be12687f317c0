import { readFile, readText } from './read-file.ts';

/** What the worker is asked to read: a file that the user chose, or text that was pasted, with a name for it. */
export type ReadOrder = ({ file: File } | { name: string; text: string }) & {
  /** It is a posting, not a resume. */
  isPosting?: true;
};

// The answer goes through a port of its own: pdf.js speaks on the channel of any worker that it is loaded in.
addEventListener(
  'message',
  async ({ data: order, ports: [port] }: MessageEvent<ReadOrder>) => {
    try {
      port?.postMessage({ read: await (order.isPosting ? readSource(order) : readResume(order)) });
    } catch (error) {
      port?.postMessage({ trouble: error instanceof Error ? error.message : String(error) });
    }
  },
  { once: true },
);

function readResume(order: ReadOrder) {
  return 'file' in order ? readFile(order.file) : readText(order.name, order.text);
}

async function readSource(order: ReadOrder) {
  const { readSourceFile, readSourceText } = await import('./read-source.ts');
  return 'file' in order ? readSourceFile(order.file) : readSourceText(order.name, order.text);
}
