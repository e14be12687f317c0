import { measureText } from '../layout/measure-text.ts';
import type { Resume } from '../resume/resume.ts';

/** A bullet that a file could do without. */
export interface Foldable {
  text: string;
  /** Whose bullet it is: "Software Developer, Pinewell Tickets". */
  where: string;
  /** About how many lines it takes. */
  lines: number;
}

/** The usual width of a line of bullets, in sizes of the text. */
const LINE = 50;

/**
 * Bullets in the order in which they would be missed least: those of the oldest roles first, there the last first, and
 * those with a number in them last of all.
 */
export function listFoldable({ work, projects }: Resume): Foldable[] {
  const owners = [
    ...projects.map(({ name, highlights }) => ({ where: name ?? '', highlights })).toReversed(),
    ...work
      .map(({ name, position, highlights }) => ({
        where: [position, name].filter(Boolean).join(', '),
        highlights,
      }))
      .toReversed(),
  ];
  const all = owners.flatMap(({ where, highlights }) =>
    // The first bullet of a role is what it is remembered by.
    highlights
      .slice(1)
      .toReversed()
      .map((text): Foldable => ({ text, where, lines: Math.ceil(measureText(text) / LINE) })),
  );
  const counted = (each: Foldable): boolean => /\d/.test(each.text);
  return [...all.filter((each) => !counted(each)), ...all.filter(counted)];
}

/** A resume without the bullets that were folded, by their texts. */
export function foldBullets(resume: Resume, folded: ReadonlySet<string>): Resume {
  if (folded.size === 0) return resume;
  const fold = <Entry extends { highlights: string[] }>(entry: Entry): Entry => ({
    ...entry,
    highlights: entry.highlights.filter((text) => !folded.has(text)),
  });
  return { ...resume, work: resume.work.map(fold), projects: resume.projects.map(fold) };
}
