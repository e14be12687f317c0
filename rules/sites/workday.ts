import { decodePart, findInScripts, findSpelling, nameOfSlug } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import { parseHtml } from '../../lib/posting/parse-html.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { makePostingRead, readElements } from '../../lib/posting/posting-facts.ts';
import { declareSite } from '../../lib/posting/site.ts';
import { listWords } from '../../lib/text/lists.ts';

/** What the server says of a job before the app shows it, in a schema.org JobPosting. */
interface ServedJob {
  title: string;
  description: string;
  datePosted: string;
  requisition: string;
  legalName: string;
  place: string;
}

export default declareSite({
  id: 'workday',
  name: 'Workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],

  read(page, isHosted) {
    const { document, url } = page;
    const panes = [...document.querySelectorAll(part('jobPostingPage'))];
    if (!isHosted && panes.length === 0) return undefined;
    // `…/job/Place/Title_R12345-1/apply`: the slug of the job, and the step of applying behind it.
    const [, path, step] = /\/(?:job|details)\/(?:[^/]+\/)?([^/]*_[^/]+)\/*(.*)/.exec(url.pathname) ?? [];
    if (!path) return { reason: isList(document, url) ? 'list' : 'not-a-posting' };

    // After a move within the page the pane of the job before stays until the new one has arrived.
    const slug = decodePart(path);
    const pane = panes.find((candidate) => isPaneOf(page, candidate, slug));
    const served = readServedJob(document, slug);
    if (pane) return readPane(page, pane, served);
    if (panes.length > 0) return { reason: 'loading' };
    if (step) return { reason: 'application-form' };
    if (document.querySelector(`${part('jobErrorContainer')}, ${part('errorMessage')}`))
      return { reason: 'closed' };
    if (served?.description) return readServed(page, served);
    return { reason: findInScripts(document, /postingAvailable:\s*(false)/) ? 'closed' : 'loading' };
  },
});

function part(id: string): string {
  return `[data-automation-id="${id}"]`;
}

function readPane(page: Page, pane: Element, served: ServedJob | undefined): PostingRead {
  const { url, readFirst, readLine } = page;
  const read = readElements(
    page,
    {
      title: readFirst(pane, part('jobPostingHeader')),
      hiringOrganization: readCompany(url, served, readLine(pane)),
      jobLocation: readFact(page, pane, 'locations'),
      datePosted: served?.datePosted || readFact(page, pane, 'postedOn')?.replace(/^posted /i, ''),
    },
    pane.querySelectorAll(part('jobPostingDescription')),
  );
  // The frame of a job stands before its text does.
  return read.posting ? read : { reason: 'loading' };
}

/** Words that headings write small. */
const SMALL_WORDS = listWords('a and are for in is of or our the to we will you your').join('|');
const CAPITALISED = String.raw`\p{Lu}[\p{L}'’/&-]*`;

/** "Nice to Have:" amid a text whose lines the server has run together. */
const RUN_IN_HEADING = new RegExp(
  `(?<= )${CAPITALISED}(?: (?:${CAPITALISED}|${SMALL_WORDS})){0,6}:(?= )`,
  'gu',
);

/** The job as the server describes it: plain text in one line, its entities encoded once too often. */
function readServed(page: Page, served: ServedJob): PostingRead {
  const { document, url, readBlocks, readLine } = page;
  const lines = served.description.replace(RUN_IN_HEADING, '<h4>$&</h4>');
  const text = readBlocks([parseHtml(`<pre>${lines}`, document)]);
  return makePostingRead(
    page,
    {
      title: readLine(parseHtml(served.title, document)),
      hiringOrganization: readCompany(url, served, text.description),
      jobLocation: served.place,
      datePosted: served.datePosted,
    },
    { ...text, runs: [] },
  );
}

/** What the server said of the job of this address; after a move within the page it may be another job. */
function readServedJob(document: Document, slug: string): ServedJob | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const job = JSON.parse(script.textContent ?? '');
      const { addressLocality, addressCountry } = job.jobLocation?.address ?? {};
      const [title, description, datePosted, requisition, legalName, place] = [
        job.title,
        job.description,
        job.datePosted,
        job.identifier?.value,
        job.hiringOrganization?.name,
        [addressLocality, addressCountry].filter(Boolean).join(', '),
      ].map((fact) => String(fact ?? '')) as [string, string, string, string, string, string];
      if (requisition ? isRequisitionOf(requisition, slug) : isTitleOf(title, slug)) {
        return { title, description, datePosted, requisition, legalName, place };
      }
    } catch {
      // What is no JSON says nothing of a job.
    }
  }
  return undefined;
}

/** The brand as the posting spells it, since the server names a legal entity ("IN2 COV - … Services PL"). */
function readCompany(url: URL, served: ServedJob | undefined, text: string | undefined): string | undefined {
  const tenant = /\/recruiting\/([^/]+)/.exec(url.pathname)?.[1] ?? url.hostname.split('.')[0] ?? '';
  // Codes stand before the name: "100200 Norrland Ltd", "NF1 NFL - Norrland Ltd".
  const name = served?.legalName.replace(
    /^(?:\d{3,}[\s_-]+|(?=[A-Z ]*\d)[A-Z\d]{2,8}(?: [A-Z\d]{2,8})? - )(?=\p{L})/u,
    '',
  );
  return findSpelling(tenant, [name, text]) ?? (name || nameOfSlug(tenant));
}

/** The values of a labelled fact: `div > dl > dt + dd`. */
function readFact({ readFirst, readLines }: Page, pane: Element, id: string): string | undefined {
  return readLines(pane, `${part(id)} dd`).join('; ') || readFirst(pane, part(id));
}

/** Whether a pane shows the job of the address: by its requisition id, else its apply link, else its title. */
function isPaneOf(page: Page, pane: Element, slug: string): boolean {
  const requisition = readFact(page, pane, 'requisitionId');
  if (requisition) return isRequisitionOf(requisition, slug);
  const apply = pane.querySelector(part('adventureButton'))?.getAttribute('href');
  if (apply?.includes('_')) return decodePart(apply).includes(slug);
  return isTitleOf(page.readFirst(pane, part('jobPostingHeader')), slug);
}

/**
 * Whether an address ends in a requisition id: `R12345` fits `Title_R12345` and, for a job on several sites
 * of a company, `Title_R12345-1`. The id may stand behind its label: "job requisition id R12345".
 */
function isRequisitionOf(requisition: string, slug: string): boolean {
  const shown = requisition.replace(/\s/g, '-').toLowerCase();
  const labelled = /\s/.test(requisition);
  const ends = slug
    .toLowerCase()
    .split('_')
    .map((_, index, words) => words.slice(index).join('_'));
  return ends
    .slice(1)
    .some((end) =>
      [end, end.replace(/-\d{1,2}$/, '')].some(
        (id) =>
          shown === id || (labelled && shown.endsWith(id) && !/\d/.test(shown.at(-id.length - 1) ?? '')),
      ),
    );
}

function isTitleOf(title: string | undefined, slug: string): boolean {
  const letters = (text: string) => text.replace(/[^a-z0-9]/gi, '').toLowerCase();
  return title !== undefined && letters(slug.replace(/_[^_]*$/, '')) === letters(title);
}

function isList(document: Document, url: URL): boolean {
  const list = ['jobSearchPage', 'jobResults'].some((id) => document.querySelector(part(id)));
  return (
    list || /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:recruiting\/[^/]+\/)?[^/]+(?:\/jobs)?\/?$/i.test(url.pathname)
  );
}
