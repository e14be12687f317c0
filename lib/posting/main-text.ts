import type { BlockRead } from './blocks/read-blocks.ts';
import { collapse, readMeta } from './fields.ts';
import { isPosting } from './judge/is-posting.ts';
import { isLong, type Judged } from './judge/judged.ts';
import { findRegion, type Region, takeOutAbove } from './outline/find-region.ts';
import type { Page } from './page.ts';
import { findTitle } from './page-facts/find-title.ts';
import type { PageKnowledge } from './page-knowledge.ts';

/** A layer with less prose is no posting, in characters: a notice, a form, a menu. */
const LEAST_OF_LAYER = 200;

/** The text of a page that is not known. Its blocks are made when they are first asked for, and once. */
export interface MainText extends Judged {
  read(): BlockRead;
  /** Whether it reads like a posting. */
  isPosting(): boolean;
}

/**
 * Finds the text of a page that is not known: of the topmost layer over it that reads like a posting, else of the page
 * itself.
 */
export function findMainText(page: Page, knowledge: PageKnowledge): MainText | undefined {
  const { body } = page.document;
  if (!body) return undefined;
  const region = findRegion(body, knowledge);
  for (const layer of region.outline.layers.toReversed()) {
    const over = findRegion(layer, knowledge);
    if (over.prose < LEAST_OF_LAYER) continue;
    const main = createMainText(page, over, knowledge);
    if (main.isPosting()) return main;
  }
  return createMainText(page, region, knowledge);
}

function createMainText(page: Page, region: Region, knowledge: PageKnowledge): MainText {
  const { document, url } = page;
  const tab = collapse(document.title);
  const title = findTitle(region, tab, knowledge);
  if (title) takeOutAbove(region, title.line);
  const judged: Judged = {
    region,
    heading: title?.text,
    title: title?.line,
    isSure: title?.isSure ?? false,
    titles: [readMeta(document, 'og:title'), tab],
    url,
  };
  let made: BlockRead | undefined;
  let reads: boolean | undefined;
  const main: MainText = {
    ...judged,
    read() {
      const { around } = region.outline;
      made ??= page.readBlocks([region.part.element], (element) => around.has(element));
      return made;
    },
    isPosting() {
      reads ??= isPosting(judged, main.read().description, knowledge);
      return reads;
    },
  };
  return main;
}

/** The text of a page as it is, cards and all, where it has none of its own. */
export function readAnything(page: Page, { region, read }: MainText): BlockRead {
  const own = read();
  return isLong(own.description) ? own : page.readBlocks([region.outline.root.element]);
}
