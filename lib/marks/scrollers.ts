import { shownParent } from '../posting/blocks/composed-tree.ts';

function isScroller(element: Element, style: CSSStyleDeclaration): boolean {
  if (!/auto|scroll|hidden|clip/.test(style.overflowX + style.overflowY)) return false;
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}

/** The elements around `node` that scroll or cut off their content, the window's own scroller apart. */
export function findScrollers(node: Node): Element[] {
  const scrollers: Element[] = [];
  const { documentElement, body, defaultView } = node.ownerDocument ?? document;
  for (let element = shownParent(node); element; element = shownParent(element)) {
    if (element === documentElement || element === body) break;
    if (defaultView && isScroller(element, defaultView.getComputedStyle(element))) scrollers.push(element);
  }
  return scrollers;
}

/**
 * Scrolls everything around a range until it stands in the middle of the window, as far as that goes. By hand, since an
 * element that is scrolled into view may be the whole posting.
 */
export function scrollToRange(range: Range, window: Window): void {
  const rect = range.getBoundingClientRect();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  let middle = (rect.top + rect.bottom) / 2;
  let centre = (rect.left + rect.right) / 2;
  for (const scroller of findScrollers(range.startContainer)) {
    const { top, bottom, left, right } = scroller.getBoundingClientRect();
    const before = { top: scroller.scrollTop, left: scroller.scrollLeft };
    const to = {
      top: clamp(before.top + middle - (top + bottom) / 2, scroller.scrollHeight - scroller.clientHeight),
      left: isBetween(centre, left, right)
        ? before.left
        : clamp(before.left + centre - (left + right) / 2, scroller.scrollWidth - scroller.clientWidth),
    };
    scroller.scrollTo({ ...to, behavior });
    // Where the range will be once this scroller has come to rest.
    middle -= to.top - before.top;
    centre -= to.left - before.left;
  }
  const top = middle - window.innerHeight / 2;
  const left = isBetween(centre, 0, window.innerWidth) ? 0 : centre - window.innerWidth / 2;
  // What stands in the middle as far as pixels go is not scrolled to: a page would hear of each time.
  if (Math.abs(top) >= 1 || Math.abs(left) >= 1) window.scrollBy({ top, left, behavior });
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0));
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
