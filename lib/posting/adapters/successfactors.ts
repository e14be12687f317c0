import { defineAdapter, readElements } from '../adapter.ts';
import { readFirst, readLine } from '../blocks.ts';
import { cleanCompanyName, collapse, findSpelling, nameOfSlug, readDay, readMeta } from '../fields.ts';
import type { NotPostingReason, PostingRead } from '../posting.ts';

/** Parts that only pages of the career site builder have; most of them stand on a company's own domain. */
const BUILDER =
  '.jobDisplayShell, [data-careersite-propertyid], body.coreCSB, script[src*="/platform/js/j2w/"], link[href*="/platform/css/j2w/"], link[href*="rmkcdn.successfactors.com"]';
const CLASSIC = '.joqReqDescription, form#careerform, #career_ns';
const DESCRIPTION =
  '[data-careersite-propertyid="description"], [itemprop="description"], .jobdescription, [data-careersite-propertyid="jobdescription"]';
const LIST = '#searchresults, #job-tile-list, .searchResultsShell, table.searchResults, .job-tile';

export default defineAdapter({
  id: 'successfactors',
  matches: [
    ...['com', 'eu', 'cn'].flatMap((end) =>
      ['successfactors', 'sapsf'].flatMap((host) =>
        ['career', 'portalcareer', 'sfcareer'].map((path) => `https://*.${host}.${end}/${path}*`),
      ),
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
  if (/\/talentcommunity\//.test(url.pathname)) return { reason: 'application-form' };
  const description = findRichest(document.querySelectorAll(DESCRIPTION));
  if (!description) return { reason: findBuilderReason(document, url) };
  return readElements(
    {
      source: 'successfactors',
      url,
      title: readFirst(
        document,
        '[data-careersite-propertyid="title"]',
        '[itemprop="title"]',
        '#job-title',
        'h1',
      ),
      hiringOrganization: readBuilderCompany(document),
      jobLocation: readBuilderLocation(document),
      datePosted:
        readDay(readProperty(document, 'datePosted')) ??
        readFirst(document, '[data-careersite-propertyid="date"]'),
      baseSalary: readProperty(document, 'baseSalary'),
    },
    [description],
  );
}

/** Layouts may repeat the place of the description, nearly empty: the one with most text counts. */
function findRichest(candidates: Iterable<Element>): Element | undefined {
  let richest: Element | undefined;
  let most = 0;
  for (const candidate of [...candidates].slice(0, 20)) {
    const length = readLine(candidate)?.length ?? 0;
    if (length > most) [richest, most] = [candidate, length];
  }
  return richest;
}

function findBuilderReason(document: Document, url: URL): NotPostingReason {
  if (!/\/job\//.test(url.pathname)) {
    const list = /\/(?:search|go|viewalljobs|tile-search-results|topjobs)(?:\/|$)/.test(url.pathname);
    return list || document.querySelector(LIST) ? 'list' : 'not-a-posting';
  }
  return isClosed(document) ? 'closed' : 'empty';
}

function isClosed(document: Document): boolean {
  const text = readFirst(document, '#content', 'body') ?? '';
  return /no longer (?:available|open|active|accepting|posted|exists?)|cannot be viewed|(?:has|have) been (?:filled|closed|removed)|has expired/i.test(
    text,
  );
}

function readBuilderCompany(document: Document): string | undefined {
  const [, ofTitle] = /\| ?([^|]+)$/.exec(document.title) ?? [];
  return (
    cleanCompanyName(readProperty(document, 'hiringOrganization')) ??
    cleanCompanyName(readMeta(document, 'og:site_name')) ??
    cleanCompanyName(ofTitle)
  );
}

function readBuilderLocation(document: Document): string | undefined {
  const places = [...document.querySelectorAll('.jobGeoLocation')].map((place) => readLine(place));
  if (places.some(Boolean)) return [...new Set(places.filter(Boolean))].join('; ');
  const shown = readFirst(
    document,
    '[data-careersite-propertyid="location"]',
    '#job-location',
    '.jobLocation',
  );
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) =>
    readProperty(document, name),
  );
  return shown ?? ([...new Set(parts.filter(Boolean))].join(', ') || readProperty(document, 'streetAddress'));
}

/** A property of the page's microdata: in a meta tag, or as text. */
function readProperty(document: Document, name: string): string | undefined {
  for (const element of document.querySelectorAll(`[itemprop="${name}"]`)) {
    const value = collapse(element.getAttribute('content')) ?? readLine(element);
    if (value) return value;
  }
  return undefined;
}

/** The classic portal posts forms to one address, so its hidden fields say what is shown. */
function readClassic(document: Document, url: URL): PostingRead {
  const state = readField(document, 'career_ns') ?? url.searchParams.get('career_ns') ?? '';
  const description = findRichest(document.querySelectorAll('.joqReqDescription, .externalPosting'));
  if (state === 'job_application') return { reason: 'application-form' };
  if (!description && (state.includes('summary') || document.querySelector('#careerJobSearchContainer'))) {
    return { reason: 'list' };
  }
  if (!description && state !== 'job_listing') return { reason: 'not-a-posting' };
  if (!description) return { reason: isClosed(document) ? 'closed' : 'empty' };
  const requisition =
    readField(document, 'career_job_req_id') ??
    url.searchParams.get('career_job_req_id') ??
    url.searchParams.get('jobId') ??
    /\((\d+)\)\s*$/.exec(document.title)?.[1];
  const tenant = (readField(document, 'career_company') ?? url.searchParams.get('company') ?? '').replace(
    /(?:production|prod|prd)\d*$/i,
    '',
  );
  const posted = Number(readField(document, 'postedOnFastDate'));
  return readElements(
    {
      source: 'successfactors',
      url,
      title: readClassicTitle(document, requisition),
      hiringOrganization: findSpelling(tenant, [readLine(description)]) ?? nameOfSlug(tenant),
      jobLocation: readClassicLocation(document, requisition),
      datePosted: posted > 0 ? new Date(posted).toISOString().slice(0, 10) : undefined,
    },
    [description],
  );
}

/** The heading and the page's title are both "label title (id)", with labels that each site words itself. */
function readClassicTitle(document: Document, requisition: string | undefined): string | undefined {
  const withoutId = (text: string | undefined) =>
    collapse(
      requisition && text?.endsWith(`(${requisition})`) ? text.slice(0, -requisition.length - 2) : text,
    );
  const heading = withoutId(readFirst(document, '.pagetitle h1', '.pagetitle', 'h1'));
  const pageTitle = withoutId(collapse(document.title)?.replace(/^[^:]{1,60}: /, ''));
  if (pageTitle && (!heading || heading.endsWith(pageTitle))) return pageTitle;
  return heading?.replace(/^[^:]{1,60}: /, '');
}

/** "Requisition ID **12** - Posted **date** - **place**": what stands in bold beside the id, and is no date. */
function readClassicLocation(document: Document, requisition: string | undefined): string | undefined {
  for (const id of document.querySelectorAll('b')) {
    if (!requisition || readLine(id) !== requisition) continue;
    const places = [...(id.parentElement?.querySelectorAll('b:not([id])') ?? [])].map((bold) =>
      readLine(bold),
    );
    return places.filter((place) => place && place !== requisition).join(', ') || undefined;
  }
  return undefined;
}

function readField(document: Document, id: string): string | undefined {
  for (const field of document.querySelectorAll(`input[id="${id}"]`)) {
    const value = collapse(field.getAttribute('value'));
    if (value) return value;
  }
  return undefined;
}
