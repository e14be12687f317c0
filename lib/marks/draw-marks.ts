import type { Block, TextRun } from '../posting/posting.ts';
import type { TextRange } from '../text/range.ts';
import { followPage } from './follow-page.ts';
import { createFramePace } from './frame-pace.ts';
import { createLegend } from './legend.ts';
import type { MarkDrawing, MarkStop } from './mark.ts';
import { createMarkHost } from './mark-host.ts';
import { createMarkWalk } from './mark-walk.ts';
import { createMarkPainter } from './paint-marks.ts';
import { scrollToRange } from './scrollers.ts';
import { findNearestRange, findTextRange } from './text-range.ts';

/** How long a mark that was scrolled to stays ringed, in milliseconds. */
const pointedFor = 1600;
/** How long a page may take to bring the words that are to be shown, in milliseconds. */
const waitFor = 3000;
/** How long the page has to stand still until the legend takes a place in it, in milliseconds. */
const settled = 120;
/** How long our element stays away where a page takes it out of its place, in milliseconds. */
const awayFor = 500;

/** The marks of one page. All of it lives in a closed shadow root that the page's scripts cannot look into. */
export interface MarkLayer {
  /** Draws over the text that `runs` places and `blocks` divide; replaces what was drawn. */
  draw(runs: TextRun[], blocks: Block[], drawing: MarkDrawing): void;
  /** The same text stands in these nodes now: what is drawn goes with it. */
  follow(runs: TextRun[]): void;
  /** Scrolls to the first of these places of the description that `runs` places, and rings all for a moment. */
  show(runs: TextRun[], places: TextRange[]): void;
  /** Lights these places in place of those before, as long as marks are drawn; scrolls nothing. */
  light(places: TextRange[]): void;
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
  const painter = createMarkPainter(document, window, host);
  const legend = createLegend(document, host.element, { switchMarks: actions.switchMarks, step });
  const pace = createFramePace(window, paint);
  const walk = createMarkWalk();

  let runs: TextRun[] = [];
  let blocks: Block[] = [];
  let drawing: MarkDrawing | undefined;
  let pointed: TextRange[] = [];
  let lit: TextRange[] = [];
  /** The place that was to be scrolled to and is not in the page yet. */
  let awaited: (MarkStop & { until: number }) | undefined;
  let pointedTimer: number | undefined;
  let mountedAt = Number.NEGATIVE_INFINITY;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let stopFollowing: (() => void) | undefined;

  function paint(thorough: boolean): void {
    if (thorough) {
      mount();
      const marks = (drawing?.marks ?? []).map(({ start, end, state }) => ({ start, end, look: state }));
      const rings = pointed.map(({ start, end }) => ({ start, end, look: 'ringed' as const }));
      const lights = lit.map(({ start, end }) => ({ start, end, look: 'lit' as const }));
      const palette = painter.place({ runs, blocks, ranges: [...lights, ...marks, ...rings] });
      if (palette) legend.paint(palette);
    }
    if (!host.element.isConnected) return;
    painter.paint();
    // While the page is scrolled the legend stays where it is: it would jump about.
    if (thorough && drawing && performance.now() > scrolledAt + settled) legend.arrange();
  }

  /**
   * Puts the host into the page, also where that has thrown it out; a page that does so again has to wait. Where it was
   * put elsewhere it stays: nobody does that but to look at it, and then it must not hang on the moment what is seen.
   */
  function mount(): void {
    const now = performance.now();
    if (host.element.isConnected || now < mountedAt + awayFor) return;
    mountedAt = now;
    document.documentElement.append(host.element);
  }

  function take(newRuns: TextRun[]): void {
    const isElsewhere = newRuns !== runs;
    runs = newRuns;
    if (isElsewhere || !stopFollowing) {
      stopFollowing?.();
      const roots = new Set(runs.map(({ node }) => node.getRootNode()));
      stopFollowing = followPage(document, roots, {
        onClick: (event) => event.target !== host.element && hearClick(event.clientX, event.clientY),
        onScroll() {
          scrolledAt = performance.now();
          pace.soon(false);
        },
        onChange: () => pace.soon(true),
      });
    }
    pace.soon(true);
  }

  function remove(): void {
    stopFollowing?.();
    stopFollowing = undefined;
    pace.stop();
    window?.clearTimeout(pointedTimer);
    pointed = [];
    lit = [];
    awaited = undefined;
    drawing = undefined;
    walk.follow([]);
    legend.element.remove();
    host.element.remove();
    mountedAt = Number.NEGATIVE_INFINITY;
  }

  /** Scrolls to one place, where there is one, and rings others for a moment. */
  function point(stop: MarkStop, until = performance.now() + waitFor): void {
    const { at, places } = stop;
    const there = at && findTextRange(runs, at.start, at.end);
    // A list that holds only what is near the window brings the place when what is next to it is shown.
    const range = there ?? (at && findNearestRange(runs, at.start));
    if (range && window) scrollToRange(range, window);
    awaited = at && !there ? { ...stop, until } : undefined;
    if (awaited) return;
    pointed = places;
    window?.clearTimeout(pointedTimer);
    pointedTimer = window?.setTimeout(() => {
      pointed = [];
      if (!drawing) remove();
      else pace.soon(true);
    }, pointedFor);
    pace.soon(true);
  }

  function step(direction: 1 | -1): void {
    const reached = walk.step(direction);
    if (!reached) return;
    point(reached.stop);
    actions.reach(reached.ask);
  }

  /** A click on marked words: all of their ask are ringed, whatever the marks say, and the page stays where it is. */
  function hearClick(x: number, y: number): void {
    const clicked = painter.findAt(x, y);
    const reached = clicked && walk.goTo(clicked.start);
    if (!reached) return;
    point({ places: reached.stop.places });
    actions.reach(reached.ask);
  }

  signal.addEventListener('abort', remove);
  return {
    draw(newRuns, newBlocks, newDrawing) {
      walk.follow(newDrawing.stops);
      blocks = newBlocks;
      drawing = newDrawing;
      host.root.append(legend.element);
      take(newRuns);
      mount();
    },
    follow(newRuns) {
      if (stopFollowing) take(newRuns);
      if (awaited && performance.now() < awaited.until) point(awaited, awaited.until);
    },
    light(places) {
      lit = drawing ? places : [];
      pace.soon(true);
    },
    show(newRuns, places) {
      take(newRuns);
      mount();
      const [at] = places;
      point({ ...(at && { at }), places });
    },
    step,
    remove,
  };
}
