import { cleanCompanyName, findInScripts, nameOfSlug } from '../../lib/posting/fields.ts';
import { readElements } from '../../lib/posting/posting-facts.ts';
import { declareSite } from '../../lib/posting/site.ts';

const BUILT_BY = ':is(a, link)[href*="lever.co"], script[src*="lever.co"]';

/** The opening, every list and the closing are sections beside each other; on odd pages the wrapper holds all. */
const SECTIONS = ['.section.page-centered', '.section-wrapper', '.posting-page > .content'];
const NEVER = [
  '.posting-header, .posting-headline, .main-header',
  '.application-form, .last-section-apply, .postings-btn',
  '[data-qa="ai-disclaimer"]',
].join();

export default declareSite({
  id: 'lever',
  name: 'Lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],

  read(page, isHosted) {
    const { document, url, readFirst } = page;
    const has = (selector: string) => document.querySelector(selector) !== null;
    const title = readFirst(document, '.posting-headline h2', '.posting-headline');
    if (!isHosted && !(title && has(BUILT_BY))) return undefined;
    const [, slug, id, step] = url.pathname.split('/');
    if (step || has('#application-form')) return { reason: 'application-form' };
    if (!title && has('.error-message')) return { reason: 'closed' };
    if (!title) return { reason: id ? 'not-a-posting' : 'list' };

    return readElements(
      page,
      {
        title,
        hiringOrganization: readCompany(document, title) ?? nameOfSlug(slug),
        jobLocation: readFirst(document, '.posting-categories .location')?.replace(/[ /–-]+$/, ''),
        datePosted: findInScripts(document, /"datePosted"\s?:\s?"(\d{4}-\d\d-\d\d)/),
        baseSalary: readFirst(document, '[data-qa="salary-range"]'),
      },
      findSections(document),
      (element) => element.matches(NEVER),
    );
  },
});

/** The outermost sections of the posting's text. */
function findSections(document: Document): Element[] {
  for (const selector of SECTIONS) {
    const sections = [...document.querySelectorAll(selector)].filter(
      (section) => !section.closest(NEVER) && !section.parentElement?.closest(selector),
    );
    if (sections.length > 0) return sections;
  }
  return [];
}

/** The page's title is "Company - Title"; a company's or a job's name may itself hold a dash. */
function readCompany(document: Document, title: string): string | undefined {
  const [before, after] = document.title.split(` - ${title}`);
  const logo = document.querySelector('.main-header-logo img')?.getAttribute('alt');
  return cleanCompanyName(after === undefined ? logo : before);
}
