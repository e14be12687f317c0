import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFictionalResumes } from '../../scripts/figures/fictional-resumes.ts';
import { address, built, chromium, compareWithSample, sample, startExtension } from '../e2e/extension.ts';
import { fill, openResumePage } from '../e2e/resume-page.ts';

const RUNS = 9;

/** Times what the worker of the paper does, in the page that it works for: in turn, so that both have the same machine. */
it.skipIf(!chromium)(
  'draws a two-page resume in less than 2.5 times what the library takes for its file',
  async () => {
    const file = readdirSync(`${built}/assets`).find((name) => /^paper-worker-.*\.js$/.test(name));
    const resume = readFictionalResumes().find(([name]) => name === 'senior-two-pages')?.[1];
    const { browser, close } = await startExtension({ [address]: sample });
    try {
      const page = await openResumePage(browser);
      const times = await page.evaluate(
        async ({ file, resume, runs }) => {
          const worker = new Worker(`/assets/${file}`, { type: 'module' });
          const { port1: port, port2 } = new MessageChannel();
          worker.postMessage(undefined, [port2]);
          let id = 0;
          const choice = { template: 'plain', paper: 'a4', spacing: 'normal', dates: 'right' };
          const ask = (order: object) =>
            new Promise<number>((resolve) => {
              const from = performance.now();
              port.onmessage = ({ data }) => {
                if (!('done' in data)) throw new Error(data.trouble);
                resolve(performance.now() - from);
              };
              id += 1;
              port.postMessage({ id, resume, choice, ...order });
            });
          const first = await ask({ task: 'draw', width: 960 });
          const written: number[] = [];
          const drawn: number[] = [];
          for (let run = 0; run < runs; run++) {
            written.push(await ask({ task: 'write', format: 'pdf' }));
            drawn.push(await ask({ task: 'draw', width: 960 }));
          }
          worker.terminate();
          return { first, written, drawn };
        },
        { file, resume, runs: RUNS },
      );
      const median = (all: number[]): number =>
        all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
      const [written, drawn] = [median(times.written), median(times.drawn)];
      console.log(
        `paper: first ${times.first.toFixed(0)} ms, then a file ${written.toFixed(0)} ms, drawn ${drawn.toFixed(0)} ms (${(drawn / written).toFixed(2)} times)`,
      );
      expect(drawn / written).toBeLessThan(2.5);
    } finally {
      await close();
    }
  },
  60_000,
);

it.skipIf(!chromium)(
  'never has typing wait for the paper: no task of the page takes 50 ms',
  async () => {
    const { browser, page, close } = await startExtension({ [address]: sample });
    try {
      await compareWithSample(browser, page);
      const editor = await openResumePage(browser);
      await editor.setViewport({ width: 1280, height: 900 });
      await editor.waitForSelector('canvas', { timeout: 30_000 });
      await editor.evaluate(() => {
        const tasks: number[] = [];
        Object.assign(globalThis, { tasks });
        const observer = new PerformanceObserver((list) => {
          tasks.push(...list.getEntries().map(({ duration }) => duration));
        });
        observer.observe({ type: 'longtask' });
      });
      await fill(editor, 'Summary', 'Owns shipment search. '.repeat(24));
      await new Promise((done) => setTimeout(done, 2_000));
      const tasks = await editor.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
      expect(tasks.filter((duration) => duration > 50)).toEqual([]);
    } finally {
      await close();
    }
  },
  60_000,
);
