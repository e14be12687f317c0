import { cleanCompanyName, collapse, findSpelling, readMeta } from '../fields.ts';
import type { Page } from '../page.ts';
import type { FactCues } from '../page-knowledge.ts';
import { isBoard, type TabTitle } from './tab-title.ts';

const LONGEST = 60;
/** How many of the elements that a page calls the company are looked at. */
const MOST = 30;

/** Elements that a page calls the company, and links to pages of companies. */
const COMPANIES = [
  '[itemprop="hiringOrganization"] [itemprop="name"], [itemprop="hiringOrganization"]',
  '[data-company-name]',
  ...['data-testid', 'data-automation', 'data-qa', 'data-ui', 'class', 'id'].map((name) =>
    ['company', 'employer', 'advertiser', 'org-name', 'organization']
      .map((word) => `[${name}*="${word}" i]`)
      .join(),
  ),
  ['company', 'companies', 'cmp', 'employer'].map((word) => `a[href*="/${word}/"]`).join(),
];

/**
 * The employer: by what an element of the page calls itself, else as the tab's title or the address names it, else by the
 * site where it is no job board. `text`: the text of the posting.
 */
export function findCompany(
  { document, url, readLine }: Page,
  tab: TabTitle,
  text: string,
  { boards, notCompany }: FactCues,
  isOwn: (element: Element) => boolean,
): string | undefined {
  const isName = (name: string | undefined): name is string =>
    name !== undefined && name.length <= LONGEST && /\p{L}/u.test(name) && !isBoard(name, boards);
  for (const selector of COMPANIES) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, MOST)) {
      if (!isOwn(element) || element.querySelector('p, ul, h2')) continue;
      const name = cleanCompanyName(
        collapse(element.getAttribute('content')) ??
          readLine(element) ??
          element.querySelector('img')?.getAttribute('alt'),
      );
      if (isName(name) && !notCompany.test(name)) return name;
    }
  }
  const said = cleanCompanyName(tab.company);
  if (isName(said)) return said;
  const site = cleanCompanyName(
    readMeta(document, 'og:site_name')?.replace(/\s+(?:careers?|jobs|karriere)$/i, ''),
  );
  const names = [cleanCompanyName(tab.rest), site].filter(isName);
  for (const slug of listSlugs(url, boards)) {
    const spelled = findSpelling(slug, [text, document.title]);
    if (isName(spelled)) return names.find((name) => name.includes(spelled)) ?? spelled;
  }
  const isOnBoard = url.hostname.split('.').some((label) => boards.has(label));
  return names.find((name) => name !== site || !isOnBoard);
}

/** The parts of an address that may spell a company: its own domain, or on a job system the subdomain or the first folder. */
function listSlugs({ hostname, pathname }: URL, boards: ReadonlySet<string>): string[] {
  const labels = hostname
    .split('.')
    .filter((label) => !/^(?:www|jobs?|careers?|apply|boards?|karriere)$/.test(label));
  const domain = labels.at(-2) ?? '';
  if (!boards.has(domain)) return [domain];
  return [labels.at(-3) ?? '', pathname.split('/')[1] ?? ''].map((slug) =>
    slug.replace(/^careers?-|-(?:careers?|jobs)$/, ''),
  );
}
