import type { Page } from 'puppeteer-core';

interface DrawnMark {
  /** How far the mark stands from the nearest line of text in the page, in pixels. */
  apart: number;
  /** The red of its line, 0 to 255: high on dark pages. */
  red: number;
}

/** A place in the window, in CSS pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The host of the marks: the one element behind the body. */
export const markHost = 'html > body ~ div';

/** The marks as they are drawn. Only the protocol of the browser's own tools sees into their closed root. */
export async function readMarks(page: Page): Promise<DrawnMark[]> {
  return (await askInside(page, 'CANVAS', readLines, [])) ?? [];
}

/** How many device pixels are drawn on by the marks in each of these places. */
export async function countInk(page: Page, areas: Area[]): Promise<number[]> {
  return (await askInside(page, 'CANVAS', countPixels, [areas])) ?? areas.map(() => 0);
}

/** Where the legend stands in the window; `undefined` while it is not shown. */
export async function findLegend(page: Page): Promise<Area | undefined> {
  return askInside(page, 'SECTION', readArea, []);
}

/** Calls a function of the page on the first element of this name in our closed root. */
async function askInside<Answer, Args extends unknown[]>(
  page: Page,
  name: string,
  ask: (this: never, ...args: Args) => Answer,
  args: Args,
): Promise<Answer | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const nodeId = findNode(root as Node, name);
    // The drawing is taken away at any moment, and made anew: one that is gone by now says nothing.
    const found = nodeId && (await session.send('DOM.resolveNode', { nodeId }).catch(() => undefined));
    if (!found) return undefined;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: found.object.objectId ?? '',
      functionDeclaration: String(ask),
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    return result.value as Answer;
  } finally {
    await session.detach();
  }
}

interface Node {
  nodeId: number;
  nodeName: string;
  children?: Node[];
  shadowRoots?: Node[];
  shadowRootType?: string;
}

/** The first element of this name in a closed root; the page's own are none. */
function findNode(node: Node, name: string, closed = false): number | undefined {
  if (closed && node.nodeName === name) return node.nodeId;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findNode(child, name, closed || child.shadowRootType === 'closed');
    if (found) return found;
  }
  return undefined;
}

/** Runs in the page, on the legend. */
function readArea(this: HTMLElement): Area | undefined {
  const { left, top, right, bottom } = this.getBoundingClientRect();
  const isShown = right > left && getComputedStyle(this).visibility === 'visible';
  return isShown ? { left, top, right, bottom } : undefined;
}

/** Runs in the page, on the canvas. */
function countPixels(this: HTMLCanvasElement, areas: Area[]): number[] {
  const frame = this.getBoundingClientRect();
  const ratio = this.width / frame.width;
  return areas.map((area) => {
    const left = Math.max(0, Math.round((area.left - frame.left) * ratio));
    const top = Math.max(0, Math.round((area.top - frame.top) * ratio));
    const width = Math.min(this.width, Math.round((area.right - frame.left) * ratio)) - left;
    const height = Math.min(this.height, Math.round((area.bottom - frame.top) * ratio)) - top;
    if (width < 1 || height < 1) return 0;
    const pixels = this.getContext('2d')?.getImageData(left, top, width, height).data ?? [];
    let count = 0;
    for (let at = 3; at < pixels.length; at += 4) if (pixels[at]) count++;
    return count;
  });
}

/** Runs in the page, on the canvas: each line that is drawn, how far it is from the nearest line of text, its colour. */
function readLines(this: HTMLCanvasElement) {
  const { width, height } = this;
  const pixels = this.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  const frame = this.getBoundingClientRect();
  const ratio = width / frame.width;
  const isSolid = (x: number, y: number) => (pixels[4 * (y * width + x) + 3] ?? 0) > 200;
  const texts: DOMRect[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    texts.push(...range.getClientRects());
  }
  const lines: { apart: number; red: number }[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // The foot of a line: nothing below it.
      if (!isSolid(x, y) || (y + 1 < height && isSolid(x, y + 1))) continue;
      let end = x;
      for (let gap = 0; gap <= 4 * ratio && end < width; end++) gap = isSolid(end, y) ? 0 : gap + 1;
      const [left, right, foot] = [x, end, y + 1].map((each) => each / ratio) as [number, number, number];
      const apart = texts
        .filter((text) => text.right > left + frame.left && text.left < right + frame.left)
        .map((text) => Math.abs(text.bottom - foot - frame.top));
      lines.push({ apart: Math.min(...apart), red: pixels[4 * (y * width + x)] ?? 0 });
      x = end;
    }
  }
  return lines;
}
