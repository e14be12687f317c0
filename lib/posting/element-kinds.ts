/** Elements that flow within a line; every other element stands on lines of its own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark meter nobr output picture progress q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

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

/** How an element bears on the text in it: by its name, role and inline style. */
export function readElementKind(element: Element): ElementKind {
  const name = element.localName;
  const style = element.getAttribute('style') ?? '';
  const role = element.getAttribute('role');
  return {
    // Word leaves elements like <o:p> within its lines.
    block: (!INLINE.has(name) && !name.includes(':')) || BLOCK_STYLE.test(style),
    heading: /^(?:h[1-6]|summary|button)$/.test(name) || role === 'heading',
    item: name === 'li' || role === 'listitem',
    bold: NORMAL_WEIGHT.test(style)
      ? false
      : /^(?:b|strong|u|th)$/.test(name) || BOLD_STYLE.test(style) || undefined,
    preformatted: name === 'pre' || PREFORMATTED_STYLE.test(style),
  };
}
