import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { watchPosting } from '../../lib/page/watch-posting.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';

/** Reads the only paragraph of a page; a page without one is still loading. */
function readParagraph(document: Document): PostingRead {
  const node = document.querySelector('p')?.firstChild as Text | null | undefined;
  if (!node) return { reason: 'loading' };
  const posting = { source: 'test', description: node.data, blocks: [] };
  return { posting, runs: [{ start: 0, length: node.length, node, offset: 0 }], truncated: false };
}

function watch(html: string) {
  const { window } = new JSDOM(html, { url: 'https://jobs.example/1' });
  globalThis.MutationObserver = window.MutationObserver;
  const { document } = window;
  const seen: string[] = [];
  let reads = 0;
  const stop = new window.AbortController();
  watchPosting(
    document as unknown as Document,
    () => {
      reads += 1;
      return readParagraph(document as unknown as Document);
    },
    (read) => seen.push(read.posting ? read.posting.description : read.reason),
    stop.signal as unknown as AbortSignal,
  );
  return { window, document, seen, reads: () => reads, stop: () => stop.abort() };
}

const settle = () => new Promise((done) => setTimeout(done, 300));

describe('watchPosting', () => {
  it('reports what is there at once, and again when late content has come', async () => {
    const page = watch('<body></body>');
    expect(page.seen).toEqual(['loading']);
    page.document.body.append(
      Object.assign(page.document.createElement('p'), { textContent: 'Go and Kafka' }),
    );
    await settle();
    expect(page.seen).toEqual(['loading', 'Go and Kafka']);
    page.stop();
  });

  it('does not read again while the posting stands unchanged', async () => {
    const page = watch('<p>Go and Kafka</p><aside></aside>');
    for (let tick = 0; tick < 20; tick++) page.document.querySelector('aside')?.append('tick');
    await settle();
    expect(page.reads()).toBe(1);
    page.stop();
  });

  it('reads the next posting after an in-page move', async () => {
    const page = watch('<p>Go and Kafka</p>');
    page.window.history.pushState(null, '', '/2');
    const paragraph = page.document.querySelector('p');
    if (paragraph) paragraph.textContent = 'Rust and NATS';
    await settle();
    expect(page.seen).toEqual(['Go and Kafka', 'Rust and NATS']);
    page.stop();
  });

  it('is quiet once it is stopped', async () => {
    const page = watch('<p>Go and Kafka</p>');
    page.stop();
    page.document.body.replaceChildren();
    await settle();
    expect(page.seen).toEqual(['Go and Kafka']);
  });
});
