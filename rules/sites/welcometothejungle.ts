import { cleanCompanyName, nameOfSlug, readDay } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { readElements, withFacts } from '../../lib/posting/posting-facts.ts';
import { hasSign, isLongEnough } from '../../lib/posting/read-site.ts';
import { declareSite } from '../../lib/posting/site.ts';
import { closedNote } from '../pages/closed-note.ts';

const HEAD = id('job-metadata-block');
/** Each part of the text has a name of its own; without names the whole position does. */
const PARTS = ['description', 'experience', 'process', 'benefits']
  .map((part) => id(`job-section-${part}`))
  .join();
const POSITION = '#the-position-section';
const NEVER = [HEAD, id('view-more-btn'), '[data-testid*="button-apply"]', 'form'].join();
const APPLY = '[data-testid*="button-apply"], [data-role="job:apply"]';
const APPLICATION_PATH = /\/jobs\/[^/]+\/(?:apply|application)(?:[/?]|$)/;
const APPLICATION = [APPLICATION_PATH, '#apply-form-submit'];
/** The jobs of all companies, and those of one. */
const LIST = [
  /^\/[a-z]{2}(?:\/companies\/[^/?]+)?\/jobs(?:-matches)?\/?(?:\?|$)/,
  ...['search-results', 'job-list-pagination-arrow-next'].map(id),
];

/** The app, which was Otta, shows jobs one at a time, in points that it has drawn from their text. */
const CARD = id('job-card-main');
const POINTS = ['job-requirement-bullet', 'job-requirements-bullet', 'job-involves-bullet'].map(id).join();
const TECHNOLOGIES = id('job-technology-used');
const OF_COMPANY = ['[data-testid^="company-"]', id('ottas-take'), id('apply-button')].join();

/** A longer text is no note. */
const LONGEST_NOTE = 90;

export default declareSite({
  id: 'welcometothejungle',
  name: 'Welcome to the Jungle',
  matches: ['https://www.welcometothejungle.com/*/jobs*', 'https://app.welcometothejungle.com/jobs*'],
  onClick: true,

  read(page, isHosted) {
    if (!isHosted) return undefined;
    return page.url.hostname.startsWith('app.') ? readApp(page) : readJobPage(page);
  },
});

function id(name: string): string {
  return `[data-testid="${name}"]`;
}

function readJobPage(page: Page): PostingRead | undefined {
  const { document, url, readFirst } = page;
  // `/fr/companies/company/jobs/title_place_REF`
  const [, company, job] = /\/companies\/([^/]+)(?:\/jobs\/([^/]+))?/.exec(url.pathname) ?? [];
  const named = document.querySelectorAll(PARTS);
  const parts = named.length > 0 ? named : document.querySelectorAll(POSITION);
  if (!job || parts.length === 0 || hasSign(page, [APPLICATION_PATH])) return findReason(page, company, job);
  const title = readFirst(document, `${HEAD} h1`, `${HEAD} h2`, 'h1');
  if (isOfAnother(page, company, job, title)) return { reason: 'loading' };
  const read = readElements(
    page,
    {
      title,
      hiringOrganization: readCompany(page) ?? nameOfSlug(company),
      jobLocation: readFirst(document, ...['i[name="location"]', '[alt="Location"]'].map(besideIcon)),
      datePosted: readDay(
        document.querySelector(`${HEAD} time[datetime]`)?.getAttribute('datetime') ?? undefined,
      ),
      baseSalary: readPay(page),
    },
    parts,
    (element) => element.matches(NEVER),
  );
  if (!read.posting || !isLongEnough(read.posting.description)) return findReason(page, company, job);
  return saysClosed(page) ? { ...read, closed: true } : read;
}

/** Why a page without a text has none; `undefined` where its heading may say so in words. */
function findReason(
  page: Page,
  company: string | undefined,
  job: string | undefined,
): PostingRead | undefined {
  if (hasSign(page, APPLICATION)) return { reason: 'application-form' };
  if (hasSign(page, LIST)) return { reason: 'list' };
  // What a company tells of itself reads like a posting.
  if (!job) return company ? { reason: 'not-a-posting' } : undefined;
  if (saysClosed(page)) return { reason: 'closed' };
  return page.document.querySelector(`h1, h2:not(${HEAD} *)`) ? undefined : { reason: 'loading' };
}

/** What stands behind an icon of the head; the head has no other names for its facts. */
function besideIcon(icon: string): string {
  return `${HEAD} ${icon} + *`;
}

function readCompany({ document, readFirst }: Page): string | undefined {
  const logo = document.querySelector(`${HEAD} img[alt]`)?.getAttribute('alt');
  return cleanCompanyName(readFirst(document, `${HEAD} a[href*="/companies/"]`)) ?? cleanCompanyName(logo);
}

/** "Salary: 45K to 55K €": the icon stands before the label, and the amount behind it. */
function readPay({ document, readLine }: Page): string | undefined {
  const icon = document.querySelector(`${HEAD} i[name="salary"], ${HEAD} [alt="Salary"]`);
  const pay = readLine(icon?.parentElement)?.replace(/^[^:\d]*:\s*/, '');
  return pay && /\d/.test(pay) ? pay : undefined;
}

/**
 * Whether the page shows another job than that of its address, as it does for a moment after a move within it: one of
 * another company, or one whose title the address does not spell while the head of the page names another job too.
 */
function isOfAnother(
  { document }: Page,
  company: string | undefined,
  job: string,
  title: string | undefined,
): boolean {
  const link = document.querySelector(`${HEAD} a[href*="/companies/"]`)?.getAttribute('href') ?? '';
  const shown = /\/companies\/([^/?#]+)/.exec(link)?.[1];
  if (shown && shown !== company) return true;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const named = /\/jobs\/([^/?#]+)/.exec(canonical)?.[1];
  return named !== undefined && named !== job && !spell(job).startsWith(spell(title ?? ''));
}

/** A title as addresses spell it. */
function spell(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Whether nobody can apply any more, and a note says so. */
function saysClosed({ document }: Page): boolean {
  if (document.querySelector(APPLY)) return false;
  return [...document.querySelectorAll('p, span, h1, h2, h3, h4, strong')].some((element) => {
    if (element.childElementCount > 0 || element.closest(PARTS)) return false;
    const text = element.textContent ?? '';
    return text.length <= LONGEST_NOTE && closedNote.pattern.test(text);
  });
}

function readApp(page: Page): PostingRead | undefined {
  const { document, url, readFirst, readLines } = page;
  if (hasSign(page, APPLICATION)) return { reason: 'application-form' };
  // `/jobs/AbC-12dE`, and `/jobs/AbC-12dE/company` for what is told of the company.
  const [, , job, tab] = url.pathname.split('/');
  const card = document.querySelector(CARD);
  const text = card && findText(card, tab !== undefined);
  if (!text) {
    if (!job) return { reason: 'list' };
    if (saysClosed(page)) return { reason: 'closed' };
    return { reason: card || tab ? 'not-a-posting' : 'loading' };
  }
  const company =
    readFirst(document, `${id('job-title')} a`) ??
    document.querySelector(`${id('company-logo')} img`)?.getAttribute('alt');
  const heading = readFirst(document, id('job-title'));
  const pay = readFirst(document, id('salary-section'));
  const read = readElements(
    page,
    {
      // "Backend Engineer, Company"
      title: company && heading?.endsWith(company) ? heading.slice(0, -company.length) : heading,
      hiringOrganization: cleanCompanyName(company),
      jobLocation:
        readFirst(document, id('job-locations')) ?? readLines(document, id('job-location-tag')).join('; '),
      baseSalary: pay && /\d/.test(pay) ? pay : undefined,
    },
    text,
    (element) => element.matches(OF_COMPANY),
  );
  if (!read.posting || !isLongEnough(read.posting.description)) return { reason: 'loading' };
  const title = read.posting.title?.replace(/[\s,]+$/, '');
  return withFacts(read, { title });
}

/**
 * The part of a card that holds all points about the job, with their headings, and the technologies above it. `isTab`:
 * the card shows something else first, and is only read where it has points.
 */
function findText(card: Element, isTab: boolean): Element[] | undefined {
  const points = [...card.querySelectorAll(POINTS)];
  let role = points[0]?.parentElement;
  while (role && role !== card && !points.every((point) => role?.contains(point))) role = role.parentElement;
  // The heading of a list stands beside it.
  if (role?.matches('ul, ol') && role !== card) role = role.parentElement;
  const text = role ?? (isTab ? undefined : card.querySelector('h2 + div'));
  if (!text) return undefined;
  const technologies = card.querySelector(TECHNOLOGIES);
  return technologies && !text.contains(technologies) ? [technologies, text] : [text];
}
