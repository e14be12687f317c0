import type { AroundCues } from '../page-knowledge.ts';

/** What stands around a text by its element or role. */
const AROUND = [
  'nav, footer, body > header',
  ...['navigation', 'banner', 'contentinfo', 'search'].map((role) => `[role="${role}"]`),
  '[aria-label*="breadcrumb" i]',
].join();

const LAYER = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** The element and the role that `AROUND` and `LAYER` speak of: to look at these first saves time in a page. */
const MAYBE = /^(?:nav|footer|header|dialog)$/;

/**
 * Creates the function that says whether an element stands around the text of `root`, by its role or its names: as a
 * layer over the page, or beside it. What holds the page's first heading never does.
 */
export function createIsAround(
  root: Element,
  { names, layers }: AroundCues,
): (element: Element) => 'layer' | 'beside' | undefined {
  const heading = root.querySelector('h1');
  // The parts of a layer bear its name.
  const isInLayer = root.matches(LAYER) || layers.test(`${root.getAttribute('class') ?? ''} ${root.id}`);
  return (element) => {
    const className = element.getAttribute('class') ?? '';
    const called = className || element.id ? `${className} ${element.id}` : '';
    const isPlaced =
      MAYBE.test(element.localName) || element.hasAttribute('role') || element.hasAttribute('aria-modal');
    if (isPlaced && element.matches(LAYER)) return 'layer';
    const isBeside =
      (called !== '' && names.test(called)) ||
      ((isPlaced || element.hasAttribute('aria-label')) && element.matches(AROUND));
    const isLayer = !isBeside && !isInLayer && called !== '' && layers.test(called);
    if (!isBeside && !isLayer) return undefined;
    if (heading && element.contains(heading)) return undefined;
    return isLayer ? 'layer' : 'beside';
  };
}
