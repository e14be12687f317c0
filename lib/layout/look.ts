import type { Look } from './layout.ts';
import type { PaperChoice, PaperSize, Spacing, Template } from './template.ts';

/** In points: 210 by 297 mm, and 8.5 by 11 inches. */
const pages: Record<PaperSize, Look['page']> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** The leading in sizes of the text; room in lines of text; how much of the template's margin there is. */
const room: Record<
  Spacing,
  { leading: number; section: number; entry: number; line: number; margin: number }
> = {
  tight: { leading: 1.2, section: 0.55, entry: 0.35, line: 0.05, margin: 0.8 },
  normal: { leading: 1.28, section: 0.75, entry: 0.5, line: 0.1, margin: 1 },
  airy: { leading: 1.4, section: 1.05, entry: 0.7, line: 0.2, margin: 1.1 },
};

/** Dates in a column of their own run into the next heading where less room is above it, in lines. */
const LEAST_APART = 1.25;

/** Lines far apart in two columns are read across both, as the rows of a table: there only sections stand apart. */
function roomOf(spacing: Spacing, isDivided: boolean): (typeof room)[Spacing] {
  const { leading, entry, line } = room.normal;
  return isDivided && spacing === 'airy' ? { ...room.airy, leading, entry, line } : room[spacing];
}

/** Half of it is at each side of the line between the columns. */
const SIDE_GAP = 28;

/** The measures of a page by a template and the user's choices. `isDivided` where there is a second column. */
export function createLook(template: Template, choice: PaperChoice, font: string, isDivided: boolean): Look {
  const { header, heading, side } = template;
  const size = choice.size ?? template.size;
  // A narrow column beside it leaves no room for a column of dates.
  const dates = isDivided ? 'right' : choice.dates;
  const { leading, section, entry, line, margin } = roomOf(choice.spacing, isDivided);
  const page = pages[choice.paper];
  const x = template.margin.x * margin;
  const width = page.width - 2 * x;
  return {
    page,
    margin: { x, y: template.margin.y * margin },
    font,
    size,
    leading,
    gap: {
      section: (dates === 'left' ? Math.max(LEAST_APART, section) : section) * size * leading,
      entry: entry * size * leading,
      line: line * size * leading,
    },
    header: { align: header.align, size: header.nameSize * size },
    heading: { ...heading, size: heading.size * size },
    dates,
    datesWidth: 12 * size,
    indent: 1.1 * size,
    ...(isDivided && side && { side: { width: side.share * width + SIDE_GAP / 2, gap: SIDE_GAP } }),
  };
}
