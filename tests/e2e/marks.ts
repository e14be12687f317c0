import type { Page } from 'puppeteer-core';

interface DrawnMark {
  /** How far the mark stands from the nearest line of text in the page, in pixels. */
  apart: number;
  /** The red of its line, 0 to 255: high on dark pages. */
  red: number;
}

/** The marks as they are drawn. Only the protocol of the browser's own tools sees into their closed root. */
export async function readMarks(page: Page): Promise<DrawnMark[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const boxes = findBoxes(root as Node);
    const drawn: DrawnMark[] = [];
    for (const { nodeId } of boxes) {
      // Marks are drawn anew at any moment: one that is gone by now says nothing.
      const found = await session.send('DOM.resolveNode', { nodeId }).catch(() => undefined);
      if (!found) continue;
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: found.object.objectId ?? '',
        functionDeclaration: String(measureBox),
        returnByValue: true,
      });
      const mark = result.value as DrawnMark & { drawn: boolean };
      if (mark.drawn) drawn.push(mark);
    }
    return drawn;
  } finally {
    await session.detach();
  }
}

interface Node {
  nodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

function findBoxes(node: Node, within = false): Node[] {
  const isHost = node.attributes?.includes('data-gaplight') ?? false;
  const inside = within || isHost;
  const isBox =
    within &&
    /border-bottom/.test(node.attributes?.join() ?? '') &&
    !/padding/.test(node.attributes?.join() ?? '');
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) =>
    findBoxes(child, inside),
  );
  return isBox ? [node, ...below] : below;
}

/** Runs in the page, on a mark: how far it is from the nearest line of text, and how it looks. */
function measureBox(this: HTMLElement) {
  const box = this.getBoundingClientRect();
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let least = Number.POSITIVE_INFINITY;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.right < box.left || line.left > box.right) continue;
      least = Math.min(least, Math.abs(line.top - box.top) + Math.abs(line.bottom - box.bottom));
    }
  }
  const { borderBottomColor, borderBottomStyle } = getComputedStyle(this);
  const red = Number(/\d+/.exec(borderBottomColor)?.[0]);
  return { apart: least, red, drawn: borderBottomStyle !== 'none' };
}
