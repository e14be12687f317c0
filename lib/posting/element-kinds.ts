/** Elements whose content is never text of a posting. */
const SKIPPED = new Set(
  'script style noscript template head title svg math canvas iframe object embed audio video map form input textarea select datalist'.split(
    ' ',
  ),
);

/** Elements that flow within a line; every other element stands on lines of its own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark meter nobr output picture progress q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Class names by which style sheets hide text from the eye and keep it for screen readers. */
const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|u-hidden-visually)(?:\s|$)/i;

const HIDDEN_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?(?![.\d])|font-size\s*:\s*0(?:\.0+)?(?![.\d])|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%|text-indent\s*:\s*-\d{3,}|(?:left|top|right|bottom)\s*:\s*-\d{4,})/i;

const NO_BOX = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:\.0+)?(?:px)?\s*(?:;|!|$)/i;
const CLIPPED = /(?:^|[;\s])overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;

/** Class names of sections that a click unfolds. */
const UNFOLDS = /collaps|accordion|expand|toggle|tab-?pane|tabpanel|read-?more|show-?more/i;

const BOLD_STYLE =
  /(?:^|[;\s])(?:font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration(?:-line)?\s*:[^;]*underline)/i;
const NORMAL_WEIGHT = /(?:^|[;\s])font-weight\s*:\s*(?:normal|[1-4]00)/i;
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)\b/i;
const PREFORMATTED_STYLE = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i;

/** How an element bears on the text in it. */
export interface ElementKind {
  /** It stands on lines of its own. */
  block: boolean;
  heading: boolean;
  item: boolean;
  /** `true` bold or underlined, `false` expressly not, `undefined` as around it. */
  bold: boolean | undefined;
  /** Line breaks of its source are line breaks for the reader. */
  preformatted: boolean;
}

/**
 * Whether a reader does not see an element, by its name, attributes and inline style. Text that is only
 * hidden from screen readers counts as seen; a button only where it unfolds a section.
 */
export function isHidden(element: Element): boolean {
  const name = element.localName;
  if (SKIPPED.has(name)) return true;
  if (name === 'dialog') return !element.hasAttribute('open');
  if (name === 'button') return !opensSection(element);
  if (!element.hasAttributes()) return false;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (name === 'i' && element.getAttribute('aria-hidden') === 'true') return true; // icon fonts
  const style = element.getAttribute('style');
  if (style && (HIDDEN_STYLE.test(style) || (NO_BOX.test(style) && CLIPPED.test(style)))) return true;
  const names = element.getAttribute('class');
  return names !== null && SCREEN_READER_ONLY.test(names);
}

/** Whether the page's style sheets hide an element for good: what a click unfolds counts as seen. */
export function isHiddenByStyleSheet(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  for (let part: Element | null = element; part; part = part.parentElement) {
    if (UNFOLDS.test(part.getAttribute('class') ?? '') || part.localName === 'details') return false;
    if (part.id && part.ownerDocument.querySelector(`[aria-controls~="${CSS.escape(part.id)}"]`))
      return false;
  }
  return true;
}

/** Whether a button is the heading of a section that it unfolds. */
function opensSection(button: Element): boolean {
  return (
    button.hasAttribute('aria-expanded') ||
    button.hasAttribute('aria-controls') ||
    /^h[1-6]$/.test(button.parentElement?.localName ?? '')
  );
}

/** How an element bears on the text in it: by its name, role and inline style. */
export function readElementKind(element: Element): ElementKind {
  const name = element.localName;
  const style = element.getAttribute('style') ?? '';
  const role = element.getAttribute('role');
  return {
    block: (!INLINE.has(name) && !name.includes(':')) || BLOCK_STYLE.test(style),
    heading: /^(?:h[1-6]|summary|button)$/.test(name) || role === 'heading',
    item: name === 'li' || role === 'listitem',
    bold: NORMAL_WEIGHT.test(style)
      ? false
      : /^(?:b|strong|u|th)$/.test(name) || BOLD_STYLE.test(style) || undefined,
    preformatted: name === 'pre' || PREFORMATTED_STYLE.test(style),
  };
}
