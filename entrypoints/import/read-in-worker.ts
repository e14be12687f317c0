import { checkFileSize, checkPostingSize } from '../../lib/import/limits.ts';
import type { PostingSource } from '../../lib/import/posting/posting-source.ts';
import type { ReadOrder } from './import-worker.ts';
import type { ReadFile, ResumeReader } from './read-file.ts';

/** How long reading may take, in milliseconds. */
const DEADLINE = 8_000;

/** What the worker answers: what it read, or one sentence that says why it could not. */
type ReadAnswer<Read> = { read: Read } | { trouble: string };

/**
 * Reads resumes in a worker: whatever a file does, the page goes on, and what takes too long is ended without being
 * asked. Each file has a worker of its own, whose memory goes with it.
 */
export const workerReader: ResumeReader = {
  async readFile(file) {
    checkFileSize(file.name, file.size);
    return readInWorker<ReadFile>(file.name, { file });
  },
  readText: (name, text) => readInWorker<ReadFile>(name, { name, text }),
};

/** Reads what a file holds of a posting, as `readPostingFile` does, in a worker like those of resumes. */
export async function readPostingInWorker(file: File): Promise<PostingSource> {
  checkPostingSize(file.name, file.size);
  return readInWorker<PostingSource>(file.name, { file, isPosting: true });
}

/** Reads what a pasted text holds of a posting, as `readPostingText` does, in a worker. */
export function readPostingTextInWorker(name: string, text: string): Promise<PostingSource> {
  return readInWorker<PostingSource>(name, { name, text, isPosting: true });
}

/** Started ahead for the next file: starting one takes a noticeable part of the time that reading takes. */
let spare: Worker | undefined;

/**
 * Has the worker of the next file ready when it is likely to come: soon where there is no resume yet, else while the
 * user looks for the file in the dialog of the system.
 */
export function prepareReader(hasResume: boolean): void {
  const prepare = (): void => {
    spare ??= startWorker();
  };
  if (!hasResume) requestIdleCallback(prepare);
  const isFileInput = (target: EventTarget | null): boolean =>
    target instanceof HTMLInputElement && target.type === 'file';
  document.addEventListener('click', ({ target }) => isFileInput(target) && prepare(), { capture: true });
}

function startWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}

function readInWorker<Read>(name: string, order: ReadOrder): Promise<Read> {
  const worker = spare ?? startWorker();
  spare = undefined;
  const { port1: answers, port2: port } = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Read>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} takes too long to read. ${ANEW}`)), DEADLINE);
    worker.onerror = () => reject(new Error(`${name} cannot be read. ${ANEW}`));
    answers.onmessage = ({ data: answer }: MessageEvent<ReadAnswer<Read>>) =>
      'read' in answer ? resolve(answer.read) : reject(new Error(answer.trouble));
    worker.postMessage(order, [port]);
  }).finally(() => {
    clearTimeout(timer);
    answers.close();
    worker.terminate();
  });
}

const ANEW = 'Print it to a new PDF file, or copy its text, and bring that.';
