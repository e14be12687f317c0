import type { PostingRead, TextRun } from '../posting/posting.ts';
import { findAgain, type HeldReading } from './find-again.ts';
import { holdText } from './held-text.ts';
import { pageAddress } from './page-address.ts';

/** How long the page must be still before it is read again, in milliseconds. */
const stillFor = 120;
/** A page that never is still is read at least this often. */
const readAtLeastEvery = 600;

/** What is told of a page that is watched. */
export interface PostingWatcher {
  /** The page was read for the first time, or says something else than before. */
  onRead(read: PostingRead): void;
  /** The page says the same as before, or a part of it, in other nodes: these. Offsets are those of that reading. */
  onMoved(runs: TextRun[]): void;
}

/**
 * Reads the posting of a page now and again whenever the address, the text of the posting or the nodes that hold it
 * change.
 *
 * `read` looks at the document. A page whose posting stands unchanged at the same address is not read again. Stops when
 * `signal` aborts. `readNow` of the answer reads and reports at once, changed or not.
 */
export function watchPosting(
  document: Document,
  read: () => PostingRead,
  watcher: PostingWatcher,
  signal: AbortSignal,
): { readNow(): void } {
  const window = document.defaultView;
  if (!window) throw new Error('A posting can be watched only in a document that a window shows.');
  let address = '';
  let held: HeldReading | undefined;
  let text: ReturnType<typeof holdText> | undefined;
  let reason: string | undefined;
  let timer: number | undefined;
  let waitingSince = 0;

  function readNow(always: boolean): void {
    window?.clearTimeout(timer);
    timer = undefined;
    const isSamePlace = pageAddress(document.location.href) === address && !always;
    address = pageAddress(document.location.href);
    const result = read();
    const runs = isSamePlace && held ? findAgain(held, result) : undefined;
    if (held && runs) {
      // Of a text that is there in part the rest comes back into the element that held it.
      hold({ ...held, runs }, text?.root);
      watcher.onMoved(runs);
    } else if (result.posting) {
      hold(result);
      watcher.onRead(result);
    } else if (!isSamePlace || held || result.reason !== reason) {
      held = undefined;
      text = undefined;
      reason = result.reason;
      watcher.onRead(result);
    }
  }

  function hold(reading: HeldReading, within?: Node): void {
    held = reading;
    text = holdText(reading.runs, within);
    // What happens inside a shadow root is told only to who observes that root.
    for (const root of text.roots) observe(root);
  }

  function readSoon(): void {
    if (pageAddress(document.location.href) === address && text?.isUnchanged()) return;
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    else if (now - waitingSince > readAtLeastEvery) return;
    window?.clearTimeout(timer);
    timer = window?.setTimeout(() => readNow(false), stillFor);
  }

  const observer = new MutationObserver(readSoon);
  function observe(root: Node): void {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  }
  observe(document);
  window.addEventListener('popstate', readSoon, { signal });
  // The Navigation API tells of pushState too; where it is missing the page's own mutations do.
  (window as Window & { navigation?: EventTarget }).navigation?.addEventListener(
    'currententrychange',
    readSoon,
    {
      signal,
    },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  readNow(true);
  return { readNow: () => readNow(true) };
}
