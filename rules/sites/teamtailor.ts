import { saysClosed } from '../../lib/posting/closed.ts';
import { cleanCompanyName, collapse, nameOfSlug, readMeta } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import { readElements } from '../../lib/posting/posting-facts.ts';
import { hasSign, isLongEnough } from '../../lib/posting/read-site.ts';
import { namesOthers, readIds } from '../../lib/posting/shown-job.ts';
import { declareSite } from '../../lib/posting/site.ts';
import { closedNote } from '../pages/closed-note.ts';

/** Where a page says which job's form it fetches. */
const FORM_ADDRESS = 'data-careersite--jobs--form-overlay-job-application-url-value';
const BUILT_BY = `[${FORM_ADDRESS}], [data-controller*="careersite--"], link[href*="teamtailor-cdn.com/assets"]`;

/** The text, the surest name first; what stands below it on the company and its people is set alike. */
const TEXTS = [
  'main .prose[data-controller~="careersite--responsive-video"]',
  'main .prose.font-company-body',
  'main .prose',
  '.company-links .font-company-body',
];

export default declareSite({
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  onClick: true,

  read(page, isHosted) {
    const { document, url, readFirst, readLines } = page;
    if (!isHosted && !document.querySelector(BUILT_BY)) return undefined;
    const [, id, step] = /\/jobs\/(\d+)[^/]*(?:\/([^/]+))?/.exec(url.pathname) ?? [];
    if (!id)
      return hasSign(page, [/\/jobs\/?(?:\?|$)/, '#jobs_list_container']) ? { reason: 'list' } : undefined;
    if (step === 'applications') return { reason: 'application-form' };
    // After a move within the page the job before stays until the new one has arrived.
    const shown = readIds(document, `[${FORM_ADDRESS}]`, /\/jobs\/(\d+)/, FORM_ADDRESS);
    if (namesOthers(shown, id)) return { reason: 'loading' };

    const text = findText(page);
    if (!text) return saysClosed(document, closedNote.pattern) ? { reason: 'closed' } : undefined;
    const title = readFirst(document, 'main h1', 'h1');
    return readElements(
      page,
      {
        title,
        hiringOrganization: readCompany(page, title, isHosted),
        // The labels of the facts are in the page's language, the addresses that they lead to are not.
        jobLocation: readLines(document, 'main dl a[href*="/locations/"]').join('; '),
      },
      [text],
    );
  },
});

/** The first element in the page that holds a text. */
function findText({ document, readLine }: Page): Element | undefined {
  for (const selector of TEXTS) {
    const text = [...document.querySelectorAll(selector)]
      .slice(0, 20)
      .find((element) => isLongEnough(readLine(element) ?? ''));
    if (text) return text;
  }
  return undefined;
}

/** The page's title is "Title - Company". */
function readCompany(
  { document, url }: Page,
  title: string | undefined,
  isHosted: boolean,
): string | undefined {
  const behind = title && collapse(document.title)?.split(`${title} - `)[1];
  // A host may end in a number: "norrland-1750399679.teamtailor.com".
  const slug = isHosted ? url.hostname.split('.')[0]?.replace(/-\d{6,}$/, '') : undefined;
  return cleanCompanyName(behind) ?? cleanCompanyName(readMeta(document, 'og:site_name')) ?? nameOfSlug(slug);
}
