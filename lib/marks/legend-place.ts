import { shownParent } from '../posting/blocks/composed-tree.ts';
import { type Box, growBox } from './mark-boxes.ts';

/** A place for the legend in the window: beside which edges, and how large it is there. */
export interface LegendPlace {
  x: 'left' | 'right' | 'middle';
  y: 'bottom' | 'top' | 'middle';
  size: LegendSize;
}

/** In CSS pixels. */
export interface LegendSize {
  width: number;
  height: number;
}

/** How far from the edges of the window the legend stands, and from what it must not cover, in CSS pixels. */
export const LEGEND_EDGE = 12;
const CLEAR = 4;
/** How far apart the points are at which a place is tried, in CSS pixels. */
const APART = 20;

/** From the best one on. */
const places: Pick<LegendPlace, 'x' | 'y'>[] = [
  { x: 'left', y: 'bottom' },
  { x: 'right', y: 'bottom' },
  { x: 'left', y: 'top' },
  { x: 'right', y: 'top' },
  { x: 'left', y: 'middle' },
  { x: 'right', y: 'middle' },
  { x: 'middle', y: 'bottom' },
];

/** What a person can use. */
const controls =
  'a[href], area, button, input, select, textarea, label, summary, option, iframe, object, embed, video, audio, [contenteditable], [onclick], [role=button], [role=link], [role=tab], [role=checkbox], [role=radio], [role=switch], [role=menuitem], [role=option], [role=combobox], [role=textbox], [role=slider]';

/**
 * The best place for the legend, in the first of these sizes that has one, where it covers nothing of the page's own
 * that can be used; `undefined` where it would everywhere. Where it is now it stays, as long as that is as good. Which
 * place it is hangs on the page alone. `host` is our own element.
 */
export function findLegendPlace(
  document: Document,
  host: Element,
  sizes: readonly LegendSize[],
  now: LegendPlace | undefined,
): LegendPlace | undefined {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  for (const size of sizes) {
    if (size.width + 2 * LEGEND_EDGE > width || size.height + 2 * LEGEND_EDGE > height) continue;
    for (const { x, y } of now ? [now, ...places] : places) {
      const left = {
        left: LEGEND_EDGE,
        right: width - size.width - LEGEND_EDGE,
        middle: (width - size.width) / 2,
      }[x];
      const top = {
        top: LEGEND_EDGE,
        bottom: height - size.height - LEGEND_EDGE,
        middle: (height - size.height) / 2,
      }[y];
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      if (isFree(document, host, growBox(box, CLEAR))) return { x, y, size };
    }
  }
  return undefined;
}

function isFree(document: Document, host: Element, box: Box): boolean {
  const across = Math.ceil((box.right - box.left) / APART);
  const down = Math.ceil((box.bottom - box.top) / APART);
  for (let row = 0; row <= down; row++)
    for (let column = 0; column <= across; column++) {
      const x = box.left + ((box.right - box.left) * column) / across;
      const y = box.top + ((box.bottom - box.top) * row) / down;
      const hit = hitBelow(document, host, x, y);
      if (hit && isControl(hit)) return false;
    }
  return true;
}

/** What a click at a point would reach if we were not there, in open shadow roots too. */
function hitBelow(document: Document, host: Element, x: number, y: number): Element | undefined {
  let hit: Element | undefined;
  for (let root: Document | ShadowRoot | null = document; root; root = hit?.shadowRoot ?? null) {
    const within: Document | ShadowRoot = root;
    // What lies above the root is told too, we ourselves first of all.
    const isPart = (each: Element | null): boolean => each !== host && within.contains(each);
    const top: Element | null = within.elementFromPoint(x, y);
    const inner: Element | null | undefined = isPart(top) ? top : within.elementsFromPoint(x, y).find(isPart);
    if (!inner) break;
    hit = inner;
  }
  return hit;
}

function isControl(hit: Element): boolean {
  // Much that a page makes of plain elements is told by its pointer only.
  if (hit.ownerDocument.defaultView?.getComputedStyle(hit).cursor === 'pointer') return true;
  for (let at: Element | null = hit; at; at = shownParent(at)) if (at.matches(controls)) return true;
  return false;
}
