import { saysClosed } from '../../lib/posting/closed.ts';
import { findSpelling, nameOfSlug } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import { withFacts } from '../../lib/posting/posting-facts.ts';
import { hasSign, readBySelectors } from '../../lib/posting/read-site.ts';
import { namesOthers, readIds } from '../../lib/posting/shown-job.ts';
import { declareSite, type SiteSelectors } from '../../lib/posting/site.ts';
import { closedNote } from '../pages/closed-note.ts';

/** The app of today at `/careers/12`, and the older page at `/jobs/view.php?id=12`. */
const ROOT = '#js-careers-root';
const HEADLINE = '[data-fabric-component="Headline" i]';
const SELECTORS: SiteSelectors = {
  title: [`h3${HEADLINE}`, HEADLINE, '.ResAts__card h2', `${ROOT} h2`, 'h2'],
  company: [
    '.ResAts__header img[alt]',
    `${ROOT} img[alt][src*="bamboohr.com"]`,
    'header img[alt]',
    '.ResAts__header h1',
  ],
  place: [],
  description: ['.BambooRichText', '.ResAts__JobDescription'],
  application: ['form#job-application-form', '#careerApplicationForm'],
};
const LIST = [/^\/(?:careers|jobs)\/?(?:\?|$)/, /^\/jobs\/index\.php/, '#resultDiv', '.ResAts__listing'];

/** The field that holds the link to the job shown, to copy. */
const LINK_FIELD = 'input[value*="/careers/"]';

export default declareSite({
  id: 'bamboohr',
  name: 'BambooHR',
  matches: ['https://*.bamboohr.com/careers*', 'https://*.bamboohr.com/jobs*'],
  onClick: true,

  read(page, isHosted) {
    if (!isHosted) return undefined;
    const { document, url, readLine } = page;
    const id =
      /^\/careers\/(\d+)/.exec(url.pathname)?.[1] ??
      (/^\/jobs\/view\.php$/.test(url.pathname) ? url.searchParams.get('id') : undefined);
    // The rest of the host is the company's own system, which only its people see.
    if (!id) return hasSign(page, LIST) ? { reason: 'list' } : undefined;
    if (namesOthers(readIds(document, LINK_FIELD, /\/careers\/(\d+)/, 'value'), id))
      return { reason: 'loading' };
    const read = readBySelectors(page, SELECTORS);
    if (!read) {
      if (saysClosed(document, closedNote.pattern)) return { reason: 'closed' };
      const root = document.querySelector(ROOT);
      return root && !readLine(root) ? { reason: 'loading' } : undefined;
    }
    if (!read.posting) return read;
    const tenant = url.hostname.split('.')[0] ?? '';
    const company =
      read.posting.hiringOrganization ??
      findSpelling(tenant, [document.title, read.posting.description]) ??
      nameOfSlug(tenant);
    const place = readPlace(page);
    return withFacts(read, { hiringOrganization: company, jobLocation: place });
  },
});

/** The end of "Engineering - Platform - Bergen, Vestland", which stands below the title. */
function readPlace({ document, readFirst }: Page): string | undefined {
  const line = readFirst(
    document,
    `${HEADLINE} ~ [class*="-description"]`,
    `${HEADLINE} + [data-fabric-component="BodyText"]`,
    '.ResAts__card-subtitle',
  );
  return line?.split(/ [–-] /).at(-1);
}
