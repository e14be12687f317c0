import type { BlockRead } from './blocks/read-blocks.ts';
import { hasClosedLine, markClosed, saysClosed } from './closed.ts';
import { findReason } from './judge/is-posting.ts';
import { isLong } from './judge/judged.ts';
import { findMainText, type MainText, readAnything } from './main-text.ts';
import { createPage, type Page } from './page.ts';
import { readPageFacts } from './page-facts/read-page-facts.ts';
import type { PageKnowledge } from './page-knowledge.ts';
import type { Posting, PostingRead } from './posting.ts';
import { makePostingRead, type PostingFacts, withFacts } from './posting-facts.ts';
import { readPosting } from './read-posting.ts';
import type { Site } from './site.ts';
import { findShown, readShown, standsIn } from './structured/find-shown.ts';
import { decodeFacts, readStructuredText } from './structured/job-posting-text.ts';
import { pickJobPosting, readJsonLd } from './structured/json-ld.ts';
import { readMicrodata } from './structured/microdata.ts';

/** A page that carries more postings is a list of them. */
const MOST_POSTINGS = 50;

/** How to read any page. */
export interface PageOptions {
  knowledge: PageKnowledge;
  /** Its main text, even if it reads like no posting. */
  anyway?: boolean;
  /** The day on which it is read: "2026-09-20". */
  today?: string;
}

/**
 * Reads the posting of any page: by the site that knows it, else from structured data or microdata, else the page's
 * main text where it reads like a posting, or in any case with `anyway`. Of a page that is read on a click only, what
 * structured data says of company, place, date and pay counts more than what the site's selectors find.
 *
 * With `anyway` a page in which its site finds no posting is read like an unknown one.
 *
 * Returns a posting or the reason why there is none. Reads the document only; never changes it.
 */
export function readPage(
  document: Document,
  url: URL,
  sites: Site[],
  { knowledge, anyway = false, today = new Date().toISOString().slice(0, 10) }: PageOptions,
): PostingRead {
  const read = readAnyPage(document, url, sites, knowledge, anyway);
  return markClosed(read, document, knowledge.closedNote, today);
}

function readAnyPage(
  document: Document,
  url: URL,
  sites: Site[],
  knowledge: PageKnowledge,
  anyway: boolean,
): PostingRead {
  const readAtOnce = sites.filter(({ onClick }) => !onClick);
  const known = readPosting(document, url, readAtOnce, knowledge);
  if (known?.posting || (known && !anyway)) return known;

  const page = createPage(document, url, knowledge);
  const readOnClick = sites.filter(({ onClick }) => onClick);
  const clicked = readPosting(document, url, readOnClick, knowledge);
  if (clicked?.posting) return withSurerFacts(clicked, readFacts(page, clicked.posting, knowledge));
  if (clicked && !anyway) return clicked;
  const main = findMainText(page, knowledge);
  if (!main) return { reason: 'empty' };
  const marked = readStructured(page, main, knowledge) ?? readMicrodata(page);
  return readUnknownPage(page, main, marked, knowledge, anyway);
}

/** Reads a page that no site knows; `marked` is the posting that the page marks up as such. */
function readUnknownPage(
  page: Page,
  main: MainText,
  marked: PostingRead | undefined,
  knowledge: PageKnowledge,
  anyway: boolean,
): PostingRead {
  const isInPage = marked?.posting && marked.runs.length > 0;
  if (isInPage && isLong(marked.posting.description)) return marked;
  // What the page says of itself may be no more than the beginning of its text, or may have lost its markup.
  if (main.isPosting() || (anyway && !marked)) {
    const text = main.isPosting() ? main.read() : readAnything(page, main);
    const facts = readPageFacts(page, main, text.description, knowledge);
    const read = withSurerFacts(makePostingRead(page, facts, text), marked?.posting);
    if (!read.posting || !main.isPosting()) return read;
    return {
      ...read,
      ...(main.region.isPartial && { partial: true as const }),
      ...(hasClosedLine(main.region.outline.lines, knowledge.closedNote) && { closed: true as const }),
    };
  }
  if (marked) return marked;
  const { lines } = main.region.outline;
  const isClosed =
    saysClosed(page.document, knowledge.closedNote) || hasClosedLine(lines, knowledge.closedNote);
  const reason = findReason(main, isClosed, knowledge);
  const [frame] = main.region.outline.frames;
  return { reason, ...(frame && reason !== 'list' && { frame }) };
}

/**
 * A posting that is read from the page, with the facts that structured data states more surely: all but the title, and
 * the place where the page says more of it.
 */
function withSurerFacts(read: PostingRead, facts: PostingFacts | undefined): PostingRead {
  const { title, jobLocation = '', ...surer } = facts ?? {};
  const shown = read.posting?.jobLocation?.toLowerCase() ?? '';
  // "Oslo, NO; Remote" is in "Oslo, Norway (Remote)".
  const isShown = jobLocation
    .split('; ')
    .every((place) => shown.includes(place.split(',', 1)[0]?.toLowerCase() ?? ''));
  const isFuller = isShown && shown.length >= jobLocation.length;
  return withFacts(read, isFuller ? surer : { ...surer, jobLocation });
}

/** What structured data states of the posting that the page's site has read. */
function readFacts(page: Page, { description }: Posting, knowledge: PageKnowledge): PostingFacts | undefined {
  const { document } = page;
  const postings = readJsonLd(document).slice(0, MOST_POSTINGS);
  const posting =
    pickJobPosting(postings, page) ??
    postings.find((each) => standsIn(description, readStructuredText(each, document, knowledge).description));
  return posting && decodeFacts(posting, document);
}

/** The posting of the page's structured data, in the page itself where it stands there too. */
function readStructured(page: Page, { region }: MainText, knowledge: PageKnowledge): PostingRead | undefined {
  const { document } = page;
  const postings = readJsonLd(document).slice(0, MOST_POSTINGS);
  if (postings.length === 0) return undefined;
  const texts = new Map<object, BlockRead>();
  for (const posting of postings) texts.set(posting, readStructuredText(posting, document, knowledge));
  const shown = (posting: object) => findShown(region.outline, texts.get(posting)?.description ?? '');
  const [first, second] = postings.filter(shown);
  const posting = pickJobPosting(postings, page) ?? (second ? undefined : first);
  const text = posting && texts.get(posting);
  if (!posting || !text) return undefined;
  const inPage = readShown(page, shown(posting), text.description);
  return makePostingRead({ ...page, source: 'json-ld' }, decodeFacts(posting, document), inPage ?? text);
}
