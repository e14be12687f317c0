import type { PostingRead, TextRun } from '../posting/posting.ts';

/** How long the page must be still before it is read again, in milliseconds. */
const stillFor = 120;
/** A page that never is still is read at least this often. */
const readAtLeastEvery = 600;

/** The element that holds all the text of a reading, and how much text it held then. */
interface TextHolder {
  root: Node;
  length: number;
}

function findTextHolder(runs: TextRun[]): TextHolder | undefined {
  const first = runs[0]?.node;
  const last = runs.at(-1)?.node;
  if (!first || !last) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const root = range.commonAncestorContainer;
  return { root, length: root.textContent?.length ?? 0 };
}

function isUnchanged(place: TextHolder | undefined): boolean {
  return Boolean(place?.root.isConnected && place.root.textContent?.length === place.length);
}

/**
 * Reads the posting of a page now and again whenever the address or the text of the posting changes.
 *
 * `read` looks at the document; `onRead` gets each reading that differs from the one before. A page whose
 * posting stands unchanged at the same address is not read again. Stops when `signal` aborts. `readNow`
 * of the answer reads and reports at once, changed or not.
 */
export function watchPosting(
  document: Document,
  read: () => PostingRead,
  onRead: (read: PostingRead) => void,
  signal: AbortSignal,
): { readNow(): void } {
  const window = document.defaultView;
  if (!window) throw new Error('A posting can be watched only in a document that a window shows.');
  let address = '';
  let place: TextHolder | undefined;
  let fingerprint = '';
  let timer: number | undefined;
  let waitingSince = 0;

  function readNow(always: boolean): void {
    window?.clearTimeout(timer);
    timer = undefined;
    address = document.location.href;
    const result = read();
    place = result.posting && findTextHolder(result.runs);
    const print = result.posting
      ? [address, result.posting.title, result.posting.description].join('\n')
      : [address, result.reason].join('\n');
    if (print === fingerprint && !always) return;
    fingerprint = print;
    onRead(result);
  }

  function readSoon(): void {
    if (document.location.href === address && isUnchanged(place)) return;
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    else if (now - waitingSince > readAtLeastEvery) return;
    window?.clearTimeout(timer);
    timer = window?.setTimeout(() => readNow(false), stillFor);
  }

  const observer = new MutationObserver(readSoon);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
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
