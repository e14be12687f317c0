import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type WatchedFrame, watchFrame } from '../../lib/page/frame-sight.ts';

/** What the browser would tell of an element in a frame. */
type Tell = (entry: object) => void;
const inSight = { isIntersecting: true, intersectionRect: { width: 300, height: 20 } };

describe('How a frame is shown', () => {
  let tell: Tell;
  let changes: number;
  let life: AbortController;
  let frame: WatchedFrame;
  let inner: Window & typeof globalThis;

  beforeEach(() => {
    class Observer {
      hear: (entries: object[]) => void;
      constructor(hear: Observer['hear']) {
        this.hear = hear;
      }
      observe() {
        tell = (entry) => this.hear([entry]);
      }
      disconnect() {
        tell = () => {};
      }
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    const { window } = new JSDOM('<iframe></iframe>', { url: 'https://careers.example/' });
    const found = window.document.querySelector('iframe')?.contentWindow;
    inner = found as unknown as typeof inner;
    changes = 0;
    life = new window.AbortController() as unknown as AbortController;
    resize(800, 600);
    frame = watchFrame(inner.document, () => changes++, life.signal);
    frame.waitFor(inner.document.body);
    frame.sight();
  });
  afterEach(() => vi.unstubAllGlobals());

  function resize(width: number, height: number): void {
    Object.assign(inner, { innerWidth: width, innerHeight: height });
    inner.dispatchEvent(new inner.Event('resize'));
  }

  it('is not asked of the page itself', () => {
    const { window } = new JSDOM('<p>Go</p>');
    const page = watchFrame(window.document as unknown as Document, () => {}, life.signal);
    page.waitFor(window.document.body);
    expect(page.sight()).toBeUndefined();
  });

  it('is unseen at first, and seen for good once its text was in the window', () => {
    expect(frame.sight()).toBe('unseen');
    tell(inSight);
    expect(frame.sight()).toBe('seen');
    expect(changes).toBe(1);
    frame.waitFor(inner.document.body);
    tell({ ...inSight, isIntersecting: false });
    expect(frame.sight()).toBe('seen');
    expect(changes).toBe(1);
  });

  it.each([
    ['out of the window', { ...inSight, isIntersecting: false }],
    ['covered or clear', { ...inSight, isVisible: false }],
    ['cut to a point by its page', { ...inSight, intersectionRect: { width: 1, height: 1 } }],
  ])('is unseen while its text is %s', (_, entry) => {
    tell(entry);
    expect(frame.sight()).toBe('unseen');
    expect(changes).toBe(0);
  });

  it('is tiny where nobody can read in it, seen or not, and tells when that changes', () => {
    tell(inSight);
    resize(1, 1);
    expect(frame.sight()).toBe('tiny');
    resize(2, 2);
    expect(changes).toBe(2);
    resize(800, 600);
    expect(frame.sight()).toBe('seen');
    expect(changes).toBe(3);
  });

  it('is not watched any more once the script stops', () => {
    life.abort();
    tell(inSight);
    resize(1, 1);
    expect(changes).toBe(0);
  });
});
