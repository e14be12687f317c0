/** How often a page is looked at that tells of no change, in milliseconds: a banner may slide in without a word. */
const lookEvery = 250;

/** What a page does that moves its words, or what lies above them. */
interface PageListener {
  /** The window was scrolled: the words stand where they were in the page, but something else may lie over them. */
  onScroll(): void;
  /** Anything may stand elsewhere, be gone, or look different. */
  onChange(): void;
}

/** Follows what a page and these shadow roots in it do. Returns a function that stops it. */
export function followPage(document: Document, roots: Iterable<Node>, listener: PageListener): () => void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return () => {};
  const stop = new AbortController();
  const { onScroll, onChange } = listener;
  const quietly = { capture: true, passive: true, signal: stop.signal };
  const resized = new view.ResizeObserver(onChange);
  const changed = new view.MutationObserver(onChange);
  // Of the document, not of its body: a page may put another one in its place.
  for (const root of new Set([document, ...roots])) {
    root.addEventListener(
      'scroll',
      (event) => (event.target === document ? onScroll() : onChange()),
      quietly,
    );
    changed.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }
  for (const event of ['resize', 'transitionrun', 'transitionend', 'animationend', 'toggle'])
    view.addEventListener(event, onChange, quietly);
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, quietly);
  resized.observe(document.documentElement);
  const timer = view.setInterval(onChange, lookEvery);
  stop.signal.addEventListener('abort', () => {
    resized.disconnect();
    changed.disconnect();
    view.clearInterval(timer);
  });
  return () => stop.abort();
}
