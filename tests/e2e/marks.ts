import type { Page } from 'puppeteer-core';

interface DrawnMark {
  /** How far the mark stands from the nearest line of text in the page, in pixels. */
  apart: number;
  /** The red of its line, 0 to 255: high on dark pages. */
  red: number;
}

/** The host of the marks: the one element behind the body. */
export const markHost = 'html > body ~ div';

/** The marks as they are drawn. Only the protocol of the browser's own tools sees into their closed root. */
export async function readMarks(page: Page): Promise<DrawnMark[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const nodeId = findCanvas(root as Node);
    // The drawing is taken away at any moment, and made anew: one that is gone by now says nothing.
    const found = nodeId && (await session.send('DOM.resolveNode', { nodeId }).catch(() => undefined));
    if (!found) return [];
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: found.object.objectId ?? '',
      functionDeclaration: String(readLines),
      returnByValue: true,
    });
    return result.value as DrawnMark[];
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

/** The canvas in a closed root; the page's own are none. */
function findCanvas(node: Node, closed = false): number | undefined {
  if (closed && node.nodeName === 'CANVAS') return node.nodeId;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = findCanvas(child, closed || child.shadowRootType === 'closed');
    if (found) return found;
  }
  return undefined;
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
