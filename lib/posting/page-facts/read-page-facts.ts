import { shownParent } from '../blocks/composed-tree.ts';
import { collapse, readMeta } from '../fields.ts';
import type { Judged } from '../judge/judged.ts';
import type { Page } from '../page.ts';
import type { PageKnowledge } from '../page-knowledge.ts';
import type { PostingFacts } from '../posting-facts.ts';
import { findCompany } from './find-company.ts';
import { findPlace } from './find-place.ts';
import { cleanTitle } from './find-title.ts';
import { readTabTitle } from './tab-title.ts';

/** How far above the text a label of its place may stand, and how far under the title the place itself, in lines. */
const MOST_ABOVE = 40;
const MOST_UNDER = 8;

/** Title, company and place of the posting whose text is `text`, as the page around it tells them. */
export function readPageFacts(
  page: Page,
  { region, heading, title }: Judged,
  text: string,
  knowledge: PageKnowledge,
): PostingFacts {
  const { document } = page;
  const { outline, part } = region;
  const tab = collapse(document.title);
  const fromTab = readTabTitle(tab, heading, knowledge);
  const isOwn = (element: Element): boolean => !isAround(element, outline.around);
  const own = (from: number, to: number) =>
    outline.lines.slice(Math.max(0, from), to).filter((line) => !line.isAround);
  const lines = {
    around: own(part.first - MOST_ABOVE, part.end),
    under: title === undefined ? [] : outline.lines.slice(title + 1, title + 1 + MOST_UNDER),
  };
  const isListed = tab !== undefined && knowledge.cues.listTitle.test(tab);
  const shared = cleanTitle(readMeta(document, 'og:title'), knowledge.facts.titleFrame);
  const hiringOrganization = findCompany(
    page,
    { tab: fromTab, text, isBoard: outline.cards > 0 || isListed, ...lines },
    knowledge.facts,
    isOwn,
  );
  const jobLocation = findPlace(page, lines, knowledge.facts, isOwn) ?? fromTab.place;
  return {
    title: withoutCompany(heading ?? fromTab.title ?? shared ?? tab, hiringOrganization),
    hiringOrganization,
    // Both may stand in one line without a sign between them.
    jobLocation:
      hiringOrganization && jobLocation?.startsWith(`${hiringOrganization} `)
        ? jobLocation.slice(hiringOrganization.length + 1)
        : jobLocation,
  };
}

/** "Berth Engineer at Marlow" without the company that is told apart. */
function withoutCompany(title: string | undefined, company: string | undefined): string | undefined {
  const at = company ? (title?.indexOf(` at ${company}`) ?? -1) : -1;
  return at > 0 ? title?.slice(0, at) : title;
}

function isAround(element: Element, around: ReadonlySet<Element>): boolean {
  for (let part: Element | null = element; part; part = shownParent(part)) if (around.has(part)) return true;
  return false;
}
