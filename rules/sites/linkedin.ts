import { collapse } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';
import type { PostingFacts } from '../../lib/posting/posting-facts.ts';
import { hasSign, readTextIn } from '../../lib/posting/read-site.ts';
import { namesOthers } from '../../lib/posting/shown-job.ts';
import { declareSite } from '../../lib/posting/site.ts';
import { closedNote } from '../pages/closed-note.ts';

/**
 * The site has three kinds of pages with no class in common: those of guests, the older ones of members, and the newer
 * ones of members, whose classes are new with every release.
 */
export default declareSite({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://*.linkedin.com/jobs/*'],
  onClick: true,

  read(page, isHosted) {
    const { pathname, searchParams } = page.url;
    if (!isHosted || !/^\/jobs(?:-guest)?(?:\/|$)/.test(pathname)) return undefined;
    const id = readId(page.url);
    // Who opens a posting that is gone is led to a list, beside which another job may stand.
    if (!id && searchParams.get('trk')?.includes('expired_jd')) return { reason: 'closed' };
    const reads = [readNewer(page, id), readOlder(page, id), readGuest(page, id)].filter(
      (each) => each !== undefined,
    );
    const read = reads.find(({ posting }) => posting) ?? reads[0];
    if (read?.posting) return read;
    if (/^\/jobs\/view\/[^/]+\/apply\b/.test(pathname)) return { reason: 'application-form' };
    return read ?? (hasSign(page, LIST) ? { reason: 'list' } : undefined);
  },
});

const LIST = [
  /^\/jobs\/?(?:\?|$)/,
  /^\/jobs\/(?:search|search-results|collections)\b/,
  /^\/jobs\/[^/?]+-jobs\b/,
  '[componentkey^="job-card-component-ref-"], [data-occludable-job-id], .jobs-search__results-list',
];

/**
 * The id of the job that an address opens: `…/view/title-at-company-41`, `…/view/41/`, `…?currentJobId=41`. The panes of
 * guests have an address of their own: `/jobs-guest/jobs/api/jobPosting/41`.
 */
function readId({ pathname, searchParams }: URL): string | undefined {
  const [, viewed] = /\/(?:view|jobPosting)\/(?:[^/]*-)?(\d+)(?:\/|$)/.exec(pathname) ?? [];
  return viewed ?? /^\d+$/.exec(searchParams.get('currentJobId') ?? '')?.[0];
}

const SCREEN = '[data-sdui-screen*="JobDetails"]';
/** Each part of a job names it: "JobDetails_AboutTheJob_4100000001". */
const PART = '[componentkey^="JobDetails"], [id^="JobDetails"]';
const TEXT = [
  '[componentkey^="JobDetails_AboutTheJob"]',
  '[id^="JobDetails_AboutTheJob"]',
  '[data-sdui-component$=".aboutTheJob"]',
];
const COMPANY = '[data-sdui-component$=".aboutTheCompany"]';
const BOX = '[data-testid="expandable-text-box"]';
const NEWER_NEVER = [...TEXT.map((part) => `${part} h2`), '[data-testid="expandable-text-button"]'].join();

/** Reads a page of the newer kind; `undefined` where the page is none. */
function readNewer(page: Page, id: string | undefined): PostingRead | undefined {
  const { document } = page;
  const screen = document.querySelector(SCREEN);
  const ids = [...document.querySelectorAll(PART)].map(readPartId).filter((each) => each !== undefined);
  if (!screen && ids.length === 0) return undefined;
  // The parts of the job before stay until those of the new one have arrived.
  if (!isOfJob(id, ids)) return { reason: 'loading' };
  const part = [...document.querySelectorAll(TEXT.join())].find((each) => isOfJob(id, [readPartId(each)]));
  // In the first releases the part of the text had no name.
  const text = part ?? findUnnamedBox(screen)?.parentElement;
  const top = screen ?? document.body;
  const facts = text ? readNewerFacts(page, top, text) : {};
  const read = text && readTextIn(page, text, facts, [BOX, ':scope > :not(h2)'], NEWER_NEVER);
  // The text is fetched when it is about to be seen.
  if (!read) return id ? { reason: 'loading' } : undefined;
  const lines = findBefore(text, top, 'p').map(page.readLine);
  const isClosed = lines.some((line = '') => line.length <= LONGEST_NOTE && closedNote.pattern.test(line));
  return isClosed ? { ...read, closed: true } : read;
}

/** A longer line tells of something, and is no note. */
const LONGEST_NOTE = 90;

/** The id of the job that a part, or the part around it, names. */
function readPartId(element: Element): string | undefined {
  const part = element.closest(PART);
  return /_(\d+)$/.exec(part?.getAttribute('componentkey') ?? part?.id ?? '')?.[1];
}

function findUnnamedBox(screen: Element | null): Element | undefined {
  const boxes = [...(screen?.querySelectorAll(BOX) ?? [])];
  return boxes.find((box) => !box.closest(`${PART}, ${COMPANY}`));
}

/** The elements that stand before the text. */
function findBefore(text: Element, top: Element, selector: string): Element[] {
  return [...top.querySelectorAll(selector)].filter(
    (element) => element.compareDocumentPosition(text) & text.DOCUMENT_POSITION_FOLLOWING,
  );
}

/**
 * The facts of a page that has no names for them: the company is the first that is linked to, the title the paragraph
 * before that of place and date ("Leeds, England · 2 days ago · Over 100 applicants").
 */
function readNewerFacts({ document, readLine }: Page, top: Element, text: Element): PostingFacts {
  const lines = findBefore(text, top, 'p').flatMap((line) => readLine(line) ?? []);
  const at = lines.findIndex((line) => line.includes(' · '));
  const [place, posted] = lines[at]?.split(' · ') ?? [];
  // "(3) Title | Company | LinkedIn"; a title may hold such a stroke itself.
  const names =
    collapse(document.title)
      ?.replace(/^\(\d+\+?\) /, '')
      .split(' | ') ?? [];
  const [title, company] = [names.slice(0, -2).join(' | '), names.at(-2)];
  // After a move the name of the page may still be that of the job before.
  const isNamed = title !== '' && (at < 0 || lines.some((line) => line.startsWith(title)));
  const linked = findBefore(text, top, 'a[href*="/company/"]').map(readLine).find(Boolean);
  return {
    title: isNamed ? title : lines[at - 1],
    hiringOrganization: linked ?? (isNamed ? company : undefined),
    jobLocation: place,
    datePosted: posted,
  };
}

const OLDER_PANE = '.jobs-search__job-details, .scaffold-layout__detail';
const OLDER_PAGE = '.job-view-layout, .jobs-details, .scaffold-layout__main';
const OLDER_TEXT = [
  '#job-details',
  '.jobs-description__content .jobs-box__html-content',
  '.jobs-description-content__text',
  '.jobs-description__content',
  '.jobs-description__container',
];
const OLDER_NEVER = OLDER_TEXT.map((text) => `${text} > h2:first-child`).join();
const TOP_CARD = '[class*="jobs-unified-top-card"]';
/** What names the job of a page: the link around its title or in it, and the button to apply. */
const OLDER_LINKS = `${TOP_CARD} :is(h1, h2) a, h1 a, a:has(> h1), .jobs-apply-button[data-job-id]`;
const OLDER_CLOSED = '.jobs-details-top-card__apply-error, .artdeco-inline-feedback--error:not(form *)';

/** Reads a page of the older kind; `undefined` where the page is none. */
function readOlder(page: Page, id: string | undefined): PostingRead | undefined {
  const { document, url, readFirst } = page;
  const isView = url.pathname.startsWith('/jobs/view/');
  const top = document.querySelector(OLDER_PANE) ?? (isView && document.querySelector(OLDER_PAGE));
  if (!top) return undefined;
  if (!isOfJob(id, readLinkedIds(top, OLDER_LINKS))) return { reason: 'loading' };
  const company = readFirst(
    top,
    '[class*="jobs-unified-top-card__company-name"]',
    `${TOP_CARD} a[href*="/company/"]`,
  );
  // "Hamburg · Reposted 2 weeks ago · 33 applicants", before which the oldest pages name the company.
  const line = readFirst(
    top,
    '[class*="top-card__tertiary-description"] span[dir]',
    '[class*="top-card__tertiary-description"]',
    '[class*="top-card__primary-description"] span[dir]',
    '[class*="top-card__primary-description"]',
    '[class*="top-card__bullet"]',
  );
  const [place, posted] = line?.split(/ ?· ?/).filter((part) => part && part !== company) ?? [];
  const facts = {
    title: readFirst(top, '[class*="jobs-unified-top-card__job-title"]', 'h1', `${TOP_CARD} h2`),
    hiringOrganization: company,
    jobLocation: place,
    datePosted: posted,
  };
  const read = readTextIn(page, top, facts, OLDER_TEXT, OLDER_NEVER);
  if (!read) return id ? { reason: 'loading' } : undefined;
  return top.querySelector(OLDER_CLOSED) ? { ...read, closed: true } : read;
}

const GUEST_PANE = '.two-pane-serp-page__detail-view, .details-pane__content';
const GUEST_LINKS = '.topcard__link, #decoratedJobPostingId';
/** Company and place; the other facts of the card bear the same name. */
const FLAVOR = '.topcard__flavor:not(.topcard__flavor--metadata, .num-applicants__caption)';
const GUEST_TEXT = [
  '.description .show-more-less-html__markup',
  '.show-more-less-html__markup',
  '.description__text',
];

/** Reads a page of guests; `undefined` where the page is none. */
function readGuest(page: Page, id: string | undefined): PostingRead | undefined {
  const { document, readFirst } = page;
  const pane = document.querySelector(GUEST_PANE);
  const top = pane ?? document;
  const isComing = pane && id ? ({ reason: 'loading' } as const) : undefined;
  if (pane && !isOfJob(id, readLinkedIds(pane, GUEST_LINKS))) return isComing;
  const title = readFirst(top, '.topcard__title', '.top-card-layout__title');
  if (!title) return isComing;
  const facts = {
    title,
    hiringOrganization: readFirst(top, '.topcard__org-name-link', `${FLAVOR}:not(.topcard__flavor--bullet)`),
    jobLocation: readFirst(top, `${FLAVOR}.topcard__flavor--bullet`),
    datePosted: readFirst(top, '.posted-time-ago__text'),
    baseSalary: readFirst(top, '.compensation__salary'),
  };
  const read = readTextIn(page, top, facts, GUEST_TEXT);
  const isClosed = top.querySelector('.closed-job, .closed-job__flavor--closed') !== null;
  if (!read) return isClosed ? { reason: 'closed' } : isComing;
  return isClosed ? { ...read, closed: true } : read;
}

/** The ids of jobs that elements of a page name: in a link, an attribute, or a comment. */
function readLinkedIds(top: Element, selector: string): (string | undefined)[] {
  return [...top.querySelectorAll(selector)].map((element) => {
    const href = element.getAttribute('href') ?? '';
    const [, linked] = /\/jobs\/view\/(?:[^/?#]*-)?(\d+)(?:[/?#]|$)/.exec(href) ?? [];
    const noted =
      element.localName === 'code' ? /\d+/.exec(element.firstChild?.nodeValue ?? '')?.[0] : undefined;
    return linked ?? element.getAttribute('data-job-id') ?? noted;
  });
}

/** Whether what names these jobs belongs to the job of the address: it names that one, or none at all. */
function isOfJob(id: string | undefined, named: (string | undefined)[]): boolean {
  const ids = named.filter((each) => each !== undefined);
  return !id || !namesOthers(ids, id);
}
