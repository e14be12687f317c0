import { defineAdapter, makePostingRead, readElements } from '../adapter.ts';
import { readLine } from '../blocks.ts';
import { findSpelling, nameOfSlug, readMeta, withoutEntityCode } from '../fields.ts';
import { findJobPostings, type JobPosting, readJobPosting } from '../job-posting.ts';
import { decodeFacts, readStructuredText } from '../job-posting-text.ts';
import type { PostingRead } from '../posting.ts';

export default defineAdapter({
  id: 'workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],

  read(document, url) {
    const hosted = /\.myworkday(?:jobs|site)\.com$/.test(url.hostname);
    const panes = [...document.querySelectorAll('[data-automation-id="jobPostingPage"]')];
    if (!hosted && panes.length === 0) return undefined;
    const job = readJobPath(url);
    if (!job) return { reason: isJobList(document, url) ? 'list' : 'not-a-posting' };

    // After a move within the page the pane of the job before stays until the new one has arrived.
    const pane = panes.find((candidate) => fitsPane(candidate, job.slug));
    if (pane) return readPane(pane, document, url);
    if (panes.length > 0) return { reason: 'loading' };
    if (job.step) return { reason: 'application-form' };
    if (part(document, 'jobErrorContainer') || part(document, 'errorMessage')) return { reason: 'closed' };
    const structured = findJobPostings(document)
      .map(readJobPosting)
      .find((posting) => fitsJobPosting(posting, job.slug));
    if (structured) return readStructured(structured, document, url);
    return { reason: isUnpublished(document) ? 'closed' : 'loading' };
  },
});

/** The slug of a job's address, `Title-of-the-job_R12345-1`, and the step of applying behind it. */
function readJobPath(url: URL): { slug: string; step: string | undefined } | undefined {
  const found = /\/(?:job|details)\/(?:[^/]+\/)?([^/]*_[^/]+)(?:\/(.+))?$/.exec(
    url.pathname.replace(/\/+$/, ''),
  );
  return found?.[1] ? { slug: decode(found[1]), step: found[2] } : undefined;
}

function readPane(pane: Element, document: Document, url: URL): PostingRead {
  const description = part(pane, 'jobPostingDescription');
  const structured = findJobPostings(document)
    .map(readJobPosting)
    .find((posting) => posting.identifier === readRequisition(pane));
  const read = readElements(
    {
      source: 'workday',
      url,
      title: readLine(part(pane, 'jobPostingHeader')),
      hiringOrganization: readCompany(document, url, structured, readLine(description)),
      jobLocation: readFact(pane, 'locations') ?? structured?.jobLocation,
      datePosted: structured?.datePosted ?? readFact(pane, 'postedOn')?.replace(/^posted\s+/i, ''),
    },
    description ? [description] : [],
  );
  // The frame of a job stands before its text does.
  return read.posting ? read : { reason: 'loading' };
}

function readStructured(structured: JobPosting, document: Document, url: URL): PostingRead {
  const { title, jobLocation, datePosted, description } = decodeFacts(structured, document);
  const hiringOrganization = readCompany(document, url, structured, description);
  return makePostingRead(
    { source: 'workday', url, title, hiringOrganization, jobLocation, datePosted },
    readStructuredText(structured, document),
  );
}

/** The brand as the posting spells it, since structured data names a legal entity ("IN2 COV - … Services PL"). */
function readCompany(
  document: Document,
  url: URL,
  structured: JobPosting | undefined,
  text: string | undefined,
): string | undefined {
  const tenant = /\/recruiting\/([^/]+)/.exec(url.pathname)?.[1] ?? url.hostname.split('.')[0] ?? '';
  const legal = withoutEntityCode(structured?.hiringOrganization);
  const sidebar = readLine(part(document, 'jobSidebar'));
  const shown = [legal, readMeta(document, 'og:site_name'), text, sidebar];
  return findSpelling(tenant, shown) ?? legal ?? nameOfSlug(tenant);
}

/** The values of a labelled fact: `div > dl > dt + dd`. */
function readFact(pane: Element, id: string): string | undefined {
  const fact = part(pane, id);
  const values = [...(fact?.querySelectorAll('dd') ?? [])].map((value) => readLine(value));
  return values.filter(Boolean).join('; ') || readLine(fact);
}

function readRequisition(pane: Element): string | undefined {
  return readFact(pane, 'requisitionId');
}

/** Whether a pane shows the job of the address: by its requisition id, else its apply link, else its title. */
function fitsPane(pane: Element, slug: string): boolean {
  const requisition = readRequisition(pane);
  if (requisition) return fitsRequisition(requisition, slug);
  const apply = part(pane, 'adventureButton')?.getAttribute('href');
  if (apply?.includes('_')) return decode(apply).includes(slug);
  return fitsTitle(readLine(part(pane, 'jobPostingHeader')), slug);
}

function fitsJobPosting(posting: JobPosting, slug: string): boolean {
  return posting.identifier ? fitsRequisition(posting.identifier, slug) : fitsTitle(posting.title, slug);
}

/**
 * Whether an address ends in a requisition id: `R12345` fits `Title_R12345` and, for a job on several sites
 * of a company, `Title_R12345-1`. The id may stand behind its label: "job requisition id R12345".
 */
function fitsRequisition(requisition: string, slug: string): boolean {
  const shown = requisition.replace(/\s+/g, '-').toLowerCase();
  const end = slug.slice(slug.indexOf('_') + 1).toLowerCase();
  const ids = end.split('_').map((_, index, parts) => parts.slice(index).join('_'));
  const labelled = /\s/.test(requisition);
  return [...ids, ...ids.map((id) => id.replace(/-\d{1,2}$/, ''))].some(
    (id) => shown === id || (labelled && shown.endsWith(id) && !/\d/.test(shown.at(-id.length - 1) ?? '')),
  );
}

function fitsTitle(title: string | undefined, slug: string): boolean {
  const letters = (text: string) => text.replace(/[^a-z0-9]/gi, '').toLowerCase();
  return title !== undefined && letters(slug.slice(0, slug.lastIndexOf('_'))) === letters(title);
}

function isJobList(document: Document, url: URL): boolean {
  const list = ['jobSearchPage', 'jobResults', 'searchingForJobs'].some((id) => part(document, id));
  return (
    list ||
    /^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?(?:recruiting\/[^/]+\/)?[^/]+(?:\/jobs)?\/?$/.test(url.pathname)
  );
}

/** The page's own first words say that the job is not published. */
function isUnpublished(document: Document): boolean {
  return [...document.scripts].some((script) => /postingAvailable:\s*false/.test(script.textContent ?? ''));
}

function part(parent: ParentNode, id: string): Element | null {
  return parent.querySelector(`[data-automation-id="${id}"]`);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
