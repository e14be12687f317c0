import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { watchPosting } from '../../lib/page/watch-posting.ts';
import type { PostingRead, TextRun } from '../../lib/posting/posting.ts';

/** Reads the paragraphs of a page, in an open shadow root too; a page without one is still loading. */
function readParagraphs(document: Document): PostingRead {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])];
  const paragraphs = roots.flatMap((root) => [...root.querySelectorAll('p')]);
  const runs: TextRun[] = [];
  const blocks = paragraphs.map(({ firstChild }) => {
    const node = firstChild as Text;
    const start = runs.reduce((sum, { length }) => sum + length + 1, 0);
    runs.push({ start, length: node.length, node, offset: 0 });
    return { kind: 'paragraph' as const, text: node.data, start };
  });
  if (blocks.length === 0) return { reason: document.querySelector('.over') ? 'closed' : 'loading' };
  const description = blocks.map(({ text }) => text).join('\n');
  return { posting: { source: 'test', description, blocks }, runs, truncated: false };
}

function watch(html: string) {
  const { window } = new JSDOM(html, { url: 'https://jobs.example/1' });
  globalThis.MutationObserver = window.MutationObserver;
  const document = window.document as unknown as Document;
  const seen: string[] = [];
  const moved: string[][] = [];
  let reads = 0;
  const stop = new window.AbortController();
  watchPosting(
    document,
    () => {
      reads += 1;
      return readParagraphs(document);
    },
    {
      onRead: (read) => seen.push(read.posting ? read.posting.description : read.reason),
      onMoved: (runs) => moved.push(runs.map(({ start, node }) => `${start} ${node.data}`)),
    },
    stop.signal as unknown as AbortSignal,
  );
  return { window, document, seen, moved, reads: () => reads, stop: () => stop.abort() };
}

const settle = () => new Promise((done) => setTimeout(done, 300));
const three = '<main><p>Go and Kafka</p><p>SQL</p><p>Rust</p></main>';

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

  it.each([
    ['sets the same text again', (main: HTMLElement) => (main.innerHTML = String(main.innerHTML))],
    [
      'puts another body in place',
      ({ ownerDocument: { body } }: HTMLElement) => body.replaceWith(body.cloneNode(true)),
    ],
  ])('finds the text anew and reports nothing when the page %s', async (_, render) => {
    const page = watch(three);
    const main = page.document.querySelector('main');
    if (main) render(main);
    await settle();
    expect(page.moved).toEqual([['0 Go and Kafka', '13 SQL', '17 Rust']]);
    expect(page.seen).toHaveLength(1);
    page.stop();
  });

  it('finds the text anew when it is set again inside an open shadow root', async () => {
    const page = watch('<div></div>');
    const host = page.document.querySelector('div');
    const root = host?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('No root.');
    root.innerHTML = '<p>Go</p>';
    page.document.body.append('more');
    await settle();
    root.innerHTML = String(root.innerHTML);
    await settle();
    expect(page.seen).toEqual(['loading', 'Go']);
    expect(page.moved).toEqual([['0 Go']]);
    page.stop();
  });

  it('keeps a posting of which the page shows a part, at the places of the whole, and the rest once it is back', async () => {
    const page = watch(three);
    const main = page.document.querySelector('main') as HTMLElement;
    const [first, second] = [...main.children] as [Element, Element];
    first.remove();
    second.remove();
    await settle();
    main.prepend(second);
    await settle();
    main.prepend(first.cloneNode(true));
    await settle();
    expect(page.moved).toEqual([['17 Rust'], ['13 SQL', '17 Rust'], ['0 Go and Kafka', '13 SQL', '17 Rust']]);
    expect(page.seen).toHaveLength(1);
    page.stop();
  });

  it('reports another text at the same address, and the end of a posting', async () => {
    const page = watch(three);
    const main = page.document.querySelector('main') as HTMLElement;
    main.innerHTML = '<p>Go and Kafka</p><p>Elixir</p>';
    await settle();
    main.innerHTML = '<b class=over>No longer open.</b>';
    await settle();
    expect(page.seen.slice(1)).toEqual(['Go and Kafka\nElixir', 'closed']);
    expect(page.moved).toEqual([]);
    page.stop();
  });

  it('reports nothing of a move to a place in the same text, and a move along a path behind the sign', async () => {
    const page = watch('<p>Go and Kafka</p>');
    page.window.location.hash = '#requirements';
    page.document.body.append('more');
    await settle();
    expect(page.seen).toHaveLength(1);
    page.window.location.hash = '#/jobs/2';
    page.document.body.append('more');
    await settle();
    expect(page.seen).toHaveLength(2);
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
