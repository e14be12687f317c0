import type { Block, TextRun } from '../posting/posting.ts';
import { createLegend } from './legend.ts';
import { isDrawn, isGapMark, type Mark } from './mark.ts';
import { clipBox, findScrollers } from './mark-boxes.ts';
import { findStops } from './mark-stops.ts';
import { lightPalette, type Palette, paletteFor, underline } from './palette.ts';
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
 * Makes the layer in which marks are drawn. The page's DOM gains one host element, after the body, and
 * nothing else. Positions follow scrolling, resizing and changes of the page.
 */
export function createMarkLayer(
  document: Document,
  actions: { switchMarks(on: boolean): void },
  signal: AbortSignal,
): MarkLayer {
  const window = document.defaultView;
  if (!window) throw new Error('Marks can be drawn only in a document that a window shows.');
  // No element of a name of our own: the page could define it, and look into its closed root from the inside.
  const host = document.createElement('div');
  host.dataset.gaplight = 'marks';
  host.style.cssText =
    'all: initial; position: absolute; left: 0; top: 0; width: 0; height: 0; z-index: 2147483647; pointer-events: none;';
  const shadow = host.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  // Boxes at the edge of a page must not make it wider or longer.
  layer.style.cssText = 'position: absolute; left: 0; top: 0; width: 0; height: 0; contain: layout;';
  const legend = createLegend(document, { switchMarks: actions.switchMarks, step });
  shadow.append(layer, legend.element);

  let runs: TextRun[] = [];
  let marks: Mark[] = [];
  let scrollers: Element[] = [];
  let stops: Mark[][] = [];
  let pointed: { start: number; end: number }[] = [];
  let pointedTimer: number | undefined;
  let current = -1;
  let frame: number | undefined;
  let palette: Palette = lightPalette;
  /** The palette that the legend wears. */
  let painted: Palette | undefined;
  let stopFollowing: (() => void) | undefined;

  function paint(): void {
    frame = undefined;
    if (!host.isConnected) return;
    choosePalette();
    const origin = host.getBoundingClientRect();
    const frames = scrollers.map((scroller) => scroller.getBoundingClientRect());
    const boxes: HTMLElement[] = [];
    for (const mark of [
      ...marks.filter(isDrawn),
      ...pointed.map((place) => ({ ...place, state: undefined })),
    ]) {
      const range = findTextRange(runs, mark.start, mark.end);
      if (!range) continue;
      for (const rect of range.getClientRects()) {
        const seen = clipBox(rect, frames);
        if (!seen) continue;
        const box = document.createElement('div');
        // In forced colours a mark keeps its own: they tell missing from used.
        box.style.cssText =
          'position: absolute; box-sizing: border-box; border-radius: 2px; forced-color-adjust: none;';
        box.style.left = `${seen.left - origin.left - 1}px`;
        box.style.top = `${seen.top - origin.top}px`;
        box.style.width = `${seen.right - seen.left + 2}px`;
        box.style.height = `${seen.bottom - seen.top + 1}px`;
        if (mark.state) {
          box.style.borderBottom = underline(mark.state, palette);
          if (mark.state === 'missing') box.style.background = palette.missingGround;
        } else {
          box.style.outline = `2px solid ${palette.accent}`;
          box.style.outlineOffset = '2px';
        }
        boxes.push(box);
      }
    }
    layer.replaceChildren(...boxes);
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
    // Scrolling of the window itself moves the layer with the page; only inner scrollers need new positions.
    const onScroll = (event: Event) => {
      if (event.target !== document) paintSoon();
    };
    view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: stop.signal });
    view.addEventListener('resize', paintSoon, { signal: stop.signal });
    view
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', paintSoon, { signal: stop.signal });
    view.addEventListener('beforeprint', () => host.style.setProperty('display', 'none'), {
      signal: stop.signal,
    });
    view.addEventListener('afterprint', () => host.style.removeProperty('display'), { signal: stop.signal });
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
    host.remove();
  }

  function mount(node: Node | undefined): void {
    scrollers = node ? findScrollers(node) : [];
    if (!host.isConnected) document.documentElement.append(host);
    if (window) stopFollowing ??= follow(window as Window & typeof globalThis);
  }

  function show(newRuns: TextRun[], places: { start: number; end: number }[]): void {
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
    legend.tell(`${current + 1} of ${stops.length}`);
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
      const gaps = marks.filter(isGapMark).length;
      legend.tell(gaps === 0 ? 'no gaps' : `${gaps} ${gaps === 1 ? 'gap' : 'gaps'}`);
      paintSoon();
    },
    show: (newRuns, start, end) => show(newRuns, [{ start, end }]),
    step,
    remove,
  };
}
