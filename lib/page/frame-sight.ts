import type { FrameSight } from '../messages/messages.ts';

/** Nobody reads a posting in a smaller frame, in pixels. */
const smallest = { width: 120, height: 60 };
/** As much of a line must be in the window to be seen, in pixels. */
const leastOfLine = { width: 24, height: 8 };

/** Chrome also says whether anything covers an element, or makes it clear; the types do not know it yet. */
type VisibilityOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** How the frame of a document is shown inside its page. */
export interface WatchedFrame {
  /** `undefined` for a document that is the page itself. */
  sight(): FrameSight | undefined;
  /** Waits for this element to be seen in place of the one before. */
  waitFor(element: Element | undefined): void;
}

/**
 * Watches how the frame of a document is shown. A frame was seen once a part of the awaited element has been in the
 * window with nothing over it. Calls `onChange` when the sight has changed; stops when `signal` aborts.
 */
export function watchFrame(document: Document, onChange: () => void, signal: AbortSignal): WatchedFrame {
  const window = document.defaultView;
  if (!window || window === window.top) return { sight: () => undefined, waitFor: () => {} };
  let wasSeen = false;
  let last: FrameSight | undefined;

  function sight(): FrameSight {
    const { innerWidth, innerHeight } = window as Window;
    if (innerWidth < smallest.width || innerHeight < smallest.height) return 'tiny';
    return wasSeen ? 'seen' : 'unseen';
  }

  function compare(): void {
    const now = sight();
    if (now !== last) onChange();
    last = now;
  }

  const options: VisibilityOptions = {
    threshold: Array.from({ length: 11 }, (_, tenth) => tenth / 10),
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries: VisibilityEntry[]) => {
    wasSeen ||= entries.some(
      ({ isIntersecting, isVisible, intersectionRect: { width, height } }) =>
        isIntersecting && isVisible !== false && width >= leastOfLine.width && height >= leastOfLine.height,
    );
    if (wasSeen) observer.disconnect();
    compare();
  }, options);
  window.addEventListener('resize', compare, { signal });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    sight: () => {
      last = sight();
      return last;
    },
    waitFor(element) {
      observer.disconnect();
      if (element && !wasSeen) observer.observe(element);
    },
  };
}
