/** How often a page is looked at that tells of no change, in milliseconds: a banner may slide in without a word. */
const lookEvery = 250;

/** What a page does that moves its words, or what lies above them. */
interface PageListener {
  /** The window was scrolled: the words stand where they were in the page, but something else may lie over them. */
  onScroll(): void;
  /** The user has clicked, with nothing selected and no key held. */
  onClick(event: MouseEvent): void;
  /** Anything may stand elsewhere, be gone, or look different. */
  onChange(): void;
}

/** Follows what a page and these shadow roots in it do. Returns a function that stops it. */
export function followPage(document: Document, roots: Iterable<Node>, listener: PageListener): () => void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return () => {};
  const stop = new AbortController();
  const { onScroll, onChange, onClick } = listener;
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
  // Heard on the way down, and passed on as it is.
  view.addEventListener('click', (event) => isPlainClick(event, document) && onClick(event), quietly);
  resized.observe(document.documentElement);
  const timer = view.setInterval(onChange, lookEvery);
  stop.signal.addEventListener('abort', () => {
    resized.disconnect();
    changed.disconnect();
    view.clearInterval(timer);
  });
  return () => stop.abort();
}

/** A click of a pointer, by the user: not one that a script makes, that a key makes, or that ends a selection. */
function isPlainClick(event: MouseEvent, document: Document): boolean {
  const { isTrusted, button, detail, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!isTrusted || button !== 0 || detail === 0) return false;
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  return document.getSelection()?.isCollapsed !== false;
}
