import type { Block, TextRun } from '../posting.ts';
import { firstChildOf, nextSiblingOf } from './composed-tree.ts';
import { createDescriptionBuilder, type TextSetting } from './description-builder.ts';
import { readElementKind } from './element-kinds.ts';
import type { HiddenText } from './hidden-text.ts';
import { isSetApart } from './set-apart.ts';
import { createSight } from './sight.ts';

/** More than the longest posting ever seen; of a page that holds more, the first part is read. */
const MOST_CHARACTERS = 200_000;
const MOST_NODES = 20_000;
const MOST_HIDDEN = 3;
/** How much of a hidden text is kept, in characters. */
const LONGEST_HIDDEN = 300;

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
 * Goes into open shadow roots. Leaves out what a reader does not see (scripts, styles, hidden elements), forms, and
 * elements that `skip` names. `hiding` says how pages hide text. Reads at most 200,000 characters and 20,000 nodes, then stops and says
 * so. Never changes the page.
 */
export function readBlocks(
  roots: Iterable<Element>,
  hiding: HiddenText,
  skip?: (element: Element) => boolean,
): BlockRead {
  const builder = createDescriptionBuilder();
  let characters = MOST_CHARACTERS;
  let nodes = MOST_NODES;
  const hidden: string[] = [];
  for (const root of roots) {
    const seeing = createSight(root, hiding);
    // A stack instead of recursion: a page may nest thousands of elements.
    const open = [openElement(root, outermost, false)];
    for (let current = open[0]; current && characters >= 0 && nodes >= 0; current = open.at(-1)) {
      const node = current.next;
      if (!node) {
        open.pop();
        if (current.block) builder.endLine();
        continue;
      }
      current.next = nextSiblingOf(node);
      nodes--;
      if (isText(node)) {
        builder.addText(node, characters, current.setting);
        characters -= node.data.length;
      } else if (isElement(node)) {
        if (node.localName === 'br') builder.endLine();
        const sight = seeing(node, current.folded);
        const machine = sight === 'hidden' && hidden.length < MOST_HIDDEN && readMachineText(node, hiding);
        if (machine) hidden.push(machine);
        if (sight === 'hidden' || sight === 'aside' || skip?.(node)) continue;
        const child = openElement(node, current.setting, current.folded || sight === 'folded');
        if (child.block) builder.endLine();
        else if (isSetApart(node)) builder.setApart();
        open.push(child);
      }
    }
    builder.endLine();
  }
  const truncated = characters < 0 || nodes < 0;
  return { ...builder.build(), truncated, ...(hidden.length > 0 && { hidden }) };
}

/** The words of a hidden element where they are made for a program, cut to 300 characters; else `undefined`. */
function readMachineText(element: Element, { toMachines }: HiddenText): string | undefined {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_HIDDEN);
  return toMachines.test(text) ? text : undefined;
}

function openElement(element: Element, around: TextSetting, folded: boolean): OpenElement {
  const kind = readElementKind(element);
  return {
    next: firstChildOf(element),
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
