import { defineAdapter, readElements } from '../adapter.ts';
import { readLine } from '../blocks.ts';
import { cleanCompanyName, nameOfSlug, readDay } from '../fields.ts';
import { findJobPostings, readJobPosting } from '../job-posting.ts';

/** The opening, every list and the closing are sections beside each other. */
const SECTIONS = [
  '.section.page-centered, [data-qa="job-description"]',
  '.section-wrapper',
  '.posting-page > .content',
];
const NOT_TEXT =
  '.posting-header, .posting-headline, .accent-section, .main-header, .last-section-apply, .application-form, form, [data-qa="ai-disclaimer"], .postings-btn, .postings-btn-wrapper';

export default defineAdapter({
  id: 'lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],

  read(document, url) {
    const hosted = /^jobs\.(?:eu\.)?lever\.co$/.test(url.hostname);
    const headline = document.querySelector('.posting-headline');
    if (!hosted && !(headline && isBuiltByLever(document))) return undefined;
    const [slug, id, step] = url.pathname.split('/').filter(Boolean);
    if (step || document.querySelector('#application-form, .application-page'))
      return { reason: 'application-form' };
    if (!headline) {
      if (document.querySelector('.error-message')) return { reason: 'closed' };
      return { reason: id ? 'not-a-posting' : 'list' };
    }

    const title = readLine(headline.querySelector('h1, h2')) ?? '';
    const [structured] = findJobPostings(document).map(readJobPosting);
    return readElements(
      {
        source: 'lever',
        url,
        title,
        hiringOrganization: readCompany(document, title) ?? nameOfSlug(slug),
        jobLocation: readLine(headline.querySelector('.location'))?.replace(/[\s/–-]+$/, ''),
        datePosted: readDay(structured?.datePosted),
        baseSalary: readLine(document.querySelector('[data-qa="salary-range"]')),
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

function isBuiltByLever(document: Document): boolean {
  return (
    document.querySelector('a[href*="lever.co"], link[href*="lever.co"], script[src*="lever.co"]') !== null
  );
}

/** The page's title is "Company - Title"; a company's or a job's name may itself hold a dash. */
function readCompany(document: Document, title: string): string | undefined {
  const pageTitle = document.title.trim();
  if (title && pageTitle.endsWith(`- ${title}`)) return cleanCompanyName(pageTitle.slice(0, -title.length));
  return cleanCompanyName(document.querySelector('.main-header-logo img')?.getAttribute('alt'));
}
