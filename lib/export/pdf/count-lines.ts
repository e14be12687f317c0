import type { LaidSection, Look, Run } from '../../layout/layout.ts';
import { measureText } from '../../layout/measure-text.ts';

/** Room between lines, so that what is counted as a line fits with it. */
const GAP = 0.3;

/** About how many lines a text takes, none where there is none. It is not parted between pages. */
export function countLines(runs: readonly Run[] | undefined, { page, margin, side, size }: Look): number {
  if (!runs) return 0;
  const width = (page.width - 2 * margin.x - (side ? side.width + side.gap : 0)) / size;
  const text = runs.map((run) => run.text).join('');
  return Math.min(4, Math.ceil(measureText(text) / (0.94 * width))) + GAP;
}

/** How many lines have to stand under the heading of a section on the same page. */
export function countUnderHeading({ entries, lines }: LaidSection, look: Look): number {
  const [entry] = entries;
  if (!entry) return countLines(lines[0], look);
  return Math.max(1, entry.head.length) + countLines([...entry.paragraphs, ...entry.bullets][0], look) + GAP;
}
