import { saysClosed } from '../../lib/posting/closed.ts';
import { cleanCompanyName, collapse, findSpelling, nameOfSlug } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import { withFacts } from '../../lib/posting/posting-facts.ts';
import { readBySelectors } from '../../lib/posting/read-site.ts';
import { namesOthers, readIds } from '../../lib/posting/shown-job.ts';
import { declareSite, type SiteSelectors } from '../../lib/posting/site.ts';
import { closedNote } from '../pages/closed-note.ts';

/** Names that customers may style, which the pages of today and the older ones share; then those that are hashed. */
const SELECTORS: SiteSelectors = {
  title: ['h1.job-position-title', 'h1.detail-title', '.detail-title', 'h1[class*="jobTitle"]', 'h1'],
  company: ['header img[alt]', '[class*="header"] img[alt]', '.company-logo img'],
  place: ['[class*="jobMetaItemLocation"]', '[class*="locationText"]'],
  description: [
    '.jb-description-item',
    '.detail-content-block-about-us',
    '[class*="jobDescriptionItem"]',
    // Around those of today stands the same name as around each of the older ones, and around the form.
    '.detail-content-block:not(:has(.jb-description-item, [class*="jobDescriptionItem"], input))',
    // The texts alone, where nothing of the above stands around them.
    '.detail-block-description',
    '[class*="richTextContent"]',
  ],
  never: ['.detail-apply-block', '[class*="applicationForm"]'],
  application: [/^\/(?:[a-z]{2}\/)?job\/\d+\/apply\b/],
  list: [/^\/(?:[a-z]{2}\/?)?(?:\?|$)/, '.job-box-link'],
};

const FORMS = 'a[href*="/job/"][href*="apply"]';

export default declareSite({
  id: 'personio',
  name: 'Personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  onClick: true,

  read(page, isHosted) {
    if (!isHosted) return undefined;
    const { document, url } = page;
    const id = /\/job\/(\d+)/.exec(url.pathname)?.[1];
    if (id && namesOthers(readIds(document, FORMS, /\/job\/(\d+)/), id)) return { reason: 'loading' };
    const read = readBySelectors(page, SELECTORS);
    if (!read) return id && saysClosed(document, closedNote.pattern) ? { reason: 'closed' } : undefined;
    if (!read.posting) return read;
    const { title, jobLocation, hiringOrganization, description } = read.posting;
    const tenant = url.hostname.split('.')[0] ?? '';
    const company =
      readCompany(page, title) ??
      hiringOrganization ??
      findSpelling(tenant, [description]) ??
      nameOfSlug(tenant);
    const place = jobLocation ?? readPlace(page);
    return withFacts(read, { hiringOrganization: company, jobLocation: place });
  },
});

/** The page's title is "Title | Jobs at Company" in its language, on some pages without the company. */
function readCompany({ document }: Page, title = ''): string | undefined {
  const behind = collapse(document.title)?.split(`${title} | `)[1];
  return cleanCompanyName(/^Jobs \S+ (.+)/.exec(behind ?? '')?.[1]);
}

/** On older pages the place stands at the end of "Permanent employee, Full-time · Berlin". */
function readPlace({ document, readFirst }: Page): string | undefined {
  const facts = readFirst(document, '.detail-subtitle')?.split(' · ') ?? [];
  return facts.length > 1 ? facts.at(-1) : undefined;
}
