/** Elements whose content is never text of a posting. */
const NO_TEXT = new Set(
  'script style noscript template head title svg math canvas iframe object embed audio video map input textarea select datalist'.split(
    ' ',
  ),
);

/** Class names by which style sheets hide text from the eye and keep it for screen readers. */
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|u-hidden-visually)(?:\s|$)/i;

const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?(?![.\d])|font-size\s*:\s*0(?:\.0+)?(?![.\d])|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%|text-indent\s*:\s*-\d{3,}|(?:left|top|right|bottom)\s*:\s*-\d{4,})/i;

const NO_BOX = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:\.0+)?(?:px)?\s*(?:;|!|$)/i;
const CLIPPED = /(?:^|[;\s])overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;

/** Class names of sections that a click unfolds. */
const UNFOLDS = /collaps|accordion|expand|toggle|tab-?pane|tab-?panel|read-?more|show-?more/i;

const CONTROLS = 'input:not([type=hidden], [type=submit], [type=button]), textarea, select';

/** Whether a reader sees an element, sees it after unfolding it, or never does. */
export type Sight = 'seen' | 'folded' | 'hidden';

/**
 * Gives the function that says whether a reader sees an element, by its name, attributes and inline style,
 * and by the page's style sheets where `root` is shown. It looks at the element alone, not at what is around
 * it. Text that is hidden from screen readers only counts as seen; forms to fill in and buttons do not,
 * except for a button that unfolds a section. Of what lies in a folded section style sheets say nothing.
 */
export function makeSight(root: Element): (element: Element, folded: boolean) => Sight {
  const shown = typeof root.checkVisibility === 'function' && root.checkVisibility();
  let unfolded: Set<string> | undefined;

  const isUnfolded = (element: Element): boolean => {
    if (UNFOLDS.test(element.getAttribute('class') ?? '')) return true;
    unfolded ??= findUnfoldedIds(root.ownerDocument);
    return unfolded.has(element.id);
  };

  return (element, folded) => {
    if (NO_TEXT.has(element.localName) || isAside(element)) return 'hidden';
    const hides =
      isHidden(element) || (shown && !folded && !element.checkVisibility({ visibilityProperty: true }));
    if (!hides) return 'seen';
    return isUnfolded(element) ? 'folded' : 'hidden';
  };
}

/** Buttons, forms, closed dialogs and icons: shown, but no part of a text. */
function isAside(element: Element): boolean {
  switch (element.localName) {
    case 'button':
      return !element.matches('[aria-expanded], [aria-controls], :is(h1, h2, h3, h4, h5, h6) > *');
    case 'form':
      return element.querySelector(CONTROLS) !== null;
    case 'dialog':
      return !element.hasAttribute('open');
    case 'i':
      return element.getAttribute('aria-hidden') === 'true';
    default:
      return false;
  }
}

function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && (HIDING_STYLE.test(style) || (NO_BOX.test(style) && CLIPPED.test(style)))) return true;
  return SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '');
}

/** The ids of what the page's own buttons show and hide. */
function findUnfoldedIds(document: Document): Set<string> {
  const ids = new Set<string>();
  for (const control of document.querySelectorAll('[aria-controls]')) {
    for (const id of (control.getAttribute('aria-controls') ?? '').split(/\s+/)) if (id) ids.add(id);
  }
  return ids;
}
