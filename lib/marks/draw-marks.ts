import type { Block, TextRun } from '../posting/posting.ts';
import type { TextRange } from '../text/range.ts';
import { createLegend } from './legend.ts';
import type { MarkDrawing, MarkStop } from './mark.ts';
import { type Box, clipBox, findScrollers, joinBoxes } from './mark-boxes.ts';
import { createMarkCanvas, type DrawnBox } from './mark-canvas.ts';
import { createMarkHost } from './mark-host.ts';
import { lightPalette, type Palette, paletteFor } from './palette.ts';
import { findTextRange } from './text-range.ts';

/** How long a mark that was scrolled to stays ringed, in milliseconds. */
const pointedFor = 1600;

/** The marks of one page. All of it lives in a closed shadow root that the page's scripts cannot look into. */
export interface MarkLayer {
  /** Draws over the text that `runs` places and `blocks` divide; replaces what was drawn. */
  draw(runs: TextRun[], blocks: Block[], drawing: MarkDrawing): void;
  /** Scrolls to a range of the description that `runs` places and rings it for a moment. */
  show(runs: TextRun[], start: number, end: number): void;
  /** Goes to the next or the previous ask, round the end. */
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
  actions: { switchMarks(on: boolean): void; reach(ask: number): void },
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
  let blocks: Block[] = [];
  let drawing: MarkDrawing | undefined;
  let scrollers: Element[] = [];
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
    for (const mark of [
      ...(drawing?.marks ?? []),
      ...pointed.map((place) => ({ ...place, state: undefined })),
    ]) {
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
    canvas.draw(corner.top, findTextBox(frames, corner), boxes, palette);
  }

  /** What the text of the posting takes up: the canvas lies over all of it, so that its place tells of no mark. */
  function findTextBox(frames: Box[], corner: { left: number; top: number }): Box | undefined {
    const edges = { left: -corner.left, right: document.documentElement.scrollWidth - corner.left };
    const seen = blocks.flatMap(({ start, text }) => {
      const rect = findTextRange(runs, start, start + text.length)?.getBoundingClientRect();
      return (rect && clipBox(rect, frames)) ?? [];
    });
    const box = joinBoxes(seen);
    return (
      box && {
        left: Math.max(box.left, edges.left) + corner.left,
        right: Math.min(box.right, edges.right) + corner.left,
        top: box.top + corner.top,
        bottom: box.bottom + corner.top,
      }
    );
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
    drawing = undefined;
    host.element.remove();
  }

  function mount(node: Node | undefined): void {
    scrollers = node ? findScrollers(node) : [];
    if (!host.element.isConnected) document.documentElement.append(host.element);
    if (window) stopFollowing ??= follow(window as Window & typeof globalThis);
  }

  /** Scrolls to one place, where there is one, and rings others for a moment. */
  function show(newRuns: TextRun[], { at, places }: MarkStop): void {
    runs = newRuns;
    const range = at && findTextRange(runs, at.start, at.end);
    if (at && !range) return;
    if (range) scrollTo(range.startContainer);
    mount(range?.startContainer ?? runs[0]?.node);
    pointed = places;
    window?.clearTimeout(pointedTimer);
    pointedTimer = window?.setTimeout(() => {
      pointed = [];
      if (!drawing) remove();
      else paintSoon();
    }, pointedFor);
    paintSoon();
  }

  function scrollTo(node: Node): void {
    const still = window?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    node.parentElement?.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: still ? 'instant' : 'smooth',
    });
  }

  function step(direction: 1 | -1): void {
    const stops = drawing?.stops ?? [];
    if (stops.length === 0) return;
    const from = current < 0 && direction === -1 ? 0 : current;
    current = (from + direction + stops.length) % stops.length;
    const stop = stops[current];
    if (!stop) return;
    show(runs, stop);
    actions.reach(current);
  }

  signal.addEventListener('abort', remove);
  return {
    draw(newRuns, newBlocks, newDrawing) {
      // A change of the resume goes on with the walk where it was.
      if (JSON.stringify(newDrawing.stops) !== JSON.stringify(drawing?.stops)) current = -1;
      runs = newRuns;
      blocks = newBlocks;
      drawing = newDrawing;
      mount(runs[0]?.node);
      paintSoon();
    },
    show: (newRuns, start, end) => show(newRuns, { at: { start, end }, places: [{ start, end }] }),
    step,
    remove,
  };
}
