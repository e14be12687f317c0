import { cleanCompanyName, findSpelling, readMeta } from '../fields.ts';
import type { OutlineLine } from '../outline/outline.ts';
import type { Page } from '../page.ts';
import type { FactCues } from '../page-knowledge.ts';
import { foldLetters } from '../structured/locate-text.ts';
import { isWrapper } from './find-place.ts';
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

/** What is known of the employer before the page's elements are asked. */
export interface CompanyHints {
  tab: TabTitle;
  /** The text of the posting. */
  text: string;
  /** The lines of the posting and above it, and those right under its title. */
  around: readonly OutlineLine[];
  under: readonly OutlineLine[];
  /** The page shows other jobs too: it may be a board's. */
  isBoard: boolean;
}

/**
 * The employer: by what an element of the page calls itself, else by a line "Company: ..." or the tab's title, else as the
 * text spells the address, as the line under the title says, or by the site. Names of job boards are left out.
 */
export function findCompany(
  { document, url, readLine }: Page,
  { tab, text, around, under, isBoard: mayBeBoard }: CompanyHints,
  { boards, notCompany, companyLabel, placeForm }: FactCues,
  isOwn: (element: Element) => boolean,
): string | undefined {
  const isName = (name: string | undefined): name is string =>
    name !== undefined &&
    name.length <= LONGEST &&
    /\p{L}/u.test(name) &&
    !isBoard(name, boards) &&
    !notCompany.test(name);
  const clean = (name: string | null | undefined) => {
    const cleaned = cleanCompanyName(name);
    return isName(cleaned) ? cleaned : undefined;
  };
  const label = around.findIndex((line) => line.length < 2 * LONGEST && companyLabel.test(line.text));
  const labelled =
    around[label]?.text.replace(companyLabel, '') || (label < 0 ? undefined : around[label + 1]?.text);
  const sure = clean(labelled) ?? findElement() ?? clean(tab.company);
  if (sure) return sure;

  const site = clean(readMeta(document, 'og:site_name'));
  const names = [clean(tab.rest), site].filter((name) => name !== undefined);
  const isOfHost = (name: string): boolean =>
    url.hostname.replace(/[^a-z\d]/g, '').includes(foldLetters(name));
  for (const slug of listSlugs(url, boards)) {
    const spelled = findSpelling(slug, [text]);
    if (isName(spelled)) return names.find((name) => name.includes(spelled)) ?? spelled;
  }
  const isOnBoard = url.hostname.split('.').some((label) => boards.has(label));
  return (
    names.find((name) => !isOfHost(name)) ??
    (mayBeBoard ? findUnderTitle(under, clean, placeForm) : undefined) ??
    (isOnBoard ? undefined : names[0])
  );

  function findElement(): string | undefined {
    for (const selector of COMPANIES) {
      for (const element of [...document.querySelectorAll(selector)].slice(0, MOST)) {
        if (!isOwn(element) || isWrapper(element) || element.querySelector('p, ul, h2')) continue;
        const name =
          clean(element.getAttribute('content')) ??
          clean(readLine(element)) ??
          clean(readLine(element.querySelector('a, b, strong'))) ??
          clean(element.querySelector('img')?.getAttribute('alt'));
        if (name) return name;
      }
    }
    return undefined;
  }
}

/** The first piece of the line under a title, where boards put the employer. */
function findUnderTitle(
  [line]: readonly OutlineLine[],
  clean: (name: string) => string | undefined,
  placeForm: RegExp,
): string | undefined {
  const [piece = ''] = line?.text.split(/\s*[|·•]\s*|\s[–—-]\s/u) ?? [];
  return /^\p{Lu}/u.test(piece) && !/\d/.test(piece) && !placeForm.test(piece) ? clean(piece) : undefined;
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
