import type { PaperAnswer, PaperRequest, PaperTask, PaperWork } from './paper-orders.ts';

/** How long one thing may take, in milliseconds. The first loads the library and a font. */
const DEADLINE = 30_000;

interface Open {
  resolve(done: unknown): void;
  reject(error: Error): void;
  timer: ReturnType<typeof setTimeout>;
}

/** Has a worker do what paper takes; started with the first thing that is asked of it. */
export interface PaperWorker {
  /**
   * Asks the worker for something.
   *
   * @throws Error with one sentence that says why it cannot be done.
   */
  ask<Task extends PaperTask>(
    task: Task,
    order: PaperWork[Task]['order'],
  ): Promise<PaperWork[Task]['answer']>;
}

/** Makes the worker of a page. One that fails or takes too long is ended, and another is started for the next thing. */
export function createPaperWorker(): PaperWorker {
  const open = new Map<number, Open>();
  let running: { worker: Worker; port: MessagePort } | undefined;
  let count = 0;

  function start(): { worker: Worker; port: MessagePort } {
    const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' });
    const { port1: port, port2 } = new MessageChannel();
    port.onmessage = ({ data }: MessageEvent<PaperAnswer>) => {
      const asked = open.get(data.id);
      if (!asked) return;
      clearTimeout(asked.timer);
      open.delete(data.id);
      if ('done' in data) asked.resolve(data.done);
      else asked.reject(new Error(`The file could not be made: ${data.trouble}`));
    };
    worker.onerror = () => end('The file could not be made.');
    worker.postMessage(undefined, [port2]);
    return { worker, port };
  }

  function end(why: string): void {
    running?.worker.terminate();
    running = undefined;
    for (const { reject, timer } of open.values()) {
      clearTimeout(timer);
      reject(new Error(why));
    }
    open.clear();
  }

  return {
    ask(task, order) {
      running ??= start();
      const { port } = running;
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => end('Making the file takes too long.'), DEADLINE);
        open.set(id, { resolve: resolve as Open['resolve'], reject, timer });
        port.postMessage({ id, task, ...order } as PaperRequest);
      });
    },
  };
}
