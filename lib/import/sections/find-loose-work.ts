import type { Line } from '../lines/text-lines.ts';
import { rateWork } from '../readings/rate-work.ts';
import type { SectionKind } from '../recognise/headings.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { readHead } from './entry-heads.ts';
import { findStarts } from './entry-starts.ts';
import type { ResumeSection } from './resume-section.ts';
import { readWork } from './work.ts';

/** Where roles can stand whose heading is missing, or is none that we know. */
const LOOSE = new Set<SectionKind>(['contact', 'summary', 'unknown']);
/** A reading with less than this is no career. */
const GOOD = 0.75;

/**
 * Finds the roles of a resume that has no section of them: below the name or the summary without a heading, or under
 * a heading that is not known. Returns the sections with a section of work in its place.
 */
export function findLooseWork(sections: ResumeSection[], recognise: Recognisers): ResumeSection[] {
  if (sections.some(({ kind }) => kind === 'work')) return sections;
  return sections.flatMap((section) => {
    const start = LOOSE.has(section.kind) ? findStart(section.lines, recognise) : undefined;
    if (start === undefined || (section.kind !== 'unknown' && start === 0)) return [section];
    const work: ResumeSection = { kind: 'work', title: '', lines: section.lines.slice(start) };
    if (section.kind === 'unknown' && start === 0) return [{ ...work, title: section.title }];
    return [{ ...section, lines: section.lines.slice(0, start) }, work];
  });
}

function findStart(lines: Line[], recognise: Recognisers): number | undefined {
  const heads = lines.map((line) => readHead(line, recognise));
  if (!heads.some(({ dates }) => dates && !dates.single)) return undefined;
  const start = findStarts(heads, false, recognise)[0]?.start;
  if (start === undefined) return undefined;
  const { work } = readWork(lines.slice(start), 'work', new Set(), recognise);
  const isCareer = work.some(
    ({ startDate, position, name }) =>
      startDate && (name || position) && recognise.rateTitle(position ?? '') >= 2,
  );
  return isCareer && rateWork(work, recognise) >= GOOD ? start : undefined;
}
