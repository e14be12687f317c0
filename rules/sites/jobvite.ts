import { cleanCompanyName, collapse, findInScripts, nameOfSlug } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import { withFacts } from '../../lib/posting/posting-facts.ts';
import { readBySelectors } from '../../lib/posting/read-site.ts';
import { declareSite, type SiteSelectors } from '../../lib/posting/site.ts';

const META = '.jv-job-detail-meta';
const SELECTORS: SiteSelectors = {
  title: ['h2.jv-header', '.jv-header', 'h1'],
  company: [],
  place: [],
  description: ['.jv-job-detail-description'],
  never: [META, '.jv-job-detail-top-actions', '.jv-job-detail-bottom-actions', '.jv-page-footer'],
  application: [/\/job\/[^/?]+\/apply\b/, 'body.jv-page-apply', '.jv-apply-form'],
  closed: ['.jv-page-error'],
  list: [
    /^(?:\/careers)?\/[^/?]+\/(?:jobs|search|jobAlerts)\b/,
    'body.jv-page-jobs',
    'body.jv-page-search',
    '.jv-job-list',
    '.jv-search-list',
  ],
};

/** What only its pages hold: a company's page that shows them in a frame is none of them. */
const BUILT_BY = '.jv-job-detail-description, .jv-page-body, body[class*="jv-page-"]';

export default declareSite({
  id: 'jobvite',
  name: 'Jobvite',
  matches: ['https://jobs.jobvite.com/*'],
  onClick: true,

  read(page, isHosted) {
    const { document, url } = page;
    if (!isHosted && !document.querySelector(BUILT_BY)) return undefined;
    // A job that is taken down leads to the list: `/careers/norrland/jobs?error=404`.
    if (url.searchParams.get('error') === '404') return { reason: 'closed' };
    const read = readBySelectors(page, SELECTORS);
    if (!read?.posting) return read;
    const company = readCompany(page, read.posting.title);
    const place = readPlaces(page);
    return withFacts(read, { hiringOrganization: company, jobLocation: place });
  },
});

/**
 * The places of "Engineering | Bergen, Norway | Oslo, Norway | Req.Num.: 12", whose separators are empty elements:
 * what stands behind the department and has no label.
 */
function readPlaces({ document }: Page): string | undefined {
  const parts = [''];
  for (const node of document.querySelector(META)?.childNodes ?? []) {
    if ((node as Element).classList?.contains('jv-inline-separator')) parts.push('');
    else parts[parts.length - 1] += node.textContent ?? '';
  }
  const facts = parts.map(collapse).filter((part) => part !== undefined);
  const places = facts.length > 1 ? facts.slice(1) : facts;
  return places.filter((place) => !place.includes(':')).join('; ') || undefined;
}

/** The page says it to its own scripts, and in its title: "Norrland Freight Careers - Backend Engineer". */
function readCompany({ document, url }: Page, title: string | undefined): string | undefined {
  const [before, after] = title ? (collapse(document.title) ?? '').split(` - ${title}`) : [];
  return (
    cleanCompanyName(findInScripts(document, /function getCompanyName\(\) ?\{ ?return ?["']([^"']+)["']/)) ??
    cleanCompanyName(after === undefined ? undefined : before) ??
    nameOfSlug(/^(?:\/careers)?\/([^/]+)\/job\//.exec(url.pathname)?.[1])
  );
}
