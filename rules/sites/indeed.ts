import { collapse, findInScripts } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import type { PostingFacts } from '../../lib/posting/posting-facts.ts';
import { hasSign, readTextIn } from '../../lib/posting/read-site.ts';
import { declareSite } from '../../lib/posting/site.ts';

/**
 * The site serves two layouts of a posting, an older one with names for everything, and a newer one (of React Native)
 * with names for its parts only. Both stand on a page of their own and in the pane beside a list.
 */
export default declareSite({
  id: 'indeed',
  name: 'Indeed',
  // The start page and lists with words in their address open postings in a pane too.
  matches: [
    ...['viewjob', 'm/viewjob', 'jobs', 'm/jobs', 'emplois', 'q-', '?'].map(
      (path) => `https://*.indeed.com/${path}*`,
    ),
    'https://smartapply.indeed.com/*',
  ],
  onClick: true,

  read(page, isHosted) {
    const { document, url } = page;
    if (!isHosted) return undefined;
    if (/^(?:smart|m\d*\.)?apply\./.test(url.hostname)) return { reason: 'application-form' };
    const top = document.querySelector(PANE) ?? document;
    const isView = /\/viewjob\/?$/.test(url.pathname);
    const key = /^[\da-f]+$/i.exec(url.searchParams.get(isView ? 'jk' : 'vjk') ?? '')?.[0].toLowerCase();
    // Beside a list the job before stays until the new one has arrived.
    if (key && isStale(page, top, key)) return { reason: 'loading' };
    const read = readTextIn(page, top, readFacts(page, top), TEXT);
    if (read) return isView && isOver(document) ? { ...read, closed: true } : read;
    if (isView && saysExpired(document) === 'true') return { reason: 'closed' };
    if (hasSign(page, [`:is(${PANE}) *`, TITLE.join()]) && key) return { reason: 'loading' };
    return hasSign(page, LIST) ? { reason: 'list' } : undefined;
  },
});

const PANE = [
  '#jobsearch-ViewjobPaneWrapper, .jobsearch-RightPane',
  '[data-testid="viewjob-main-content"], .jobsearch-JobComponent',
].join();
const HEADING = '[data-testid="vj-job-description-heading"]';
const TEXT = [
  '#jobDescriptionText',
  // The newer layout gives the name of its text to other notes of the employer as well.
  `${HEADING} ~ .simple-job-description-html`,
  `${HEADING} ~ .react-native-html-content`,
  '.simple-job-description-html',
  '.react-native-html-content',
  `${HEADING} + *`,
  '.jobsearch-jobDescriptionText, .jobsearch-JobComponent-description',
];
const TITLE = [
  '[data-testid="jobsearch-JobInfoHeader-title"]',
  '[data-testid="vj-job-title"], [data-testid="vj-job-title-compact"]',
  '[data-testid="simpler-jobTitle"], .jobsearch-JobInfoHeader-title',
];
const COMPANY = [
  '[data-testid="inlineHeader-companyName"] a',
  '[data-testid="inlineHeader-companyName"]',
  '[data-company-name="true"]',
  '[data-testid="vj-company-name"]',
  '[data-testid="company-info-metadata"] a',
  '.jobsearch-JobInfoHeader-companyNameLink, .jobsearch-JobInfoHeader-companyNameSimple',
];
const PLACE = [
  '[data-testid="inlineHeader-companyLocation"]',
  '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
  '[data-testid="job-location"], #jobLocationText',
];
const LIST = [
  '#mosaic-provider-jobcards, #mosaic-jobResults, .job_seen_beacon, .cardOutline',
  '.jobsearch-NoResult-messageContainer',
];

function readFacts(page: Page, top: ParentNode): PostingFacts {
  const company = page.readFirst(top, ...COMPANY);
  const pay = top.querySelector('#salaryInfoAndJobType > *');
  return {
    title: readTitle(page, top),
    hiringOrganization: company,
    // "Leeds LS1 • Hybrid work"
    jobLocation: (findPlace(top, company) ?? page.readFirst(top, ...PLACE))?.split(/ ?• ?/)[0],
    baseSalary: [page.readLine(pay) ?? '', ...findTexts(top, NEWER_PAY)].find(
      (text) => /\p{Sc}/u.test(text) && /\d/.test(text),
    ),
  };
}

/** The title without the note behind it that only its pane has, in the language of the page: " - job post". */
function readTitle({ readBlocks, readFirst }: Page, top: ParentNode): string | undefined {
  const title = top.querySelector(TITLE[0] ?? '');
  const isNote = (element: Element) => element.localName === 'span' && /^\s*[-–]\s/.test(element.textContent);
  const text = title && readBlocks([title], isNote).description.replaceAll('\n', ' ');
  return (text || readFirst(top, ...TITLE))?.replace(/ - job post$/, '');
}

const NEWER_HEADER = '[data-testid="company-info-metadata"]';
const NEWER_PAY = [
  '[data-testid="desktop-job-header"] *',
  '[data-testid="structured-job-summary"] *',
  '[data-testid="jobDetailsSection"] *',
].join();

/** The first text of the newer header that is neither the company, nor how it is rated, nor a dot between them. */
function findPlace(top: ParentNode, company: string | undefined): string | undefined {
  return findTexts(top, `${NEWER_HEADER} *`).find((text) => text !== company && /\p{L}/u.test(text));
}

/** What elements hold as texts of their own, in the page's order. */
function findTexts(top: ParentNode, selector: string): string[] {
  return [...top.querySelectorAll(selector)]
    .filter((element) => element.localName !== 'style')
    .flatMap(({ childNodes }) =>
      [...childNodes].flatMap((node) => (node.nodeType === node.TEXT_NODE && collapse(node.nodeValue)) || []),
    );
}

/** Whether a pane shows a job other than that of the address, by the links of its header, else by its title in the list. */
function isStale({ document, readFirst, readLine }: Page, top: ParentNode, key: string): boolean {
  if (top === document) return false;
  const text = top.querySelector(TEXT.join());
  const keys = [...top.querySelectorAll('a[href], [data-jk], [data-indeed-apply-jk]')]
    // Behind the text stand links to other jobs.
    .filter((link) => !text || link.compareDocumentPosition(text) & link.DOCUMENT_POSITION_FOLLOWING)
    .flatMap((link) => readKey(link) ?? []);
  if (keys.length > 0) return !keys.includes(key);
  const title = readFirst(top, ...TITLE) ?? '';
  const cards = [...document.querySelectorAll('a[data-jk]')];
  const shown = cards.filter((card) => title.startsWith(readLine(card) ?? ' ')).map(readKey);
  return shown.length > 0 && !shown.includes(key) && cards.map(readKey).includes(key);
}

function readKey(link: Element): string | undefined {
  const [, linked] = /[?&](?:from|v)?jk=([\da-f]{8,32})/i.exec(link.getAttribute('href') ?? '') ?? [];
  const key = linked ?? link.getAttribute('data-jk') ?? link.getAttribute('data-indeed-apply-jk');
  return key?.toLowerCase();
}

/** What stands where a posting that is open is applied for. */
const APPLY = [
  '#indeedApplyButton, #applyButtonLinkContainer, #viewJobButtonLinkContainer, [class*="IndeedApply"]',
  '[data-indeed-apply-jk], [data-testid="indeedApplyButton"], [data-testid="primary-apply-action"]',
  '[data-testid="viewjob-apply"], [data-testid="viewjob-indeed-apply"]',
  'a[href*="smartapply.indeed.com"], a[href*="/applystart"]',
].join();

/** Whether the posting of a page of its own is over: it says so in its data, or cannot be applied for. */
function isOver(document: Document): boolean {
  const expired = saysExpired(document);
  if (expired) return expired === 'true';
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return !document.querySelector(APPLY) && !data.some((script) => script.textContent.includes('JobPosting'));
}

function saysExpired(document: Document): string | undefined {
  return findInScripts(document, /"isJobExpired"\s?:\s?(true|false)/);
}
