import { collapse } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import { withFacts } from '../../lib/posting/posting-facts.ts';
import { hasSign, readBySelectors } from '../../lib/posting/read-site.ts';
import { declareSite } from '../../lib/posting/site.ts';

const PAGE = '[data-automation="jobDetailsPage"], [data-metrics-identifier="jobDetailsPage"]';
const PANE = '[data-automation="splitViewJobDetailsWrapper"], [data-automation="splitViewDetails"]';
/** The pages of today, and behind them those that JobStreet and JobsDB had before they became SEEK's. */
const TEXT = ['[data-automation="jobAdDetails"]', '[data-automation="jobDescription"]'];
const TITLE = [
  '[data-automation="job-detail-title"]',
  '[data-automation="detailsTitle"] h1',
  '[data-automation="jobDetailsPage"] h1',
];
const CARD = ['[data-job-id]', '[data-automation="normalJob"]', '[data-automation="premiumJob"]'].map(
  (card) => `article${card}`,
);
const APPLICATION = /\/job\/\d+\/apply(?:\/|\?|$)/;

export default declareSite({
  id: 'seek',
  name: 'SEEK',
  matches: [
    ...['www.seek.com.au', 'www.seek.co.nz', 'au.seek.com', 'nz.seek.com'],
    ...['*.jobstreet.com', '*.jobsdb.com'],
  ].map((host) => `https://${host}/*job*`),
  onClick: true,

  read(page, isHosted) {
    if (!isHosted) return undefined;
    const { url } = page;
    if (hasSign(page, [APPLICATION])) return { reason: 'application-form' };
    // `/job/123` or, in two panes, `/go-jobs?jobId=123`; in some countries behind a language: `/id/job/123`.
    const id = findJob(url.pathname + url.search);
    const read = readBySelectors(page, {
      title: TITLE,
      company: [],
      place: ['[data-automation="job-detail-location"]'],
      description: TEXT,
      closed: ['[data-automation="expiredJobPage"]'],
      loading: id ? [PAGE, PANE] : [],
      list: [...CARD, '[data-automation="searchResults"]'],
    });
    if (!read?.posting) return read;
    if (id && !isOfJob(page, id)) return { reason: 'loading' };
    return withFacts(read, {
      hiringOrganization: readCompany(page),
      baseSalary: page.readFirst(page.document, '[data-automation="job-detail-salary"]'),
    });
  },
});

/** The name stands before a badge that says that it was verified. */
function readCompany({ document, readLine }: Page): string | undefined {
  const element = document.querySelector(
    '[data-automation="advertiser-name"], [data-automation="detailsTitle"] h1 ~ span',
  );
  const own = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === element?.TEXT_NODE);
  return collapse(own.map(({ textContent }) => textContent).join(' ')) ?? readLine(element);
}

/**
 * Whether the text shown is that of a job: by the link to apply for it or those to reviews of its company, else by the
 * title of its card. In two panes the address moves before the text does.
 */
function isOfJob({ document, readLine }: Page, id: string): boolean {
  const root = document.querySelector(TEXT.join())?.closest(`${PAGE}, ${PANE}`) ?? document;
  const links = [...root.querySelectorAll('a[data-automation="job-detail-apply"], a[href*="jobId="]')];
  const shown = links
    .filter((link) => !link.closest(`article, ${TEXT.join()}`))
    .flatMap((link) => findJob(link.getAttribute('href') ?? '') ?? []);
  if (shown.length > 0) return shown.includes(id);
  const card = document.querySelector(`article[data-job-id="${id}"] [data-automation="jobTitle"]`);
  return !card || readLine(card) === readLine(document.querySelector(TITLE.join()));
}

/** The job that an address is about. */
function findJob(address: string): string | undefined {
  return /(?:\/job\/|[?&]jobId=)(\d+)/.exec(address)?.[1];
}
