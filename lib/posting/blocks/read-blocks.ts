import type { Block, TextRun } from '../posting.ts';
import { createDescriptionBuilder, type TextSetting } from './description-builder.ts';
import { readElementKind } from './element-kinds.ts';
import { readMachineText } from './machine-text.ts';
import { makeSight } from './sight.ts';

/** More than the longest posting ever seen; of a page that holds more, the first part is read. */
const MOST_CHARACTERS = 200_000;
const MOST_NODES = 20_000;
const MOST_HIDDEN = 3;

const ELEMENT = 1;
const TEXT = 3;

/** The text of elements as a reader sees it, with its blocks and the places of its text in the page. */
export interface BlockRead {
  description: string;
  blocks: Block[];
  runs: TextRun[];
  /** The elements held more text or nodes than are read. */
  truncated: boolean;
  /** Text that the page hides from people and that is made for programs. It is no part of the description. */
  hidden?: string[];
}

/** An element that is being read, and the child to read next. */
interface OpenElement {
  next: Node | null;
  block: boolean;
  /** It lies in a section that the reader may unfold, so that the style sheets say nothing of it. */
  folded: boolean;
  setting: TextSetting;
}

const outermost: TextSetting = { heading: false, item: false, bold: false, preformatted: false };

/**
 * Reads headings, paragraphs and list items of elements, one element after the other.
 *
 * Leaves out what a reader does not see (scripts, styles, hidden elements), forms, and elements that `skip`
 * names. Reads at most 200,000 characters and 20,000 nodes, then stops and says so. Never changes the page.
 */
export function readBlocks(roots: Iterable<Element>, skip?: (element: Element) => boolean): BlockRead {
  const builder = createDescriptionBuilder();
  let characters = MOST_CHARACTERS;
  let nodes = MOST_NODES;
  const hidden: string[] = [];
  for (const root of roots) {
    const seeing = makeSight(root);
    // A stack instead of recursion: a page may nest thousands of elements.
    const open = [openElement(root, outermost, false)];
    for (let current = open[0]; current && characters >= 0 && nodes >= 0; current = open.at(-1)) {
      const node = current.next;
      if (!node) {
        open.pop();
        if (current.block) builder.endLine();
        continue;
      }
      current.next = node.nextSibling;
      nodes--;
      if (isText(node)) {
        builder.addText(node, characters, current.setting);
        characters -= node.data.length;
      } else if (isElement(node)) {
        if (node.localName === 'br') builder.endLine();
        const sight = seeing(node, current.folded);
        const machine = sight === 'hidden' && hidden.length < MOST_HIDDEN && readMachineText(node);
        if (machine) hidden.push(machine);
        if (sight === 'hidden' || sight === 'aside' || skip?.(node)) continue;
        const child = openElement(node, current.setting, current.folded || sight === 'folded');
        if (child.block) builder.endLine();
        open.push(child);
      }
    }
    builder.endLine();
  }
  const truncated = characters < 0 || nodes < 0;
  return { ...builder.build(), truncated, ...(hidden.length > 0 && { hidden }) };
}

/** The text of an element in one line, or `undefined` where it has none. Lines are joined by `separator`. */
export function readLine(element: Element | null | undefined, separator = ' '): string | undefined {
  if (!element) return undefined;
  return readBlocks([element]).description.replaceAll('\n', separator) || undefined;
}

/** The text in one line of the first element with text that a selector finds; earlier selectors go first. */
export function readFirst(parent: ParentNode, ...selectors: string[]): string | undefined {
  for (const selector of selectors) {
    const [text] = readLines(parent, selector);
    if (text) return text;
  }
  return undefined;
}

/** The texts, each in one line and only once, of the elements with text that a selector finds. */
export function readLines(parent: ParentNode, selector: string): string[] {
  const lines = [...parent.querySelectorAll(selector)].map((element) => readLine(element));
  return [...new Set(lines)].filter((line) => line !== undefined);
}

function openElement(element: Element, around: TextSetting, folded: boolean): OpenElement {
  const kind = readElementKind(element);
  return {
    next: element.firstChild,
    block: kind.block,
    folded,
    setting: {
      heading: kind.heading || around.heading,
      item: kind.item || around.item,
      bold: kind.bold ?? around.bold,
      preformatted: kind.preformatted || around.preformatted,
    },
  };
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}
