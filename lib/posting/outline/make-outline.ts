import { firstChildOf, nextSiblingOf } from '../blocks/composed-tree.ts';
import { type ElementKind, readElementKind } from '../blocks/element-kinds.ts';
import { isHeadingLine } from '../blocks/heading-lines.ts';
import { isSetApart } from '../blocks/set-apart.ts';
import { createSight } from '../blocks/sight.ts';
import { findSectionKind } from '../judge/section-kinds.ts';
import type { PageKnowledge, PostingCues } from '../page-knowledge.ts';
import { createApplyFinder } from './apply-actions.ts';
import { createIsAround } from './is-around.ts';
import type { Outline, OutlineLine, OutlinePart } from './outline.ts';

/** A page of more nodes is looked at so far only. */
const MOST_NODES = 60_000;
/** How much of a line is kept, in characters. */
const KEPT = 160;
/** A shorter line outside of a list is a label and no prose, in characters. */
const SHORTEST_PROSE = 40;
/** In scripts that need fewer characters. */
const SHORTEST_DENSE = 14;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** The rank of a line that only looks like a heading. */
const LOOKS_LIKE_HEADING = 7;

const TEXT = 3;
const ELEMENT = 1;

/** An element that is being walked through, and the child to go to next. */
interface OpenElement {
  next: Node | null;
  /** The part that its own text belongs to, and whether the element is that part. */
  part: OutlinePart;
  isPart: boolean;
  folded: boolean;
  linked: boolean;
  /** The link that its text stands in. */
  link: Element | undefined;
  rank: number;
  item: boolean;
  bold: boolean;
}

/**
 * Walks once through what is seen in `root`, without what stands around a text by its element, role or names, and writes
 * down its lines. Never changes the page, and makes no blocks.
 */
export function makeOutline(root: Element, knowledge: PageKnowledge): Outline {
  const seeing = createSight(root, knowledge, true);
  const around = createIsAround(root, knowledge.around);
  const outline: Outline = {
    root: { element: root, parent: undefined, children: [], first: 0, end: 0 },
    lines: [],
    applies: [],
    around: new Set(),
    cards: 0,
    layers: [],
    frames: [],
  };
  const isApply = createApplyFinder(knowledge.cues.apply);
  const line = createLine(outline.lines, knowledge.cues);
  const outermost = { folded: false, linked: false, link: undefined, rank: 0, item: false, bold: false };
  const open: OpenElement[] = [{ ...outermost, next: firstChildOf(root), part: outline.root, isPart: true }];
  let nodes = MOST_NODES;

  for (let current = open[0]; current && nodes >= 0; current = open.at(-1)) {
    const node = current.next;
    if (!node) {
      open.pop();
      if (current.isPart) {
        line.end();
        current.part.end = outline.lines.length;
      }
      continue;
    }
    current.next = nextSiblingOf(node);
    nodes--;
    if (node.nodeType === TEXT) line.add((node as Text).data, current);
    if (node.nodeType !== ELEMENT) continue;
    const element = node as Element;
    if (element.localName === 'br') line.end();
    if (isApply(element)) outline.applies.push({ line: outline.lines.length, element });
    if (element.localName === 'iframe') addFrame(outline.frames, element as HTMLIFrameElement);
    const sight = seeing(element, current.folded);
    if (sight === 'hidden' || sight === 'aside') continue;
    const place = around(element);
    if (place === 'layer') outline.layers.push(element);
    if (place !== undefined) {
      outline.around.add(element);
      continue;
    }
    const child = openElement(element, current, sight === 'folded');
    if (child.isPart) {
      line.end();
      child.part.first = outline.lines.length;
    } else if (isSetApart(element)) line.add(' ', child);
    open.push(child);
  }
  line.end();
  for (const { part } of open) part.end = outline.lines.length;
  return outline;
}

function openElement(element: Element, around: OpenElement, folded: boolean): OpenElement {
  const kind = readElementKind(element);
  const part: OutlinePart = kind.block
    ? { element, parent: around.part, children: [], first: 0, end: 0 }
    : around.part;
  if (kind.block) around.part.children.push(part);
  return {
    next: firstChildOf(element),
    part,
    isPart: kind.block,
    folded: around.folded || folded,
    linked: around.linked || isLink(element),
    link: around.link ?? (isLink(element) ? element : undefined),
    rank: rankOf(element, kind) || around.rank,
    item: kind.item || around.item,
    bold: kind.bold ?? around.bold,
  };
}

/** A link that leads to another page. */
function isLink(element: Element): boolean {
  if (element.localName !== 'a') return element.getAttribute('role') === 'link';
  const address = element.getAttribute('href');
  // A link that a script follows has no address, and no name to be led to either.
  if (address === null) return !element.hasAttribute('name') && element.id === '';
  return !/^\s*(?:#|javascript:|mailto:|tel:)/i.test(address);
}

function rankOf(element: Element, kind: ElementKind): number {
  if (!kind.heading || element.localName === 'button') return 0;
  const rank = Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level'));
  return rank >= 1 && rank <= 6 ? rank : 4;
}

/** Collects the text of a line until it ends. */
function createLine(lines: OutlineLine[], cues: PostingCues) {
  let text = '';
  let length = 0;
  let linked = 0;
  let first: OpenElement | undefined;
  let bold = true;
  return {
    add(data: string, setting: OpenElement): void {
      const piece = data.replace(/[\s\u200b\u00ad]+/g, ' ');
      if (!piece || (piece === ' ' && !first)) return;
      first ??= setting;
      if (text.length < KEPT) text += piece;
      length += piece.length;
      if (setting.linked) linked += piece.length;
      bold &&= setting.bold || !/[\p{L}\p{N}]/u.test(piece);
    },
    end(): void {
      if (!first) return;
      const own = text.trim().replace(/\s+/g, ' ');
      const { part, item, rank } = first;
      const shortest = DENSE.test(own) ? SHORTEST_DENSE : SHORTEST_PROSE;
      const looks = isHeadingLine(own, { heading: false, bold, item }) && length <= KEPT;
      const kept = {
        text: own.slice(0, KEPT),
        length,
        rank: rank || (looks ? LOOKS_LIKE_HEADING : 0),
        item,
      };
      if (own)
        lines.push({
          ...kept,
          linked,
          opensLinked: first.linked,
          link: linked >= length - 2 ? first.link : undefined,
          prose: kept.rank === 0 && (item || length >= shortest) ? length - linked : 0,
          section: findSectionKind(kept, cues),
          part,
          isAround: false,
        });
      text = '';
      length = linked = 0;
      first = undefined;
      bold = true;
    },
  };
}

function addFrame(frames: string[], frame: HTMLIFrameElement): void {
  const { origin } = frame.ownerDocument.defaultView?.location ?? {};
  const isLarge = frame.clientHeight === 0 || frame.clientHeight >= 200;
  // An address that is none is given as it stands there.
  if (!isLarge || !/^https?:/.test(frame.src) || !URL.canParse(frame.src)) return;
  if (new URL(frame.src).origin !== origin) frames.push(frame.src);
}
