const ELEMENT = 1;
/** Class names of what lays its children out beside each other with room between them. */
const LAID_OUT = /(?:^|[-_ ])(?:tags?|chips?|badges?|pills?|labels?|meta|facts?|flex|row|list)(?:$|[-_ \d])/i;

/**
 * Whether an inline element stands apart from the one before it, though nothing stands between them in the source: labels
 * of a row, which style sheets set apart.
 */
export function isSetApart(element: Element): boolean {
  const before = element.previousSibling;
  if (before?.nodeType !== ELEMENT || (before as Element).localName !== element.localName) return false;
  const parent = element.parentElement;
  if (!parent || !/^(?:span|a|div|small|b)$/.test(element.localName)) return false;
  if (LAID_OUT.test(parent.getAttribute('class') ?? '')) return true;
  if (!parent.checkVisibility) return false;
  return /flex|grid/.test(parent.ownerDocument.defaultView?.getComputedStyle(parent).display ?? '');
}
