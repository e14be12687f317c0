import type { PageKnowledge, PostingCues } from '../page-knowledge.ts';
import { type Outline, type OutlineLine, type OutlinePart, putAround } from './outline.ts';

/** A longer line is no heading, however it begins. */
const LONGEST_HEADING = 90;

/** Takes out of the text what stands under a heading that no posting has: other jobs, alerts, articles. */
export function takeOutHeaded(outline: Outline, { around, cues }: PageKnowledge): void {
  outline.lines.forEach((line, index) => {
    if (line.isAround || line.length > LONGEST_HEADING || !around.headings.test(line.text)) return;
    const section = findSection(outline, line, index);
    const [first] = section;
    const last = section.at(-1);
    if (!first || !last) return;
    const isPosting = outline.lines
      .slice(first.first, last.end)
      .some((one) => one.rank === 1 || one.section !== undefined);
    if (isPosting || (isBetweenSections(outline, last) && !leadsElsewhere(outline, section, cues))) return;
    for (const part of section) putAround(outline, part);
  });
}

/** Whether a heading of the posting's own sections follows beside a part. */
function isBetweenSections({ lines }: Outline, last: OutlinePart): boolean {
  const beside = last.parent?.children ?? [];
  return beside.slice(beside.indexOf(last) + 1).some((part) => {
    const head = lines[part.first];
    return part.end === part.first + 1 && head !== undefined && head.rank > 0 && head.section !== undefined;
  });
}

/** Whether parts hold links or titles of jobs. */
function leadsElsewhere({ lines }: Outline, parts: OutlinePart[], { jobTitle }: PostingCues): boolean {
  return parts
    .slice(1)
    .some(({ first, end }) =>
      lines
        .slice(first, end)
        .some(({ text, length, linked }) => linked > length / 2 || (length < 60 && jobTitle.test(text))),
    );
}

/** The parts that a heading heads: the one that it opens, else those from its own to the next heading of its rank. */
function findSection({ lines, root }: Outline, heading: OutlineLine, index: number): OutlinePart[] {
  let part = heading.part;
  if (part.end > index + 1 && part !== root) return [part];
  while (part.parent && part.parent !== root && part.parent.first === index && part.parent.end === index + 1)
    part = part.parent;
  const { parent } = part;
  if (!parent || part === root) return [];
  if (parent !== root && parent.first === index) return [parent];
  const section = [part];
  for (const next of parent.children.slice(parent.children.indexOf(part) + 1)) {
    const head = lines[next.first];
    if (next.end > next.first && head && head.rank > 0 && head.rank <= (heading.rank || 7)) break;
    section.push(next);
  }
  return section;
}
