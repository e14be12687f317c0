import { cleanCompanyName, findInScripts, nameOfSlug } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import { readElements } from '../../lib/posting/posting-facts.ts';
import { declareSite } from '../../lib/posting/site.ts';

/** The pages of today (`job-boards.`) and the older ones (`boards.`), both also in frames of company sites. */
const JOB = '.job__description, .app-title';
const BUILT_BY = 'link[href*="cdn.greenhouse.io"], script[src*="cdn.greenhouse.io"]';
const LIST = 'a[href*="/jobs/"], a[href*="gh_jid="], .job-posts, #board_title';
const FORM = '#application-form, #application_form';

export default declareSite({
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],

  read(page, isHosted) {
    const { document, url, readFirst } = page;
    const has = (selector: string) => document.querySelector(selector) !== null;
    // A board may stand on a company's own domain.
    if (!isHosted && !(has(JOB) && has(BUILT_BY))) return undefined;
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
      page,
      {
        title,
        hiringOrganization: readCompany(page, title),
        jobLocation: readFirst(document, '.job__location', '#header .location'),
        datePosted: findInScripts(document, /"published_at":"(\d{4}-\d\d-\d\d)/),
        baseSalary: readPay(page),
      },
      [description],
    );
  },
});

function readCompany({ document, url, readFirst }: Page, title: string | undefined): string | undefined {
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
function readPay({ document, readLines }: Page): string | undefined {
  const lines = readLines(document, '.pay-range > p, .pay-range:not(:has(p))');
  return lines.filter((line) => /\d{2}/.test(line) && line.length < 100).join('; ');
}
