import type { Block, TextRun } from '../posting/posting.ts';
import type { TextRange } from '../text/range.ts';
import { createLegend } from './legend.ts';
import type { Mark } from './mark.ts';
import { clipBox, findScrollers } from './mark-boxes.ts';
import { createMarkCanvas, type DrawnBox } from './mark-canvas.ts';
import { createMarkHost } from './mark-host.ts';
import { findStops } from './mark-stops.ts';
import { lightPalette, type Palette, paletteFor } from './palette.ts';
import { findTextRange } from './text-range.ts';

/** How long a mark that was scrolled to stays ringed, in milliseconds. */
const pointedFor = 1600;

/** The marks of one page. All of it lives in a closed shadow root that the page's scripts cannot look into. */
export interface MarkLayer {
  /** Draws these marks over the text that `runs` places and `blocks` divide; replaces what was drawn. */
  draw(runs: TextRun[], blocks: Block[], marks: Mark[]): void;
  /** Scrolls to a range of the description that `runs` places and rings it for a moment. */
  show(runs: TextRun[], start: number, end: number): void;
  /** Goes to the marks of the next or the previous line that has some, round the end. */
  step(direction: 1 | -1): void;
  /** Takes everything away again. */
  remove(): void;
}

/**
 * Makes the layer in which marks are drawn. The page's DOM gains one host element, after the body, and nothing else, and
 * nothing but the pixels in it hangs on the resume. Positions follow scrolling, resizing and changes of the page.
 */
export function createMarkLayer(
  document: Document,
  actions: { switchMarks(on: boolean): void },
  signal: AbortSignal,
): MarkLayer {
  const window = document.defaultView;
  if (!window) throw new Error('Marks can be drawn only in a document that a window shows.');
  const host = createMarkHost(document);
  const canvas = createMarkCanvas(document, window);
  const legend = createLegend(document, { switchMarks: actions.switchMarks, step });
  host.layer.append(canvas.element);
  host.root.append(legend.element);

  let runs: TextRun[] = [];
  let marks: Mark[] = [];
  let scrollers: Element[] = [];
  let stops: Mark[][] = [];
  let pointed: TextRange[] = [];
  let pointedTimer: number | undefined;
  let current = -1;
  let frame: number | undefined;
  let palette: Palette = lightPalette;
  /** The palette that the legend wears. */
  let painted: Palette | undefined;
  let stopFollowing: (() => void) | undefined;

  /** Where the corner of the window is, from that of the layer. */
  function findCorner(): { left: number; top: number } {
    const { left, top } = host.layer.getBoundingClientRect();
    return { left: -left, top: -top };
  }

  function paint(): void {
    frame = undefined;
    if (!host.element.isConnected) return;
    choosePalette();
    const corner = findCorner();
    const frames = scrollers.map((scroller) => scroller.getBoundingClientRect());
    const boxes: DrawnBox[] = [];
    for (const mark of [...marks, ...pointed.map((place) => ({ ...place, state: undefined }))]) {
      const range = findTextRange(runs, mark.start, mark.end);
      if (!range) continue;
      for (const rect of range.getClientRects()) {
        const seen = clipBox(rect, frames);
        if (!seen) continue;
        boxes.push({
          state: mark.state,
          left: seen.left + corner.left - 1,
          right: seen.right + corner.left + 1,
          top: seen.top + corner.top,
          bottom: seen.bottom + corner.top + 1,
        });
      }
    }
    canvas.draw(corner.top, boxes, palette);
  }

  /** Dark marks on light pages and light ones on dark pages, whenever the page changes over. */
  function choosePalette(): void {
    const parent = runs[0]?.node.parentElement;
    const fitting = parent && window ? paletteFor(window.getComputedStyle(parent).color) : palette;
    if (fitting === painted) return;
    palette = fitting;
    painted = fitting;
    legend.paint(palette);
  }

  function paintSoon(): void {
    frame ??= window?.requestAnimationFrame(paint);
  }

  function follow(view: Window & typeof globalThis): () => void {
    const stop = new AbortController();
    // Scrolling of the window itself moves the drawing with the page, up to its edge; inner scrollers do not.
    const onScroll = (event: Event) => {
      if (event.target !== document || canvas.isOutOf(findCorner().top)) paintSoon();
    };
    view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: stop.signal });
    view.addEventListener('resize', paintSoon, { signal: stop.signal });
    view
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', paintSoon, { signal: stop.signal });
    const resized = new view.ResizeObserver(paintSoon);
    resized.observe(document.documentElement);
    if (document.body) resized.observe(document.body);
    const changed = new view.MutationObserver(paintSoon);
    changed.observe(document.body ?? document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    stop.signal.addEventListener('abort', () => {
      resized.disconnect();
      changed.disconnect();
    });
    return () => stop.abort();
  }

  function remove(): void {
    stopFollowing?.();
    stopFollowing = undefined;
    if (frame !== undefined) window?.cancelAnimationFrame(frame);
    frame = undefined;
    window?.clearTimeout(pointedTimer);
    pointed = [];
    marks = [];
    host.element.remove();
  }

  function mount(node: Node | undefined): void {
    scrollers = node ? findScrollers(node) : [];
    if (!host.element.isConnected) document.documentElement.append(host.element);
    if (window) stopFollowing ??= follow(window as Window & typeof globalThis);
  }

  function show(newRuns: TextRun[], places: TextRange[]): void {
    runs = newRuns;
    const [first] = places;
    const range = first && findTextRange(runs, first.start, first.end);
    if (!range) return;
    mount(range.startContainer);
    const still = window?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: still ? 'instant' : 'smooth',
    });
    pointed = places;
    window?.clearTimeout(pointedTimer);
    pointedTimer = window?.setTimeout(() => {
      pointed = [];
      if (marks.length === 0) remove();
      else paintSoon();
    }, pointedFor);
    paintSoon();
  }

  function step(direction: 1 | -1): void {
    if (stops.length === 0) return;
    const from = current < 0 && direction === -1 ? 0 : current;
    current = (from + direction + stops.length) % stops.length;
    show(runs, stops[current] ?? []);
  }

  signal.addEventListener('abort', remove);
  return {
    draw(newRuns, blocks, newMarks) {
      runs = newRuns;
      marks = newMarks;
      stops = findStops(marks, blocks);
      current = -1;
      if (marks.length === 0) return remove();
      mount(runs[0]?.node);
      paintSoon();
    },
    show: (newRuns, start, end) => show(newRuns, [{ start, end }]),
    step,
    remove,
  };
}
