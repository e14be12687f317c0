import { inlineElements } from './html-elements.ts';

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
  const role = element.getAttribute('role');
  const style = readStyle(element);
  const isBold =
    /^(?:b|strong|u|th)$/.test(name) || /font-weight:(?:bold|[6-9]00)|:[^;]*underline/.test(style);
  return {
    // Word leaves elements like <o:p> within its lines.
    block:
      (!inlineElements.has(name) && !name.includes(':')) ||
      /display:(?:block|flex|grid|list-item)/.test(style),
    heading: /^(?:h[1-6]|summary|button)$/.test(name) || role === 'heading',
    item: name === 'li' || role === 'listitem',
    bold: /font-weight:(?:normal|[1-4]00)/.test(style) ? false : isBold || undefined,
    preformatted: name === 'pre' || /white-space:(?:pre|break)/.test(style),
  };
}

/** The inline style of an element in small letters and without blanks. */
export function readStyle(element: Element): string {
  return (element.getAttribute('style') ?? '').replace(/\s/g, '').toLowerCase();
}
