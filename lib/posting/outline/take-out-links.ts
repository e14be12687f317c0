import type { PostingCues } from '../page-knowledge.ts';
import { TITLE_LENGTH } from './find-cards.ts';
import type { Outline } from './outline.ts';

/**
 * Takes out of a text the lines that are links to other jobs and no cards: titles of jobs, and titles that stand one under
 * the other. Labels of this job that are links are shorter.
 */
export function takeOutLinks(outline: Outline, { jobTitle }: PostingCues): void {
  const { lines, around } = outline;
  const isTitle = (index: number): boolean => {
    const line = lines[index];
    return line?.link !== undefined && !line.isAround && line.rank !== 1 && line.length >= TITLE_LENGTH;
  };
  lines.forEach((line, index) => {
    if (!isTitle(index) || !line.link) return;
    const isOfList = isTitle(index - 1) || isTitle(index + 1);
    // A heading that is a link may be the title of this job.
    const isHeading = line.rank > 0 && line.rank < 7;
    if (!isOfList && (isHeading || !jobTitle.test(line.text))) return;
    around.add(line.link);
    line.isAround = true;
  });
}
