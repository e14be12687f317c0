import { defineAdapter, readElements } from '../adapter.ts';
import { readBlocks, readFirst } from '../blocks.ts';
import { cleanCompanyName, findSpelling, isPay, nameOfSlug, readDay } from '../fields.ts';

/** The pages of today (`job-boards.`) and the older ones (`boards.`), both also in frames of company sites. */
const JOB = 'main.job-post, .job-post-container, .job__description, #app_body .app-title, #header .app-title';

export default defineAdapter({
  id: 'greenhouse',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],

  read(document, url) {
    const hosted = /^(?:job-)?boards\.(?:eu\.)?greenhouse\.io$/.test(url.hostname);
    const job = document.querySelector(JOB) ?? (hosted && isJobAddress(url) ? findContent(document) : null);
    if (!hosted && !(job && isBuiltByGreenhouse(document))) return undefined;
    if (url.pathname.endsWith('/confirmation')) return { reason: 'application-form' };
    // A job that is taken down leads to the board, with a note.
    if (!job && url.searchParams.has('error')) return { reason: 'closed' };
    if (!job) return { reason: isList(document) ? 'list' : 'not-a-posting' };

    const description = document.querySelector('.job__description') ?? findContent(document);
    if (!description) return { reason: isForm(document) ? 'application-form' : 'empty' };
    const title = readFirst(document, '.job__title h1', '.app-title', '.job__title', 'h1');
    return readElements(
      {
        source: 'greenhouse',
        url,
        title,
        hiringOrganization: readCompany(document, url, title),
        jobLocation: readFirst(document, '.job__location', '#header .location', '.app-title ~ .location'),
        datePosted: readDay(findPageFact(document, 'published_at')),
        baseSalary: readPay(document),
      },
      [description],
    );
  },
});

/** `/board/jobs/123`, or a frame of a company site, `/embed/job_app?token=123`. */
function isJobAddress(url: URL): boolean {
  return /\/jobs\/\d+/.test(url.pathname) || url.searchParams.has('token');
}

/** The text of an older job page. On older boards the same element holds the board's own introduction. */
function findContent(document: Document): Element | null {
  return document.querySelector('#content');
}

/** Boards on a company's own domain load their parts from Greenhouse. */
function isBuiltByGreenhouse(document: Document): boolean {
  return document.querySelector('link[href*="cdn.greenhouse.io"], script[src*="cdn.greenhouse.io"]') !== null;
}

function isList(document: Document): boolean {
  return document.querySelector('a[href*="/jobs/"], a[href*="gh_jid="], .job-posts, #board_title') !== null;
}

function isForm(document: Document): boolean {
  return document.querySelector('#application-form, #application_form') !== null;
}

function readCompany(document: Document, url: URL, title: string | undefined): string | undefined {
  const named = findPageFact(document, 'company_name') ?? readFirst(document, '.company-name');
  const company = cleanCompanyName(named) ?? findCompanyInTitle(document.title, title);
  if (company) return company;
  const logo = document.querySelector('.image-container img, #logo img, img.logo')?.getAttribute('alt');
  const slug = url.searchParams.get('for') ?? url.pathname.split('/')[1] ?? '';
  return cleanCompanyName(logo) ?? findSpelling(slug, [document.body.textContent ?? '']) ?? nameOfSlug(slug);
}

/** "Norrland Freight" of "Job Application for Backend Engineer at Norrland Freight", in any language. */
function findCompanyInTitle(pageTitle: string, title: string | undefined): string | undefined {
  const [, after] = title ? pageTitle.split(` ${title} `) : [];
  return cleanCompanyName(after?.replace(/^\S+\s+/, ''));
}

/** A fact of the job in the data that server-made pages carry for their own scripts. */
function findPageFact(document: Document, name: string): string | undefined {
  for (const { textContent: text } of document.querySelectorAll('script:not([src])')) {
    const job = text?.includes('__remixContext') ? text.indexOf('"jobPost":{') : -1;
    const start = job < 0 ? -1 : (text?.indexOf(`"${name}":"`, job) ?? -1);
    const value = start < 0 ? undefined : /:("[^"\\]*")/.exec(text?.slice(start, start + 500) ?? '')?.[1];
    if (value) return String(JSON.parse(value));
  }
  return undefined;
}

/** The pay ranges that a board states in a place of their own. */
function readPay(document: Document): string | undefined {
  const ranges = [...document.querySelectorAll('.pay-range')].flatMap((range) =>
    readBlocks([range])
      .blocks.filter((block) => isPay(block.text))
      .map((block) => block.text),
  );
  return [...new Set(ranges)].join('; ') || undefined;
}
