import { findSpelling, nameOfSlug } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { withFacts } from '../../lib/posting/posting-facts.ts';
import { hasSign, readBySelectors } from '../../lib/posting/read-site.ts';
import { namesOthers, readIds } from '../../lib/posting/shown-job.ts';
import { declareSite, type SiteSelectors } from '../../lib/posting/site.ts';

/** The postings of one company, with their forms. */
const COMPANY: SiteSelectors = {
  title: ['[data-ui="job-title"]', 'h1'],
  company: ['[data-ui="company-logo"] img', '[data-ui="company-name"]', 'header img'],
  place: ['[data-ui="job-location"]', '[data-ui="job-location-tooltip"]'],
  description: ['[data-ui="job-description"]', '[data-ui="job-requirements"]', '[data-ui="job-benefits"]'],
  application: [
    /^\/(?:[^/]+\/)?j\/[^/]+\/apply(?:\/|\?|$)/,
    '[data-ui="application-form"], [data-ui="section-fields"]',
  ],
};
/** Who opens a posting that is over is sent on, to the list where the company still has one. */
const OVER = [/^\/oops(?:\/|\?|$)/, /[?&]not_found=true/];
const COMPANY_LIST = [/^\/[^/]+\/?(?:\?|$)/, '[data-ui="job"], [data-ui="job-opening"]'];
const TABS = '[role="tablist"] a[href], a[role="tab"], [data-ui*="-tab"][href], a[data-ui="apply-button"]';

/** The board with the postings of all companies: each on a page, or beside the list. */
const BOARD: SiteSelectors = {
  title: ['[data-ui="overview-title"]', '[class*="jobOverview__"] h1', 'h1'],
  company: ['[data-ui="overview-company"] a', '[data-ui="overview-company"]', '[class*="companyName__"]'],
  place: ['[data-ui="overview-location"]'],
  // Each part lies in a section, with its heading.
  description: ['section:has(> [data-ui^="job-breakdown-"])', '[data-ui^="job-breakdown-"]'],
  looser: ['[class*="jobBreakdown__job-breakdown"]'],
  closed: ['[class*="jobUnavailable__"]'],
};
const BOARD_LIST = [/^\/(?:search|company)(?:\/|\?|$)/];

export default declareSite({
  id: 'workable',
  name: 'Workable',
  matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  onClick: true,

  read(page, isHosted) {
    if (!isHosted) return undefined;
    return page.url.hostname.startsWith('jobs.') ? readBoard(page) : readCompanyPage(page);
  },
});

function readCompanyPage(page: Page): PostingRead | undefined {
  const { document, url } = page;
  if (hasSign(page, OVER)) return { reason: 'closed' };
  const [, slug = '', code] = /^\/(?:([^/]+)\/)?j\/([^/]+)/.exec(url.pathname) ?? [];
  if (!code) return hasSign(page, COMPANY_LIST) ? { reason: 'list' } : undefined;
  // After a move within the page the posting before stays until the new one has arrived; its tabs name it.
  const isOfAnother = namesOthers(readIds(document, TABS, /\/j\/([^/?#]+)/), code);
  const read = isOfAnother ? undefined : readBySelectors(page, COMPANY);
  if (!read?.posting) return read ?? { reason: 'loading' };
  // A number tells apart accounts of the same name.
  const name = slug.replace(/-\d+$/, '');
  const hiringOrganization =
    read.posting.hiringOrganization ?? findSpelling(name, [document.title]) ?? nameOfSlug(name);
  return withFacts(read, { hiringOrganization });
}

function readBoard(page: Page): PostingRead | undefined {
  const { document, url } = page;
  const id = /^\/view\/([^/]+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('selectedJobId');
  if (id && namesOthers(readIds(document, '[class*="jobOverview__"] a[href]', /\/view\/([^/?#]+)/), id))
    return { reason: 'loading' };
  const read = readBySelectors(page, BOARD);
  if (read) return read;
  if (id) return { reason: 'loading' };
  return hasSign(page, BOARD_LIST) ? { reason: 'list' } : undefined;
}
