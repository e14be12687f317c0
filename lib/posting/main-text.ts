import { Readability } from '@mozilla/readability';
import type { HiddenText } from './blocks/hidden-text.ts';
import type { BlockRead } from './blocks/read-blocks.ts';
import { createSight } from './blocks/sight.ts';
import type { Page } from './page.ts';
import type { PageKnowledge } from './page-knowledge.ts';

/** A page of more elements is searched by its landmarks only. */
const MOST_ELEMENTS = 20_000;

/** Where an element of the copy stands in the page. */
const MARK = 'data-gaplight-element';

/** What stands around a text by its element or role. */
const AROUND = [
  'nav, footer, body > header',
  ...['navigation', 'banner', 'contentinfo', 'dialog', 'search'].map((role) => `[role="${role}"]`),
  '[aria-modal="true"], [aria-label*="breadcrumb" i]',
].join();

/** A page's main text, and how it looks. */
export interface MainText {
  read: BlockRead;
  /** The share of its characters that stand in links, 0 to 1. */
  linked: number;
}

/** Finds the main text of a page that is not known, without what stands around it. */
export function readMainText(page: Page, knowledge: PageKnowledge): MainText | undefined {
  const { document, readBlocks } = page;
  const { body } = document;
  if (!body) return undefined;
  const isAround = createIsAround(document, knowledge.around);
  const found = findArticle(document, knowledge, isAround);
  // The library may stop at one of several sections; the landmark around it holds them all.
  const landmarks = [...document.querySelectorAll('main, [role="main"], article')];
  const landmark = landmarks.find((one) => !isAround(one) && (!found || one.contains(found)));
  let best: MainText | undefined;
  for (const element of [landmark, found, body]) {
    if (!element) continue;
    const read = readBlocks([element], isAround);
    const linked = measureLinks(page, element, read, isAround);
    if (read.blocks.length > 0 && (!best || best.linked > 0.5)) best = { read, linked };
  }
  return best;
}

/** What stands around the text by its role or its names, unless it holds the page's heading; and the heading. */
function createIsAround(document: Document, around: RegExp): (element: Element) => boolean {
  const heading = document.querySelector('h1') ?? document.querySelector('h2');
  return (element) => {
    if (element === heading) return element.localName === 'h1';
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!around.test(names) && !element.matches(AROUND)) return false;
    return !heading || !element.contains(heading);
  };
}

/** The element of the page that holds what a reading view would show. */
function findArticle(
  document: Document,
  hiding: HiddenText,
  isAround: (element: Element) => boolean,
): Element | undefined {
  const elements = [...document.body.querySelectorAll('*')];
  if (elements.length > MOST_ELEMENTS) return undefined;
  const copy = document.cloneNode(true) as Document;
  const copies = [...copy.body.querySelectorAll('*')];
  const seeing = createSight(document.body, hiding);
  elements.forEach((element, index) => {
    const twin = copies[index];
    const sight = seeing(element, false);
    if (sight === 'hidden' || sight === 'aside' || isAround(element)) twin?.remove();
    else if (sight === 'folded')
      for (const name of ['hidden', 'style', 'aria-hidden']) twin?.removeAttribute(name);
    twin?.setAttribute(MARK, String(index));
  });
  const view = new Readability(copy, { charThreshold: 200, serializer: (node) => node }).parse();
  const kept = view?.content instanceof Object ? (view.content as Element).querySelectorAll(`[${MARK}]`) : [];
  return findCommonAncestor([...kept].map((twin) => elements[Number(twin.getAttribute(MARK))]));
}

function findCommonAncestor(elements: (Element | undefined)[]): Element | undefined {
  let ancestor: Element | null | undefined;
  for (const element of elements) {
    if (!element) continue;
    ancestor ??= element;
    while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  }
  return ancestor ?? undefined;
}

function measureLinks(
  { readBlocks }: Page,
  element: Element,
  read: BlockRead,
  isAround: (element: Element) => boolean,
): number {
  const rest = readBlocks([element], (part) => part.localName === 'a' || isAround(part));
  return read.description ? 1 - rest.description.length / read.description.length : 0;
}
