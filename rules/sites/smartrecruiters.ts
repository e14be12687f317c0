import { cleanCompanyName, collapse, findSpelling, nameOfSlug, readDay } from '../../lib/posting/fields.ts';
import { withFacts } from '../../lib/posting/posting-facts.ts';
import { readBySelectors } from '../../lib/posting/read-site.ts';
import { declareSite, type SiteSelectors } from '../../lib/posting/site.ts';

/** Any of these may lie in an open shadow root. */
const SELECTORS: SiteSelectors = {
  title: ['h1.job-title', '[itemprop="title"]', 'h1'],
  company: ['.jobad-header .logo img', '.header-logo img'],
  place: ['spl-job-location', '.job-details .job-location', '[itemprop="jobLocation"]'],
  description: ['.job-sections', '[itemprop="description"]', '.job-section'],
  never: ['.js-oneclick, #st-apply, #st-videos, oc-oneclick-form'],
  application: [/^\/oneclick-ui\//, 'oc-oneclick-form, oc-personal-information, oc-screening-questions'],
  // It stands in place of the text, or above it.
  closed: ['.jobad--empty-state'],
  list: ['.opening-job, .openings-body, .jobs-item'],
};
/** Of the page of a company, which introduces it, and of the search in the jobs of all companies. */
const LIST_PATH = /^\/[^/]*\/?$/;

export default declareSite({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  onClick: true,

  read(page, isHosted) {
    const { document, url, findAll } = page;
    // Some companies have the same page on a host of their own.
    if (!isHosted && !document.querySelector('main.jobad-main[itemtype$="/JobPosting"]')) return undefined;
    if (isHosted && LIST_PATH.test(url.pathname)) return { reason: 'list' };
    const read = readBySelectors(page, SELECTORS);
    if (!read?.posting) return read;
    const { posting } = read;
    const readAttribute = (selector: string, name: string) =>
      collapse(findAll(selector)[0]?.getAttribute(name));
    const slug = isHosted ? url.pathname.split('/')[1] : undefined;
    const facts = {
      hiringOrganization:
        cleanCompanyName(
          readAttribute('[itemprop="hiringOrganization"] meta[itemprop="name"]', 'content') ??
            posting.hiringOrganization,
        ) ??
        findSpelling(slug ?? '', [document.title, posting.description]) ??
        nameOfSlug(slug),
      // The element shows its address itself, after the page is there.
      jobLocation: readAttribute('spl-job-location', 'formattedaddress') ?? posting.jobLocation,
      datePosted: readDay(readAttribute('meta[itemprop="datePosted"]', 'content')),
    };
    return withFacts(read, facts);
  },
});
