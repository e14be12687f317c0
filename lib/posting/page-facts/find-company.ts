import { foldLetters } from '../../text/fold-words.ts';
import { cleanCompanyName, findSpelling, isWrapper, readMeta } from '../fields.ts';
import type { OutlineLine } from '../outline/outline.ts';
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

/** Gives a name without what sites put around it; `undefined` for what is none, and for job boards. */
type CleanName = (name: string | null | undefined) => string | undefined;

/**
 * The employer: by a line "Company: ...", by what an element of the page calls itself or by the tab's title, else as the
 * text spells the address, as the line under the title says, or by the site. Names of job boards are left out.
 */
export function findCompany(
  page: Page,
  hints: CompanyHints,
  cues: FactCues,
  isOwn: (element: Element) => boolean,
): string | undefined {
  const { tab, around } = hints;
  const clean = createCleaner(cues);
  return (
    clean(findLabelled(around, cues.companyLabel)) ??
    findElement(page, clean, isOwn) ??
    clean(tab.company) ??
    findBySite(page, hints, cues, clean)
  );
}

function createCleaner({ boards, notCompany }: FactCues): CleanName {
  return (name) => {
    const clean = cleanCompanyName(name);
    if (!clean || clean.length > LONGEST || !/\p{L}/u.test(clean)) return undefined;
    return isBoard(clean, boards) || notCompany.test(clean) ? undefined : clean;
  };
}

/** What stands behind a label in its line, or in the line below. */
function findLabelled(lines: readonly OutlineLine[], label: RegExp): string | undefined {
  const at = lines.findIndex((line) => line.length < 2 * LONGEST && label.test(line.text));
  if (at < 0) return undefined;
  return lines[at]?.text.replace(label, '') || lines[at + 1]?.text;
}

function findElement(
  { document, readLine }: Page,
  clean: CleanName,
  isOwn: (element: Element) => boolean,
): string | undefined {
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

/** The company that a site is of. The name that only repeats the host is that of a board where other jobs stand beside. */
function findBySite(
  { document, url }: Page,
  { tab, text, under, isBoard: mayBeBoard }: CompanyHints,
  { boards, isPlace }: FactCues,
  clean: CleanName,
): string | undefined {
  const names = [clean(tab.rest), clean(readMeta(document, 'og:site_name'))].filter(
    (name) => name !== undefined,
  );
  for (const slug of listSlugs(url, boards)) {
    const spelled = clean(findSpelling(slug, [text]));
    if (spelled) return names.find((name) => name.includes(spelled)) ?? spelled;
  }
  const host = url.hostname.replace(/[^a-z\d]/g, '');
  return (
    names.find((name) => !host.includes(foldLetters(name))) ??
    (mayBeBoard ? findUnderTitle(under, clean, isPlace) : undefined) ??
    (url.hostname.split('.').some((label) => boards.has(label)) ? undefined : names[0])
  );
}

/** The first piece of the line under a title, where boards put the employer. */
function findUnderTitle(
  [line]: readonly OutlineLine[],
  clean: CleanName,
  isPlace: FactCues['isPlace'],
): string | undefined {
  const [piece = ''] = line?.text.split(/\s*[|·•]\s*|\s[–—-]\s/u) ?? [];
  return /^\p{Lu}/u.test(piece) && !/\d/.test(piece) && !isPlace(piece) ? clean(piece) : undefined;
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
