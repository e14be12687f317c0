import { readFile, readText } from './read-file.ts';

/** What the worker is asked to read: a file that the user chose, or text that was pasted, with a name for it. */
export type ReadOrder = { file: File } | { name: string; text: string };

// The answer goes through a port of its own: pdf.js speaks on the channel of any worker that it is loaded in.
addEventListener(
  'message',
  async ({ data: order, ports: [port] }: MessageEvent<ReadOrder>) => {
    try {
      const read = 'file' in order ? readFile(order.file) : readText(order.name, order.text);
      port?.postMessage({ read: await read });
    } catch (error) {
      port?.postMessage({ trouble: error instanceof Error ? error.message : String(error) });
    }
  },
  { once: true },
);
