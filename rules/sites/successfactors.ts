import {
  cleanCompanyName,
  collapse,
  findSpelling,
  nameOfSlug,
  readDay,
  readMeta,
} from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import type { NotPostingReason, PostingRead } from '../../lib/posting/posting.ts';
import { readElements } from '../../lib/posting/posting-facts.ts';
import { declareSite } from '../../lib/posting/site.ts';
import { closedNote } from '../pages/closed-note.ts';

/** Parts that only pages of the career site builder have; most of them stand on a company's own domain. */
const BUILDER = [
  '.jobDisplayShell, [data-careersite-propertyid], .coreCSB, script[src*="/platform/js/j2w/"]',
  'link[href*="/platform/css/j2w/"], link[href*="rmkcdn.successfactors.com"]',
].join();
const BUILDER_TEXT = '[data-careersite-propertyid$="description"], [itemprop="description"], .jobdescription';
const FIELD = '[data-careersite-propertyid]';
const CLASSIC = '.joqReqDescription, #careerform, #career_ns';
const LIST = '#searchresults, #job-tile-list, .searchResultsShell, .job-tile, #careerJobSearchContainer';

export default declareSite({
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  matches: [
    ...['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu', 'sapsf.cn'].flatMap((host) =>
      ['career', 'portalcareer', 'sfcareer/'].map((path) => `https://*.${host}/${path}*`),
    ),
    'https://*.jobs2web.com/*',
    'https://*.jobs2web.sapsf.cn/*',
    'https://*.jobs.hr.cloud.sap/*',
  ],

  read(page) {
    if (page.document.querySelector(CLASSIC)) return readClassic(page);
    if (page.document.querySelector(BUILDER)) return readBuilder(page);
    return undefined;
  },
});

function readBuilder(page: Page): PostingRead {
  const { document, url, readFirst, readLines } = page;
  if (url.pathname.includes('/talentcommunity/')) return { reason: 'application-form' };
  const richest = findRichest(page, BUILDER_TEXT);
  if (!richest) return { reason: findReason(page, url.pathname.includes('/job/')) };
  const places = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) =>
    readProperty(page, name),
  );
  return readElements(
    page,
    {
      title: readFirst(document, '[data-careersite-propertyid="title"]', '[itemprop="title"]', 'h1'),
      hiringOrganization: cleanCompanyName(
        readProperty(page, 'hiringOrganization') ??
          /\| ?([^|]+)$/.exec(document.title)?.[1] ??
          readMeta(document, 'og:site_name'),
      ),
      jobLocation:
        readLines(document, '.jobGeoLocation').join('; ') ||
        readFirst(document, '[data-careersite-propertyid="location"]', '.jobLocation') ||
        places.filter(Boolean).join(', ') ||
        readProperty(page, 'streetAddress'),
      datePosted: readDay(readProperty(page, 'datePosted')),
      baseSalary: readProperty(page, 'baseSalary'),
    },
    [...document.querySelectorAll(`${BUILDER_TEXT}, ${FIELD}`)].filter(
      (element) => element === richest || isLongField(page, element, richest),
    ),
  );
}

/** Some sites put a part of the text, like the profile, into a field of its own. */
function isLongField({ readLine }: Page, field: Element, description: Element): boolean {
  if (field.matches(BUILDER_TEXT) || field.contains(description) || description.contains(field)) return false;
  return (readLine(field)?.length ?? 0) > 300;
}

/** Layouts may repeat the place of the description, nearly empty: the one with most text counts. */
function findRichest({ document, readLine }: Page, selector: string): Element | undefined {
  let richest: Element | undefined;
  let most = 0;
  for (const candidate of [...document.querySelectorAll(selector)].slice(0, 20)) {
    const length = readLine(candidate)?.length ?? 0;
    if (length > most) [richest, most] = [candidate, length];
  }
  return richest;
}

function findReason({ document, readFirst }: Page, isJob: boolean): NotPostingReason {
  if (!isJob) return document.querySelector(LIST) ? 'list' : 'not-a-posting';
  return closedNote.pattern.test(readFirst(document, '#content', 'body') ?? '') ? 'closed' : 'empty';
}

/** A property of the page's microdata: in a meta tag, or as text. */
function readProperty({ document, readLine }: Page, name: string): string | undefined {
  const element = document.querySelector(`[itemprop="${name}"]`);
  return collapse(element?.getAttribute('content')) ?? readLine(element);
}

/** The classic portal posts forms to one address, so its hidden fields say what is shown, or else the address. */
function readClassic(page: Page): PostingRead {
  const { document, url, readLine } = page;
  const readField = (name: string) =>
    collapse(document.querySelector(`input[id="${name}"]:not([value=""])`)?.getAttribute('value')) ??
    url.searchParams.get(name) ??
    '';
  const state = readField('career_ns');
  if (state === 'job_application') return { reason: 'application-form' };
  const description = findRichest(page, '.joqReqDescription');
  if (!description) return { reason: findReason(page, state === 'job_listing') };
  const title = collapse(document.title) ?? '';
  const requisition = readField('career_job_req_id') || (/\((\d+)\)$/.exec(title)?.[1] ?? '');
  const tenant = (readField('career_company') || readField('company')).replace(
    /(?:production|prod|prd)\d*$/i,
    '',
  );
  const posted = Number(readField('postedOnFastDate'));
  return readElements(
    page,
    {
      title: readClassicTitle(page, requisition),
      hiringOrganization: findSpelling(tenant, [readLine(description)]) ?? nameOfSlug(tenant),
      jobLocation: readClassicLocation(page, requisition),
      datePosted: posted ? new Date(posted).toISOString().slice(0, 10) : undefined,
    },
    [description],
  );
}

/** The heading and the page's title are both "label title (id)", with labels that each site words itself. */
function readClassicTitle({ document, readFirst }: Page, requisition: string): string | undefined {
  const [heading = '', pageTitle = ''] = [
    readFirst(document, '.pagetitle', 'h1'),
    collapse(document.title),
  ].map((text) => text?.replace(`(${requisition})`, '').trim());
  const title = pageTitle.replace(/^[^:]{1,60}: /, '');
  return heading.endsWith(title) && title ? title : heading.replace(/^[^:]{1,60}: /, '') || title;
}

/** "Requisition ID **12** - Posted **date** - **place**": what stands in bold beside the id, and is no date. */
function readClassicLocation(
  { document, readLine, readLines }: Page,
  requisition: string,
): string | undefined {
  const id = [...document.querySelectorAll('b')].find((bold) => readLine(bold) === requisition);
  if (!id?.parentElement) return undefined;
  return readLines(id.parentElement, 'b:not([id])')
    .filter((text) => text !== requisition)
    .join(', ');
}
