const HIDES =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]))/i;
/** Names that pages give to what is only read aloud. */
const READ_ALOUD = /^(?:sr-only|visually-?hidden|screen-reader-text|hidden|d-none|a11y-hidden)$/i;
/** Longer names are none that people write. */
const SELECTOR = /^([a-z][\w-]{0,40})?(?:([.#])([\w-]{1,80}))?$/i;

/** Whether the attributes of an element say that it is not shown. */
export function isHiddenByAttributes(attributes: Record<string, string>): boolean {
  const names = (attributes.class ?? '').split(/\s+/);
  return (
    'hidden' in attributes ||
    HIDES.test(attributes.style ?? '') ||
    names.some((name) => READ_ALOUD.test(name))
  );
}

/**
 * Finds the rules by which the styles of a page hide elements: those of one element, class or id. Rules for printing
 * or for narrow screens count for nothing.
 *
 * @returns whether an element is hidden by them.
 */
export function findHiding(html: string): (name: string, attributes: Record<string, string>) => boolean {
  const hidden = new Set<string>();
  for (const style of listStyles(html))
    for (const { selectors, body } of listRules(style))
      if (HIDES.test(body))
        for (const selector of selectors) if (SELECTOR.test(selector)) hidden.add(selector);
  if (hidden.size === 0) return () => false;
  return (name, { class: names = '', id = '' }) => {
    const marks = [...names.split(/\s+/).map((each) => `.${each}`), `#${id}`];
    return hidden.has(name) || marks.some((mark) => hidden.has(mark) || hidden.has(name + mark));
  };
}

function* listStyles(html: string): Generator<string> {
  const lower = html.toLowerCase();
  for (let start = lower.indexOf('<style'); start >= 0; start = lower.indexOf('<style', start + 6)) {
    const end = lower.indexOf('</style', start);
    if (end < 0) return;
    yield html.slice(lower.indexOf('>', start) + 1, end).replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ');
    start = end;
  }
}

/** The rules that stand in no block of others: what is inside "@media print { ... }" is left out. */
function* listRules(css: string): Generator<{ selectors: string[]; body: string }> {
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let at = 0; at < css.length; at++) {
    const sign = css[at];
    if (sign === '{') {
      if (depth === 0) selector = css.slice(start, at).trim();
      depth++;
      if (depth === 1) start = at + 1;
    } else if (sign === '}') {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (!selector.startsWith('@'))
        yield { selectors: selector.split(',').map((each) => each.trim()), body: css.slice(start, at) };
      start = at + 1;
    } else if (sign === ';' && depth === 0) start = at + 1;
  }
}
