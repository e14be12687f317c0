import type { PaperOrder } from '../export/write-resume.ts';
import { type PaperChoice, spacings, textSizes } from '../layout/template.ts';

/** What came of fitting a resume to fewer pages. */
export interface Fit {
  /** The mildest choice that fits, or the tightest that there is. */
  choice: PaperChoice;
  /** How many lines are still too many; 0 where it fits. */
  over: number;
}

/** How many pages a resume takes, and how many lines of it stand on the last. */
export type CountPages = (order: PaperOrder) => Promise<{ pages: number; lastLines: number }>;

/** Fewer lines than these on a page are all that is too many. */
const LINES_PER_PAGE = 55;

/**
 * Looks for the mildest step after which a resume fits on so many pages: less room between its lines, then smaller text,
 * never smaller than the smallest size that there is.
 *
 * @param size the size that the template sets it in where none was chosen.
 */
export async function fitPaper(
  order: PaperOrder,
  { pages: wanted, size }: { pages: number; size: number },
  count: CountPages,
): Promise<Fit> {
  let over = 0;
  let last = order.choice;
  for (const choice of listSteps(order.choice, size)) {
    const { pages, lastLines } = await count({ ...order, choice });
    if (pages <= wanted) return { choice, over: 0 };
    over = lastLines + (pages - wanted - 1) * LINES_PER_PAGE;
    last = choice;
  }
  return { choice: last, over };
}

/** The steps from a choice on, the mildest first: each takes less room than the one before. */
function listSteps(choice: PaperChoice, size: number): PaperChoice[] {
  const tighter = spacings.slice(0, spacings.indexOf(choice.spacing)).toReversed();
  const smaller = textSizes.filter((each) => each < (choice.size ?? size)).toReversed();
  return [
    ...tighter.map((spacing) => ({ ...choice, spacing })),
    ...smaller.map((each) => ({ ...choice, spacing: spacings[0], size: each })),
  ];
}
