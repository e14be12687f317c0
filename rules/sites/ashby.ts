import { cleanCompanyName, decodePart, findInScripts, nameOfSlug } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { readElements } from '../../lib/posting/posting-facts.ts';
import { namesOthers, readIds } from '../../lib/posting/shown-job.ts';
import { declareSite } from '../../lib/posting/site.ts';

/** The text alone, else the tab that holds it; the tab of the form has a `_description_` of its own. */
const TEXTS = [
  '[class*="_descriptionText_"]',
  '[role="tabpanel"][aria-labelledby="job-overview"]',
  '#overview',
];
const FORM = '.ashby-application-form-container, [role="tabpanel"][aria-labelledby="job-application-form"]';
const LIST = '.ashby-job-board-heading, .ashby-job-posting-brief-list';
/** The tabs and the button of a posting lead to addresses that hold its id. */
const OWN_LINKS = 'a[role="tab"][href], [role="tablist"] a[href], a[href$="/application"]';
/** What the script for a company's own page puts there: a frame that shows the list or one posting. */
const EMBED = '#ashby_embed';

const ID = /\/([\da-f]{8}-[\da-f-]{27})/i;
/** `/company/id` or `/company/id/application`, in a path or a whole address. */
const JOB = /\/([^/]+)\/([\da-f]{8}-[\da-f-]{27})(?:\/([^/?#]*))?/i;

export default declareSite({
  id: 'ashby',
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  onClick: true,

  read(page, isHosted) {
    return isHosted ? readHosted(page) : readEmbed(page);
  },
});

function readHosted(page: Page): PostingRead | undefined {
  const { document, url, readFirst } = page;
  const has = (selector: string) => document.querySelector(selector) !== null;
  const [, slug = '', id = '', step] = JOB.exec(url.pathname) ?? [];
  if (!id) return has(LIST) || /^\/[^/]+\/?$/.test(url.pathname) ? { reason: 'list' } : undefined;
  if (step) return { reason: 'application-form' };

  // After a move within the page what was there before stays until the posting has arrived.
  if ((has(LIST) && !has('.ashby-job-posting-heading')) || namesOthers(readIds(document, OWN_LINKS, ID), id))
    return { reason: 'loading' };
  const texts = TEXTS.map((selector) => [...document.querySelectorAll(selector)]).find(
    ({ length }) => length > 0,
  );
  if (texts) {
    const read = readElements(
      page,
      {
        title: readFirst(document, '.ashby-job-posting-heading', 'h1[class*="_title_"]', 'h1'),
        hiringOrganization: readCompany(page) ?? nameOfSlug(decodePart(slug)),
        jobLocation: readFirst(document, '.ashby-job-posting-left-pane [class*="_section_"] p'),
        baseSalary: readFirst(document, '[class*="_compensationTierSummary_"]'),
      },
      texts,
    );
    return read.posting ? read : { reason: 'loading' };
  }
  if (has(FORM)) return { reason: 'application-form' };
  return { reason: isUnknown(document) ? 'closed' : 'loading' };
}

/** The tab's title is "Title @ Company"; the header is not shown in a frame. */
function readCompany({ document }: Page): string | undefined {
  const logo = document.querySelector(
    '.ashby-job-posting-header img[alt], img[class*="_navLogo"], [class*="_navLogo"] img[alt]',
  );
  return (
    cleanCompanyName(/ @ ([^@]+)$/.exec(document.title)?.[1]) ??
    cleanCompanyName(logo?.getAttribute('alt')) ??
    findInScripts(document, /"organization":\{[^{}]{0,200}?"name":"([^"\\]+)"/)
  );
}

/** Whether the server knows neither the company nor the posting: it says so with no error, in the data it sends. */
function isUnknown(document: Document): boolean {
  return findInScripts(document, /"organization":(null),"posting":null,"jobBoard":null/) !== undefined;
}

/** A company's own page around a frame of Ashby. */
function readEmbed({ document }: Page): PostingRead | undefined {
  const frame = document.querySelector<HTMLIFrameElement>(`${EMBED} iframe[src*="ashbyhq.com/"]`)?.src;
  if (!frame) return undefined;
  const [, , id, step] = JOB.exec(frame) ?? [];
  if (!id) return { reason: 'list' };
  // A form stands below the text that the company shows itself.
  return step ? undefined : { reason: 'not-a-posting', frame };
}
