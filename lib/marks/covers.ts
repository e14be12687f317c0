import { type Box, clipBox, isIn } from './mark-boxes.ts';
import { findScrollers } from './scrollers.ts';

/** How far apart the points are at which a box is tried, and how far inside its edges the outer ones lie, in CSS pixels. */
const APART = 32;
const INSIDE = 1.5;

/** Elements that paint without any style. */
const painted = /^(img|picture|video|canvas|iframe|object|embed|svg|input|button|select|textarea)$/i;

/** Finds what lies above texts of a page as it stands at this moment: make one for each drawing. */
export interface CoverFinder {
  /** The boxes of what lies over a text in `box`, both in the window. */
  find(box: Box, text: Node): Box[];
}

/**
 * Makes a finder of what lies over the text of a page: banners, headers that stick, dialogs. Asked are the hit tests of
 * the browser, which know every way of stacking; what lets clicks through is not in the way for them, nor for us. `host`
 * is our own.
 */
export function createCoverFinder(document: Document, host: Element): CoverFinder {
  const known = new Map<Element, Box | undefined>();

  /** Where an element paints, and what it shows of itself; `undefined` where nothing of it is seen. */
  function boxOf(element: Element, x: number, y: number): Box | undefined {
    if (!known.has(element)) known.set(element, isPainted(element) ? visibleBox(element) : undefined);
    const box = known.get(element);
    // Behind a dialog its backdrop is hit as the dialog itself, and a box may hang out of its element.
    return box && !isIn(box, x, y) ? windowBox(document) : box;
  }

  function coversAt(root: DocumentOrShadowRoot, kin: Node[], x: number, y: number): Box[] {
    const covers: Box[] = [];
    for (const element of root.elementsFromPoint(x, y)) {
      if (element === host) continue;
      if (isKin(element, kin)) break;
      const inner = element.shadowRoot;
      const inside = inner ? coversAt(inner, [element], x, y) : [];
      const box = boxOf(element, x, y);
      covers.push(...inside, ...(box ? [box] : []));
    }
    return covers;
  }

  return {
    find(box, text) {
      const levels = findLevels(text);
      const covers: Box[] = [];
      for (const [x, y] of pointsOf(box, windowBox(document))) {
        if (covers.some((cover) => isIn(cover, x, y))) continue;
        for (const { root, node } of levels) {
          const top = root.elementFromPoint(x, y);
          // Outside of what this root shows, or on the way into the next root.
          if (!top || top === host || isKin(top, [node])) continue;
          covers.push(...coversAt(root, [node], x, y));
        }
      }
      return covers;
    },
  };
}

/** A text and the hosts of the shadow roots around it, each in its own root, the outermost first. */
function findLevels(text: Node): { root: Document | ShadowRoot; node: Node }[] {
  const levels: { root: Document | ShadowRoot; node: Node }[] = [];
  for (let node: Node | undefined = text; node; ) {
    const root = node.getRootNode() as Document | ShadowRoot;
    levels.unshift({ root, node });
    node = 'host' in root ? root.host : undefined;
  }
  return levels;
}

/** Around a text, or a part of it. */
function isKin(element: Element, nodes: Node[]): boolean {
  return nodes.some((node) => element.contains(node) || node.contains(element));
}

function windowBox({ documentElement: { clientWidth, clientHeight } }: Document): Box {
  return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
}

/** The points at which a box is tried: along its head and its foot, as far as it is in the window. */
function pointsOf({ left, top, right, bottom }: Box, window: Box): [number, number][] {
  const wide = right - left - 2 * INSIDE;
  const steps = Math.max(1, Math.ceil(wide / APART));
  const points: [number, number][] = [];
  for (const y of [top + INSIDE, bottom - INSIDE])
    for (let step = 0; step <= steps; step++) {
      const x = left + INSIDE + (wide * step) / steps;
      if (isIn(window, x, y)) points.push([x, y]);
    }
  return points;
}

function isPainted(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (painted.test(element.localName)) return true;
  // Of an element of the page's own making that lets nobody look into it only this is known: it is there.
  if (element.localName.includes('-') && !element.shadowRoot) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  return (
    alphaOf(style.backgroundColor) > 0.04 ||
    style.backgroundImage !== 'none' ||
    (style.backdropFilter ?? 'none') !== 'none' ||
    element.matches(':modal')
  );
}

/** How much of what is behind a computed colour it hides: `rgba(0, 0, 0, 0)` nothing. */
function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const alpha = /(?:\/|rgba\([^)]*,)\s*([\d.]+)\s*\)$/.exec(color)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}

/** The box of an element without what is cut off by the scrollers around it. */
function visibleBox(element: Element): Box {
  const rect = element.getBoundingClientRect();
  const frames = findScrollers(element).map((each) => each.getBoundingClientRect());
  return clipBox(rect, frames) ?? rect;
}
