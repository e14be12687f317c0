import type { TextRun } from '../posting/posting.ts';

/** The nodes that a text was found in, and what they held. */
export interface HeldText {
  /** Whether the same nodes still stand in the page and hold the same text, and no text has come to them. */
  isUnchanged(): boolean;
  /** The document and the shadow roots that the nodes stand in. */
  roots: Set<Node>;
}

/**
 * Notes what the nodes of a text hold. `within`: the element that held all of the text when it was whole; while only a
 * part of it is there, the rest comes back in that.
 */
export function holdText(runs: TextRun[], within?: Node): HeldText & { root: Node | undefined } {
  const isWithin = within?.isConnected && runs.every(({ node }) => within.contains(node));
  const root = isWithin ? within : findRoot(runs);
  const length = root?.textContent?.length;
  const held = runs.map(({ node }) => ({ node, data: node.data }));
  return {
    root,
    roots: new Set(runs.map(({ node }) => node.getRootNode())),
    isUnchanged: () =>
      root?.isConnected === true &&
      root.textContent?.length === length &&
      held.every(({ node, data }) => node.isConnected && node.data === data),
  };
}

/** The element around all of the text. */
function findRoot(runs: TextRun[]): Node | undefined {
  const first = runs[0]?.node;
  const last = runs.at(-1)?.node;
  if (!first || !last) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return range.commonAncestorContainer;
}
