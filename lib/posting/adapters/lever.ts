import { defineAdapter, readElements } from '../adapter.ts';
import { readLine } from '../blocks.ts';
import { cleanCompanyName, nameOfSlug, readDay } from '../fields.ts';
import { findJobPostings } from '../job-posting.ts';

/** The opening, every list and the closing are sections beside each other. */
const SECTIONS = '.posting-page .section.page-centered, .posting-page [data-qa="job-description"]';
const NOT_TEXT =
  '.posting-header, .last-section-apply, .application-form, form *, [data-qa="ai-disclaimer"], [data-qa="btn-apply-bottom"]';

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

    const sections = [...document.querySelectorAll(SECTIONS)].filter((section) => !section.matches(NOT_TEXT));
    const title = readLine(headline.querySelector('h1, h2')) ?? '';
    const [structured] = findJobPostings(document);
    return readElements(
      {
        source: 'lever',
        url,
        title,
        hiringOrganization: readCompany(document, title) ?? nameOfSlug(slug),
        jobLocation: readLine(headline.querySelector('.location'))?.replace(/[\s/–-]+$/, ''),
        datePosted: readDay(structured?.datePosted),
        baseSalary: readLine(document.querySelector('[data-qa="salary-range"]')) ?? structured?.baseSalary,
      },
      sections.filter((section) => !sections.some((other) => other !== section && other.contains(section))),
    );
  },
});

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
