import { saysClosed } from '../../lib/posting/closed.ts';
import { cleanCompanyName, collapse, nameOfSlug } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import { withFacts } from '../../lib/posting/posting-facts.ts';
import { readBySelectors } from '../../lib/posting/read-site.ts';
import { declareSite, type SiteSelectors } from '../../lib/posting/site.ts';
import { closedNote } from '../pages/closed-note.ts';

/** Today's theme, then the ids of the older themes and of those that customers write themselves. */
const SELECTORS: SiteSelectors = {
  title: ['.job-header h2', '.job-header h1', '#resumator-job-title', 'h1'],
  company: ['.brand-text img', '.brand-text', 'h2.job_company'],
  // The labels of the facts are in the page's language, their icons are not.
  place: [
    '.job-attributes-container > :has(> .fa-map-marker)',
    '.job-attributes-container > [title="Location"]',
    '#resumator-job-location',
  ],
  description: ['#job-description', '#resumator-job-description'],
  never: ['#resumator-application-form', '#resumator-resume-upload', '.resumator-mobile-apply-wrapper'],
  application: [/^\/apply\/confirm\b/, '#resumator-application-form', '#form_submit_new_resume'],
  list: [/^\/(?:apply(?:\/jobs)?\/?)?(?:\?|$)/, '.list-group-item-heading'],
};

export default declareSite({
  id: 'jazzhr',
  name: 'JazzHR',
  matches: ['https://*.applytojob.com/apply*'],
  onClick: true,

  read(page, isHosted) {
    if (!isHosted) return undefined;
    const read = readBySelectors(page, SELECTORS);
    if (!read) return saysClosed(page.document, closedNote.pattern) ? { reason: 'closed' } : undefined;
    if (!read.posting) return read;
    const { title, hiringOrganization, jobLocation } = read.posting;
    const company = hiringOrganization ?? readCompany(page, title);
    return withFacts(read, {
      hiringOrganization: company,
      // Older themes put the label into the fact: "Location: Bergen".
      jobLocation: jobLocation?.replace(/^[^:]{1,30}: ?/, ''),
    });
  },
});

/** The page's title is "Title - Company - Career Page"; a job's title may itself hold a dash. */
function readCompany({ document, url }: Page, title = ''): string | undefined {
  const behind = collapse(document.title)?.split(`${title} - `)[1];
  return cleanCompanyName(behind?.replace(/ - [^-]*$/, '')) ?? nameOfSlug(url.hostname.split('.')[0]);
}
