/** A rectangle in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function isScroller(element: Element, style: CSSStyleDeclaration): boolean {
  if (!/auto|scroll|hidden|clip/.test(style.overflowX + style.overflowY)) return false;
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}

/** The elements around `node` that scroll or cut off their content, the window's own scroller apart. */
export function findScrollers(node: Node): Element[] {
  const scrollers: Element[] = [];
  const { documentElement, body, defaultView } = node.ownerDocument ?? document;
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (element === documentElement || element === body) break;
    if (defaultView && isScroller(element, defaultView.getComputedStyle(element))) scrollers.push(element);
  }
  return scrollers;
}

/** The box around all boxes; `undefined` where there are none. */
export function joinBoxes(boxes: Box[]): Box | undefined {
  const [first, ...others] = boxes;
  if (!first) return undefined;
  const { left, top, right, bottom } = first;
  const all = { left, top, right, bottom };
  for (const box of others) {
    all.left = Math.min(all.left, box.left);
    all.top = Math.min(all.top, box.top);
    all.right = Math.max(all.right, box.right);
    all.bottom = Math.max(all.bottom, box.bottom);
  }
  return all;
}

/** What can be seen of `box` inside all `frames`; `undefined` when it is scrolled out of view. */
export function clipBox(box: Box, frames: Box[]): Box | undefined {
  let { left, top, right, bottom } = box;
  for (const frame of frames) {
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : undefined;
}
