import { cleanCompanyName, findSpelling, nameOfSlug, readMeta } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import type { NotPostingReason, PostingRead } from '../../lib/posting/posting.ts';
import { withFacts } from '../../lib/posting/posting-facts.ts';
import { hasSign, readBySelectors } from '../../lib/posting/read-site.ts';
import { declareSite, type SiteSelectors } from '../../lib/posting/site.ts';

/** The portal: a page of the company around a frame of the same host, in which everything is. */
const PORTAL: SiteSelectors = {
  title: ['h1.iCIMS_Header', '.iCIMS_Header h1', 'h1'],
  company: [],
  // Where a label is an icon, its words are for screen readers.
  place: [
    '.iCIMS_JobsTable .header.left',
    '.iCIMS_JobHeaderTag:has(.glyphicons-map-marker) dd',
    '.iCIMS_JobHeaderGroup dt:has(.sr-only) + dd',
  ],
  description: ['.iCIMS_InfoField_Job', '.iCIMS_InfoMsg_Job', '.iCIMS_JobContent .iCIMS_Expandable_Text'],
  never: ['.iCIMS_JobOptions, .iCIMS_JobsTable, .iCIMS_JobHeaderGroup, .iCIMS_ErrorMessage'],
  application: ['.iCIMS_LoginPage, .iCIMS_CandidatePage, .iCIMS_FormsPage'],
};
const IN_PORTAL = '.iCIMS_MainWrapper, .iCIMS_JobContent';
const FRAME = '#icims_content_iframe';
/** A script puts the frame into this. */
const FRAME_PLACE = '#icims_iframe_span';
const PORTAL_LIST = '.iCIMS_ListingsPage, .iCIMS_JobCardItem';
const ERROR = '.iCIMS_ErrorMessage:not(.iCIMS_NoCookies), .iCIMS_ErrorMsg:not(.iCIMS_NoCookies)';

/** The newer career site, which stands on hosts of the companies. */
const CAREER_SITE: SiteSelectors = {
  title: ['h1[itemprop="title"]', '.header-section h1', 'h1'],
  company: [],
  place: ['.job-locations-wrap .label-value', '.job-locations-wrap', '[itemprop="jobLocation"]'],
  description: ['#description-body', '.main-description-body'],
  closed: ['.not-found-container'],
};
const IN_CAREER_SITE = 'html[data-jibe-search-version], .jibe-container, script[src*="app.jibecdn.com"]';
const CAREER_LIST = ['.job-results-container, .search-result-item'];

export default declareSite({
  id: 'icims',
  name: 'iCIMS',
  matches: ['https://*.icims.com/jobs/*', 'https://*.icims.com/careers-home/*'],
  onClick: true,

  read(page, isHosted) {
    const { document, url } = page;
    if (document.querySelector(IN_CAREER_SITE)) return readCareerSite(page);
    const read = document.querySelector(IN_PORTAL) ? readPortal(page, isHosted) : undefined;
    if (read) return read;
    const frame = document.querySelector<HTMLIFrameElement>(FRAME);
    if (isHosted) return frame || document.querySelector(FRAME_PLACE) ? readAround(url) : undefined;
    const address = frame && URL.canParse(frame.src) ? new URL(frame.src) : undefined;
    return address && readAround(address, address.href);
  },
});

function readPortal(page: Page, isHosted: boolean): PostingRead | undefined {
  const { document, url } = page;
  const kind = readKind(url);
  if (kind === 'application-form') return { reason: kind };
  if (document.querySelector(PORTAL_LIST) && !document.querySelector('.iCIMS_JobContent'))
    return { reason: 'list' };
  const read = readBySelectors(page, PORTAL);
  if (read?.posting && isHosted) {
    const name = readTenant(url);
    return withFacts(read, {
      hiringOrganization: findSpelling(name, [document.title, read.posting.description]) ?? nameOfSlug(name),
    });
  }
  if (read) return read;
  if (kind === 'list') return { reason: kind };
  return kind === 'job' && document.querySelector(ERROR) ? { reason: 'closed' } : undefined;
}

/**
 * What the page around the frame is: it holds nothing of the posting, which is read in the frame. `frame` is the address
 * of one that is of another host.
 */
function readAround(address: URL, frame?: string): PostingRead | undefined {
  const kind = readKind(address);
  if (kind !== 'job') return kind && { reason: kind };
  return frame ? { reason: 'not-a-posting', frame } : { reason: 'loading' };
}

/** The steps of applying that stand at the end of an address. */
const STEP =
  /^(?:apply|candidate|connect|forms?|login|profile|questions?|referral|register|resume|submit|thank-?you)$/i;

/** What a portal shows at an address: `/jobs/12/engineer/job`, `/jobs/search`, `/jobs/12/engineer/login`. */
function readKind({ pathname }: URL): 'job' | NotPostingReason | undefined {
  const [root, id = '', ...rest] = pathname.split('/').filter(Boolean);
  if (root !== 'jobs') return undefined;
  if (!/^\d+$/.test(id)) return /^(?:search|intro)?$/.test(id) ? 'list' : 'application-form';
  return STEP.test(rest.at(-1) ?? '') || rest.length > 2 ? 'application-form' : 'job';
}

/** "norrland" of the hosts "uscareers-norrland.icims.com" and "norrland-jobs.icims.com". */
function readTenant({ hostname }: URL): string {
  return (hostname.split('.')[0] ?? '').replace(
    /^(?:[a-z]{0,12}(?:careers?|jobs?)|external|internal|apply\d?)-|-(?:careers?|jobs?)$/g,
    '',
  );
}

function readCareerSite(page: Page): PostingRead | undefined {
  const { document, url } = page;
  const [, id] = /\/jobs(?:\/([^/]+))?\/?$/.exec(url.pathname) ?? [];
  // The list and a posting take each other's place within one page.
  if (hasSign(page, CAREER_LIST)) return { reason: id ? 'loading' : 'list' };
  if (!id) return /\/jobs\/?$/.test(url.pathname) ? { reason: 'list' } : undefined;
  const read = readBySelectors(page, CAREER_SITE);
  const hiringOrganization = cleanCompanyName(readMeta(document, 'og:site_name'));
  return read ? withFacts(read, { hiringOrganization }) : { reason: 'loading' };
}
