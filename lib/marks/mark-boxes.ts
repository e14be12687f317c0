/** A rectangle in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
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

/** The box with so much more on each side. */
export function growBox({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The box so much further to the right and down. */
export function moveBox({ left, top, right, bottom }: Box, across: number, down: number): Box {
  return { left: left + across, top: top + down, right: right + across, bottom: bottom + down };
}

/** What is left of `box` when all `covers` are taken away: pieces that do not overlap. */
export function cutBoxes(box: Box, covers: readonly Box[]): Box[] {
  let pieces = [box];
  for (const cover of covers) pieces = pieces.flatMap((piece) => cutBox(piece, cover));
  return pieces;
}

function cutBox(box: Box, cover: Box): Box[] {
  const top = Math.max(box.top, cover.top);
  const bottom = Math.min(box.bottom, cover.bottom);
  if (top >= bottom || cover.left >= box.right || cover.right <= box.left) return [box];
  const pieces = [
    { ...box, bottom: top },
    { ...box, top: bottom },
    { left: box.left, right: cover.left, top, bottom },
    { left: cover.right, right: box.right, top, bottom },
  ];
  return pieces.filter(({ left, right, top, bottom }) => left < right && top < bottom);
}

/** Whether a point lies in a box. */
export function isIn({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}
