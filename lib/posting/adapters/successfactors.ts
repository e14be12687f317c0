import { defineAdapter, readElements } from '../adapter.ts';
import { readFirst, readLine, readLines } from '../blocks/read-blocks.ts';
import { cleanCompanyName, collapse, findSpelling, nameOfSlug, readDay, readMeta } from '../fields.ts';
import type { NotPostingReason, PostingRead } from '../posting.ts';

/** Parts that only pages of the career site builder have; most of them stand on a company's own domain. */
const BUILDER =
  '.jobDisplayShell, [data-careersite-propertyid], .coreCSB, script[src*="/platform/js/j2w/"], link[href*="/platform/css/j2w/"], link[href*="rmkcdn.successfactors.com"]';
const BUILDER_TEXT = '[data-careersite-propertyid$="description"], [itemprop="description"], .jobdescription';
const FIELD = '[data-careersite-propertyid]';
const CLASSIC = '.joqReqDescription, #careerform, #career_ns';
const LIST = '#searchresults, #job-tile-list, .searchResultsShell, .job-tile, #careerJobSearchContainer';
const CLOSED =
  /no longer (?:available|open|active|accepting|posted|exists?)|cannot be viewed|(?:has|have) been (?:filled|closed|removed)|has expired/i;

export default defineAdapter({
  id: 'successfactors',
  matches: [
    ...['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu', 'sapsf.cn'].flatMap((host) =>
      ['career', 'portalcareer', 'sfcareer/'].map((path) => `https://*.${host}/${path}*`),
    ),
    'https://*.jobs2web.com/*',
    'https://*.jobs2web.sapsf.cn/*',
    'https://*.jobs.hr.cloud.sap/*',
  ],

  read(document, url) {
    if (document.querySelector(CLASSIC)) return readClassic(document, url);
    if (document.querySelector(BUILDER)) return readBuilder(document, url);
    return undefined;
  },
});

function readBuilder(document: Document, url: URL): PostingRead {
  if (url.pathname.includes('/talentcommunity/')) return { reason: 'application-form' };
  const richest = findRichest(document, BUILDER_TEXT);
  if (!richest) return { reason: findReason(document, url.pathname.includes('/job/')) };
  const places = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) =>
    readProperty(document, name),
  );
  return readElements(
    {
      source: 'successfactors',
      url,
      title: readFirst(document, '[data-careersite-propertyid="title"]', '[itemprop="title"]', 'h1'),
      hiringOrganization: cleanCompanyName(
        readProperty(document, 'hiringOrganization') ??
          /\| ?([^|]+)$/.exec(document.title)?.[1] ??
          readMeta(document, 'og:site_name'),
      ),
      jobLocation:
        readLines(document, '.jobGeoLocation').join('; ') ||
        readFirst(document, '[data-careersite-propertyid="location"]', '.jobLocation') ||
        places.filter(Boolean).join(', ') ||
        readProperty(document, 'streetAddress'),
      datePosted: readDay(readProperty(document, 'datePosted')),
      baseSalary: readProperty(document, 'baseSalary'),
    },
    [...document.querySelectorAll(`${BUILDER_TEXT}, ${FIELD}`)].filter(
      (element) => element === richest || isLongField(element, richest),
    ),
  );
}

/** Some sites put a part of the text, like the profile, into a field of its own. */
function isLongField(field: Element, description: Element): boolean {
  if (field.matches(BUILDER_TEXT) || field.contains(description) || description.contains(field)) return false;
  return (readLine(field)?.length ?? 0) > 300;
}

/** Layouts may repeat the place of the description, nearly empty: the one with most text counts. */
function findRichest(document: Document, selector: string): Element | undefined {
  let richest: Element | undefined;
  let most = 0;
  for (const candidate of [...document.querySelectorAll(selector)].slice(0, 20)) {
    const length = readLine(candidate)?.length ?? 0;
    if (length > most) [richest, most] = [candidate, length];
  }
  return richest;
}

function findReason(document: Document, isJob: boolean): NotPostingReason {
  if (!isJob) return document.querySelector(LIST) ? 'list' : 'not-a-posting';
  return CLOSED.test(readFirst(document, '#content', 'body') ?? '') ? 'closed' : 'empty';
}

/** A property of the page's microdata: in a meta tag, or as text. */
function readProperty(document: Document, name: string): string | undefined {
  const element = document.querySelector(`[itemprop="${name}"]`);
  return collapse(element?.getAttribute('content')) ?? readLine(element);
}

/** The classic portal posts forms to one address, so its hidden fields say what is shown, or else the address. */
function readClassic(document: Document, url: URL): PostingRead {
  const readField = (name: string) =>
    collapse(document.querySelector(`input[id="${name}"]:not([value=""])`)?.getAttribute('value')) ??
    url.searchParams.get(name) ??
    '';
  const state = readField('career_ns');
  if (state === 'job_application') return { reason: 'application-form' };
  const description = findRichest(document, '.joqReqDescription');
  if (!description) return { reason: findReason(document, state === 'job_listing') };
  const title = collapse(document.title) ?? '';
  const requisition = readField('career_job_req_id') || (/\((\d+)\)$/.exec(title)?.[1] ?? '');
  const tenant = (readField('career_company') || readField('company')).replace(
    /(?:production|prod|prd)\d*$/i,
    '',
  );
  const posted = Number(readField('postedOnFastDate'));
  return readElements(
    {
      source: 'successfactors',
      url,
      title: readClassicTitle(document, requisition),
      hiringOrganization: findSpelling(tenant, [readLine(description)]) ?? nameOfSlug(tenant),
      jobLocation: readClassicLocation(document, requisition),
      datePosted: posted ? new Date(posted).toISOString().slice(0, 10) : undefined,
    },
    [description],
  );
}

/** The heading and the page's title are both "label title (id)", with labels that each site words itself. */
function readClassicTitle(document: Document, requisition: string): string | undefined {
  const [heading = '', pageTitle = ''] = [
    readFirst(document, '.pagetitle', 'h1'),
    collapse(document.title),
  ].map((text) => text?.replace(`(${requisition})`, '').trim());
  const title = pageTitle.replace(/^[^:]{1,60}: /, '');
  return heading.endsWith(title) && title ? title : heading.replace(/^[^:]{1,60}: /, '') || title;
}

/** "Requisition ID **12** - Posted **date** - **place**": what stands in bold beside the id, and is no date. */
function readClassicLocation(document: Document, requisition: string): string | undefined {
  const id = [...document.querySelectorAll('b')].find((bold) => readLine(bold) === requisition);
  if (!id?.parentElement) return undefined;
  return readLines(id.parentElement, 'b:not([id])')
    .filter((text) => text !== requisition)
    .join(', ');
}
