import { saysClosed } from '../../lib/posting/closed.ts';
import { cleanCompanyName, collapse, nameOfSlug } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import { withFacts } from '../../lib/posting/posting-facts.ts';
import { readBySelectors } from '../../lib/posting/read-site.ts';
import { namesOthers, readIds } from '../../lib/posting/shown-job.ts';
import { declareSite, type SiteSelectors } from '../../lib/posting/site.ts';
import { closedNote } from '../pages/closed-note.ts';

/** Its class names are hashed, but for those that customers may style. */
const SECTION = ':is(h2, h3)[class*="custom-css-style-job-"]';
const APP = '[data-component="PublicApp"]';
const SELECTORS: SiteSelectors = {
  title: ['[data-cy="offer-title"]', 'main h1', 'h1'],
  company: [
    '[data-cy="navigation-section-logo-image"]',
    '[class*="custom-css-style-navigation-logo"] img',
    '[class*="custom-css-style-navigation-logo"]',
  ],
  place: ['[class*="custom-css-style-job-location"]'],
  description: [SECTION, `${SECTION} + div`],
  application: [/\/o\/[^/?]+\/c\/new\b/],
};

/** Where no heading bears its name, the tab that is shown holds the text, and its form is left out. */
const SHOWN_TAB: SiteSelectors = {
  ...SELECTORS,
  description: ['[role="tabpanel"]:not([hidden])'],
  loading: [`${APP}:empty`],
  list: ['[data-testid^="offer-list"]', 'main a[href*="/o/"]'],
};

const FORMS = 'a[href*="/c/new"]';

const BUILT_BY = `${APP}, [class*="custom-css-style-job-"], [data-cy="navigation-section-logo-image"]`;

export default declareSite({
  id: 'recruitee',
  name: 'Recruitee',
  matches: ['https://*.recruitee.com/*'],
  onClick: true,

  read(page, isHosted) {
    const { document, url } = page;
    if (!isHosted && !document.querySelector(BUILT_BY)) return undefined;
    const slug = /\/o\/([^/]+)/.exec(url.pathname)?.[1];
    if (slug && namesOthers(readIds(document, FORMS, /\/o\/([^/]+)\/c\/new/), slug))
      return { reason: 'loading' };
    if (slug && saysClosed(document, closedNote.pattern) && !document.querySelector(SECTION))
      return { reason: 'closed' };
    const read = readBySelectors(page, SELECTORS) ?? readBySelectors(page, SHOWN_TAB);
    // A job whose text is not found is no list, though it leads to others; pages about something else have tabs too.
    if (!read?.posting) return slug && read?.reason === 'list' ? undefined : read;
    if (!slug) return undefined;
    const { title, hiringOrganization } = read.posting;
    const company = hiringOrganization ?? readCompany(page, title, isHosted);
    const place = readPlaces(page);
    return withFacts(read, { hiringOrganization: company, jobLocation: place });
  },
});

/** The places beside the title; cards of other jobs name theirs alike. */
function readPlaces({ document, readLines }: Page): string | undefined {
  const header = document.querySelector('main h1, h1')?.parentElement;
  return header ? readLines(header, '[data-testid="styled-location-list-item"]').join('; ') : undefined;
}

/** The page's title is "Title - Company". */
function readCompany({ document, url }: Page, title = '', isHosted = false): string | undefined {
  const behind = collapse(document.title)?.split(`${title} - `)[1];
  return cleanCompanyName(behind) ?? (isHosted ? nameOfSlug(url.hostname.split('.')[0]) : undefined);
}
