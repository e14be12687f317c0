import { defineAdapter, readElements } from '../adapter.ts';
import { readFirst, readLines } from '../blocks/read-blocks.ts';
import { cleanCompanyName, findInScripts, nameOfSlug } from '../fields.ts';

/** The pages of today (`job-boards.`) and the older ones (`boards.`), both also in frames of company sites. */
const JOB = '.job__description, .app-title';
const BUILT_BY = 'link[href*="cdn.greenhouse.io"], script[src*="cdn.greenhouse.io"]';
const LIST = 'a[href*="/jobs/"], a[href*="gh_jid="], .job-posts, #board_title';
const FORM = '#application-form, #application_form';

export default defineAdapter({
  id: 'greenhouse',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],

  read(document, url) {
    const has = (selector: string) => document.querySelector(selector) !== null;
    const hosted = /\bboards\.(?:eu\.)?greenhouse\.io$/.test(url.hostname);
    // A board may stand on a company's own domain.
    if (!hosted && !(has(JOB) && has(BUILT_BY))) return undefined;
    if (url.pathname.endsWith('/confirmation')) return { reason: 'application-form' };
    // `/board/jobs/123`, or a frame: `/embed/job_app?token=123`. On a board `#content` is its own introduction.
    const isJob = has(JOB) || /\/jobs\/\d/.test(url.pathname) || url.searchParams.has('token');
    const description =
      document.querySelector('.job__description') ?? (isJob && document.querySelector('#content'));
    if (!description) {
      // A job that is taken down leads to the board, with a note.
      if (url.searchParams.has('error')) return { reason: 'closed' };
      if (has(FORM)) return { reason: 'application-form' };
      return { reason: has(LIST) ? 'list' : 'not-a-posting' };
    }

    const title = readFirst(document, '.job__title h1', '.app-title', 'h1');
    return readElements(
      {
        source: 'greenhouse',
        url,
        title,
        hiringOrganization: readCompany(document, url, title),
        jobLocation: readFirst(document, '.job__location', '#header .location'),
        datePosted: findInScripts(document, /"published_at":"(\d{4}-\d\d-\d\d)/),
        baseSalary: readPay(document),
      },
      [description],
    );
  },
});

function readCompany(document: Document, url: URL, title: string | undefined): string | undefined {
  // "Job Application for Backend Engineer at Norrland Freight", in any language.
  const behind = title && document.title.split(` ${title} `)[1]?.replace(/^\S+ /, '');
  const logo = document.querySelector('.image-container img, #logo img')?.getAttribute('alt');
  return (
    cleanCompanyName(readFirst(document, '.company-name') ?? behind) ??
    cleanCompanyName(logo) ??
    nameOfSlug(url.searchParams.get('for') ?? url.pathname.split('/')[1])
  );
}

/** The amounts of the pay ranges that a board states in a place of their own. */
function readPay(document: Document): string | undefined {
  const lines = readLines(document, '.pay-range > p, .pay-range:not(:has(p))');
  return lines.filter((line) => /\d{2}/.test(line) && line.length < 100).join('; ');
}
