import { defineAdapter, readElements } from '../adapter.ts';
import { readFirst } from '../blocks/read-blocks.ts';
import { cleanCompanyName, findInScripts, nameOfSlug } from '../fields.ts';

const BUILT_BY = ':is(a, link)[href*="lever.co"], script[src*="lever.co"]';

/** The opening, every list and the closing are sections beside each other; on odd pages the wrapper holds all. */
const SECTIONS = ['.section.page-centered', '.section-wrapper', '.posting-page > .content'];
const NOT_TEXT =
  '.posting-header, .posting-headline, .main-header, .last-section-apply, .application-form, [data-qa="ai-disclaimer"], .postings-btn';

export default defineAdapter({
  id: 'lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],

  read(document, url) {
    const has = (selector: string) => document.querySelector(selector) !== null;
    const hosted = /^jobs\.(?:eu\.)?lever\.co$/.test(url.hostname);
    const title = readFirst(document, '.posting-headline h2', '.posting-headline');
    if (!hosted && !(title && has(BUILT_BY))) return undefined;
    const [, slug, id, step] = url.pathname.split('/');
    if (step || has('#application-form')) return { reason: 'application-form' };
    if (!title && has('.error-message')) return { reason: 'closed' };
    if (!title) return { reason: id ? 'not-a-posting' : 'list' };

    return readElements(
      {
        source: 'lever',
        url,
        title,
        hiringOrganization: readCompany(document, title) ?? nameOfSlug(slug),
        jobLocation: readFirst(document, '.posting-categories .location')?.replace(/[ /–-]+$/, ''),
        datePosted: findInScripts(document, /"datePosted"\s?:\s?"(\d{4}-\d\d-\d\d)/),
        baseSalary: readFirst(document, '[data-qa="salary-range"]'),
      },
      findSections(document),
      (element) => element.matches(NOT_TEXT),
    );
  },
});

/** The outermost sections of the posting's text. */
function findSections(document: Document): Element[] {
  for (const selector of SECTIONS) {
    const sections = [...document.querySelectorAll(selector)].filter(
      (section) => !section.closest(NOT_TEXT) && !section.parentElement?.closest(selector),
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
