import type { HiddenText } from './blocks/hidden-text.ts';
import { type BlockRead, readBlocks } from './blocks/read-blocks.ts';

/** A page that is being read, with what reads the texts of its elements as people see them. */
export interface Page {
  document: Document;
  url: URL;
  /** What its posting is read from: the id of a site, `json-ld`, or `page`. */
  source: string;
  /** The blocks of elements, one after the other, without the parts that `skip` names. */
  readBlocks(roots: Iterable<Element>, skip?: (element: Element) => boolean): BlockRead;
  /** The text of an element in one line, or `undefined` where it has none. */
  readLine(element: Element | null | undefined): string | undefined;
  /** The text in one line of the first element with text that a selector finds; earlier selectors go first. */
  readFirst(parent: ParentNode, ...selectors: string[]): string | undefined;
  /** The texts, each in one line and only once, of the elements with text that a selector finds. */
  readLines(parent: ParentNode, selector: string): string[];
  /**
   * The elements that a selector finds, in their order: in the document, its open shadow roots among it, or in a part of
   * it.
   */
  findAll(selector: string, parent?: ParentNode): Element[];
}

/** Creates the page of a document at its address. `hiding` says how pages hide text. */
export function createPage(document: Document, url: URL, hiding: HiddenText): Page {
  let shadowed: Element[] | undefined;
  const page: Page = {
    document,
    url,
    source: 'page',
    readBlocks: (roots, skip) => readBlocks(roots, hiding, skip),
    readLine(element) {
      return (element && page.readBlocks([element]).description.replaceAll('\n', ' ')) || undefined;
    },
    readFirst(parent, ...selectors) {
      for (const selector of selectors) {
        const [text] = page.readLines(parent, selector);
        if (text) return text;
      }
      return undefined;
    },
    readLines(parent, selector) {
      const lines = page.findAll(selector, parent).map(page.readLine);
      return [...new Set(lines)].filter((line) => line !== undefined);
    },
    findAll(selector, parent = document) {
      shadowed ??= parent === document ? listShadowed(document) : undefined;
      return parent === document && shadowed?.length
        ? shadowed.filter((element) => element.matches(selector))
        : [...parent.querySelectorAll(selector)];
    },
  };
  return page;
}

/**
 * All elements of a document and of its open shadow roots: what is in a root follows its host. Empty where there is no
 * such root.
 */
function listShadowed(document: Document): Element[] {
  const elements: Element[] = [];
  let isShadowed = false;
  const open = [document.querySelectorAll('*').values()];
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const { value: element, done } = inner.next();
    if (done) {
      open.pop();
      continue;
    }
    elements.push(element);
    if (!element.shadowRoot) continue;
    isShadowed = true;
    open.push(element.shadowRoot.querySelectorAll('*').values());
  }
  return isShadowed ? elements : [];
}
