import { foldWords } from '../../text/fold-words.ts';
import type { OutlineLine } from '../outline/outline.ts';
import type { PostingCues } from '../page-knowledge.ts';
import { isJob, isTitled, type Judged } from './judged.ts';

/** So many cards make a page a list, and so many titles of jobs. */
export const CARDS_OF_LIST = 3;
const SEVERAL_TITLES = 3;
/** As many headings of a resume are one. */
const RESUME_HEADINGS = 3;
/** Shorter headings are titles. */
const LONGEST_TITLE = 90;

/** What one fills in. */
const FIELDS = 'input:not([type=hidden], [type=search], [type=submit], [type=button]), textarea, select';
/** A form has at least as many fields, and no more statements than fields. */
const FEWEST_FIELDS = 4;
const SHORTEST_STATEMENT = 40;
/** With so many statements it is a posting with a form under it. */
const MOST_STATEMENTS = 12;

/** Whether a text is that of a form: with fields in it, and with little but questions. */
export function isForm({ region: { part, lines } }: Judged): boolean {
  const fields = part.element.querySelectorAll(FIELDS).length;
  const statements = lines.filter(
    ({ text, rank, length }) => rank === 0 && length >= SHORTEST_STATEMENT && !text.includes('?'),
  );
  return fields >= FEWEST_FIELDS && statements.length <= Math.min(fields, MOST_STATEMENTS);
}

/** Whether a page asks for a file, or at the address of an application for anything. */
export function hasForm({ region, url }: Judged, { applyAddress }: PostingCues): boolean {
  const { ownerDocument } = region.outline.root.element;
  if (ownerDocument.querySelector('input[type="file"]')) return true;
  return applyAddress.test(url.pathname) && ownerDocument.querySelectorAll(FIELDS).length >= 2;
}

/** Whether a text has the headings of a resume. */
export function isResume(lines: readonly OutlineLine[], { resumeHeading }: PostingCues): boolean {
  return lines.filter(({ text, rank }) => rank > 0 && resumeHeading.test(text)).length >= RESUME_HEADINGS;
}

/** Whether a page calls itself a list, and has cards or names no job. */
export function isCalledList(judged: Judged, cues: PostingCues): boolean {
  if (isTitled(judged, cues)) return false;
  const isCalled = judged.titles.some((title) => title !== undefined && cues.listTitle.test(title));
  return isCalled && (judged.region.outline.cards >= CARDS_OF_LIST || !isJob(judged.heading, cues));
}

/** Whether a text holds several postings one after the other: titles of other jobs, or the same sections again. */
export function hasSeveral({ region, heading, title }: Judged, cues: PostingCues): boolean {
  const headings = region.lines.filter(({ rank, length }) => rank > 0 && length < LONGEST_TITLE);
  const others = headings.filter(
    (line) => isJob(line.text, cues) && !line.text.includes(heading ?? '-') && line.section === undefined,
  );
  const titles = new Set(others.map(({ text }) => text)).size;
  const sections = headings.flatMap((line) => (line.section === undefined ? [] : foldWords(line.text)));
  const again = new Set(sections.filter((text, index) => sections.indexOf(text) < index)).size;
  const own = region.outline.lines[title ?? -1]?.rank ?? 0;
  const isOneOf = own > 1 && others.filter(({ rank }) => rank === own).length >= 2;
  return (
    isOneOf ||
    titles >= SEVERAL_TITLES ||
    (titles > 0 && again >= 2) ||
    (titles >= 2 && again > 0) ||
    countTeasers(region) >= SEVERAL_TITLES
  );
}

/** How many titles that are links to other pages have a text of their own under them. */
function countTeasers({ outline: { lines }, part }: Judged['region']): number {
  return lines.slice(part.first, part.end).filter((line, index) => {
    if (line.link === undefined || line.rank === 0) return false;
    const under = lines.slice(part.first + index + 1, part.first + index + 4);
    return under.some(
      (next) => !next.isAround && next.length >= SHORTEST_STATEMENT && next.link === undefined,
    );
  }).length;
}

/** How many jobs the links of a part lead to by the ids that the company's system gives them. */
export function countLinkedJobs(
  { outline: { around }, part }: Judged['region'],
  { jobId }: PostingCues,
): number {
  const ids = new Set<string>();
  for (const link of part.element.querySelectorAll('a[href*="="]')) {
    const [id] = jobId.exec(link.getAttribute('href') ?? '') ?? [];
    if (id && !isIn(link, around)) ids.add(id.slice(1));
  }
  return ids.size;
}

function isIn(element: Element, parts: ReadonlySet<Element>): boolean {
  let holder: Element | null = element;
  while (holder && !parts.has(holder)) holder = holder.parentElement;
  return holder !== null;
}

/** Whether a page is a list of jobs: by its cards, its links, its title, or several postings in its text. */
export function isList(judged: Judged, cues: PostingCues): boolean {
  const { lines, cards } = judged.region.outline;
  const linked = lines.filter((line) => line.linked > line.length / 2).length;
  return (
    cards >= CARDS_OF_LIST ||
    (linked >= 5 && linked > lines.length / 2) ||
    countLinkedJobs(judged.region, cues) >= SEVERAL_TITLES ||
    isCalledList(judged, cues) ||
    hasSeveral(judged, cues)
  );
}
