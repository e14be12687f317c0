import { hasClosedLine } from '../closed.ts';
import type { Region } from '../outline/find-region.ts';
import type { PageKnowledge, PostingCues } from '../page-knowledge.ts';
import { isTitled, type Judged } from './judged.ts';
import { CARDS_OF_LIST, countLinkedJobs } from './other-kinds.ts';

/** Beside cards or a form a text is that of the job only where it has as much prose, in characters, and as many items. */
const BESIDE_CARDS = { prose: 1_000, items: 3 };
const LEAST_ABOVE_FORM = 400;

/**
 * Whether the address names a job by the id that the company's system gives it, and nothing says that the text is
 * another: the job is in a frame or gone, and the text stands under a form, lies over the page, or introduces a list.
 */
export function isOfNamedJob(judged: Judged, { cues, closedNote }: PageKnowledge): boolean {
  const { region, url } = judged;
  const { outline } = region;
  const id = cues.jobId.exec(url.search + url.hash)?.[0].replace(/^.*=/, '');
  if (!id || isInFrame(region, id, cues) || isUnderForm(region)) return false;
  if (hasClosedLine(outline.lines, closedNote) || countLinkedJobs(region, cues) >= CARDS_OF_LIST)
    return false;
  if (isTitled(judged, cues)) return true;
  const { element } = outline.root;
  return element === element.ownerDocument.body && !introducesList(region, id);
}

/** Whether the page has a frame for the job, and its own text is then about the company. */
function isInFrame({ outline: { root, frames } }: Region, id: string, { jobFrame }: PostingCues): boolean {
  return frames.some((address) => address.includes(id)) || root.element.querySelector(jobFrame) !== null;
}

/** Whether the page has cards, one of which may be the job's, and hardly more than a few words about them. */
function introducesList({ outline, lines, prose }: Region, id: string): boolean {
  if (outline.cards < CARDS_OF_LIST) return false;
  const isCard = [...outline.around].some((part) =>
    [...part.querySelectorAll('a[href]')].some((link) => link.getAttribute('href')?.includes(id)),
  );
  return isCard || prose < BESIDE_CARDS.prose || lines.filter(({ item }) => item).length < BESIDE_CARDS.items;
}

/** Whether a file is asked for before much is said. */
function isUnderForm({ outline, lines }: Region): boolean {
  const field = outline.root.element.querySelector('input[type="file"]');
  if (!field) return false;
  const above = lines.filter(({ part }) => isBefore(part.element, field));
  return above.reduce((sum, { prose }) => sum + prose, 0) < LEAST_ABOVE_FORM;
}

/** Whether an element stands before another, or around it. */
function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & element.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
