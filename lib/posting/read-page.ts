import type { BlockRead } from './blocks/read-blocks.ts';
import { cleanCompanyName, collapse, readMeta } from './fields.ts';
import { type MainText, readMainText } from './main-text.ts';
import { createPage, type Page } from './page.ts';
import type { PageKnowledge, PostingCues } from './page-knowledge.ts';
import type { NotPostingReason, Posting, PostingRead } from './posting.ts';
import { factNames, makePostingRead, type PostingFacts } from './posting-facts.ts';
import { readPosting } from './read-posting.ts';
import type { Site } from './site.ts';
import { decodeFacts, readStructuredText } from './structured/job-posting-text.ts';
import { pickJobPosting, readJsonLd } from './structured/json-ld.ts';
import { locateText } from './structured/locate-text.ts';
import { readMicrodata } from './structured/microdata.ts';

/** Fewer words are no posting, however they read. */
const FEWEST_WORDS = 60;

/** A page that carries more postings is a list of them. */
const MOST_POSTINGS = 50;

/** How to read any page. `anyway`: its main text, even if it reads like no posting. */
export interface PageOptions {
  knowledge: PageKnowledge;
  anyway?: boolean;
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
  { knowledge, anyway = false }: PageOptions,
): PostingRead {
  const readAtOnce = sites.filter(({ onClick }) => !onClick);
  const known = readPosting(document, url, readAtOnce, knowledge);
  if (known?.posting || (known && !anyway)) return known;

  const page = createPage(document, url, knowledge);
  const structured = readStructured(page, knowledge);
  const readOnClick = sites.filter(({ onClick }) => onClick);
  const clicked = readPosting(document, url, readOnClick, knowledge);
  if (clicked?.posting || (clicked && !anyway)) return withFacts(clicked, structured?.posting);
  return readUnknownPage(page, structured ?? readMicrodata(page), knowledge, anyway);
}

/** Reads a page that no site knows; `marked` is the posting that the page marks up as such. */
function readUnknownPage(
  page: Page,
  marked: PostingRead | undefined,
  knowledge: PageKnowledge,
  anyway: boolean,
): PostingRead {
  const { document } = page;
  if (marked?.posting && isLong(marked.posting.description)) return marked;
  // What the page says of itself may be no more than the beginning of its text.
  const main = readMainText(page, knowledge);
  if (main && (isPosting(main, document, knowledge.cues) || (anyway && !marked))) {
    return withFacts(makePostingRead(page, readFacts(page), main.read), marked?.posting);
  }
  if (marked) return marked;
  if (!main) return { reason: anyway ? 'empty' : 'not-a-posting' };
  return { reason: findReason(main, document) };
}

/** A posting that is read from the page, with the facts that structured data states more surely. */
function withFacts(read: PostingRead, facts: Posting | undefined): PostingRead {
  if (!read.posting || !facts) return read;
  const posting = { ...read.posting };
  for (const name of factNames) if (facts[name] && name !== 'title') posting[name] = facts[name];
  return { ...read, posting };
}

/** The posting of the page's structured data, in the page itself where it stands there too. */
function readStructured(page: Page, knowledge: PageKnowledge): PostingRead | undefined {
  const { document } = page;
  const postings = readJsonLd(document).slice(0, MOST_POSTINGS);
  if (postings.length === 0 || !document.body) return undefined;
  const whole = page.readBlocks([document.body]);
  const texts = new Map(
    postings.map((posting) => [posting, readStructuredText(posting, document, knowledge)]),
  );
  const shown = (text: BlockRead | undefined) => text && locateText(whole, text.description);
  const [first, second] = postings.filter((candidate) => shown(texts.get(candidate)));
  const posting = pickJobPosting(postings, page) ?? (second ? undefined : first);
  const text = posting && texts.get(posting);
  if (!posting || !text) return undefined;
  return makePostingRead({ ...page, source: 'json-ld' }, decodeFacts(posting, document), shown(text) ?? text);
}

/** Whether a text reads like one posting: long enough, no list of links, with the sections that postings have. */
function isPosting({ read, linked }: MainText, document: Document, cues: PostingCues): boolean {
  if (linked > 0.5 || !isLong(read.description)) return false;
  const headings = read.blocks.filter((block) => block.text.length < 100).map((block) => fold(block.text));
  const sections = cues.sections.filter((words) => hasAny(headings, words)).length;
  return sections >= 2 || (sections === 1 && hasAny(readActions(document), cues.apply));
}

function findReason({ linked, read }: MainText, document: Document): NotPostingReason {
  if (document.querySelector('form input[type="file"]')) return 'application-form';
  return linked > 0.5 && read.blocks.length >= 5 ? 'list' : 'not-a-posting';
}

/** The texts of links and buttons. */
function readActions(document: Document): string[] {
  const actions = [...document.querySelectorAll('a, button, input[type="submit"]')].slice(0, 1_000);
  return actions.map((action) => fold(action.getAttribute('value') ?? action.textContent ?? '').slice(0, 60));
}

function hasAny(texts: string[], words: string[]): boolean {
  return texts.some((text) => words.some((word) => ` ${text} `.includes(` ${word}`)));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** Long enough for a posting, in words or in the characters of scripts that do not part them. */
function isLong(text: string): boolean {
  const words = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu);
  return (words?.length ?? 0) >= FEWEST_WORDS;
}

function readFacts({ document, readFirst }: Page): PostingFacts {
  const pageTitle = collapse(document.title);
  const title =
    readFirst(document, 'main h1', 'article h1', 'h1') ?? readMeta(document, 'og:title') ?? pageTitle;
  const site = readMeta(document, 'og:site_name')?.replace(/\s+(?:careers?|jobs|karriere)$/i, '');
  const behind = /\s[|–—]\s([^|–—]{2,40})$/.exec(pageTitle ?? '')?.[1];
  const place = readFirst(
    document,
    '.job-location',
    '[class*="job-location" i]',
    '[data-testid*="location" i]',
  );
  return {
    title,
    hiringOrganization: cleanCompanyName(site) ?? cleanCompanyName(behind),
    jobLocation: place && place.length < 120 ? place : undefined,
  };
}
