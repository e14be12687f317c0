const FRAGMENT = 11;
const ELEMENT = 1;

/** The first node that a reader meets in an element: in its open shadow root, in what a slot shows, or in itself. */
export function firstChildOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot.firstChild;
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  return slotted?.[0] ?? element.firstChild;
}

/** The node that a reader meets after this one, beside it. */
export function nextSiblingOf(node: Node): Node | null {
  const { assignedSlot } = node as Element | Text;
  if (!assignedSlot) return node.nextSibling;
  const slotted = assignedSlot.assignedNodes();
  return slotted[slotted.indexOf(node as Element | Text) + 1] ?? null;
}

/** The element around a node as a reader sees it: its slot, its parent, or the host of its shadow root. */
export function shownParent(node: Node): Element | null {
  const parent = (node as Element | Text).assignedSlot ?? node.parentNode;
  if (parent?.nodeType === FRAGMENT) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === ELEMENT ? (parent as Element) : null;
}
