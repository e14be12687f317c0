import type { Work } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';
import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { readRoleNames } from './role-names.ts';
import { type SectionEntry, splitEntries } from './split-entries.ts';

interface FoundWork {
  role: Work;
  isGroup: boolean;
  why?: string;
}

/** Reads a section of roles. A title without an employer stands under the employer above it. */
export function readWork(
  lines: Line[],
  section: 'work' | 'volunteer',
  recognise: Recognisers,
): { work: Work[]; flags: Flag[] } {
  const found: FoundWork[] = [];
  let employer: Work | undefined;
  for (const entry of splitEntries(lines, recognise)) {
    const { role, why } = toWork(entry, recognise);
    if (role.position && !role.name && employer) inherit(role, employer);
    const isGroup = role.name !== undefined && !role.position && isEmpty(role);
    // A firm with dates of its own above its roles is no role; without roles under it, it is one, and so is a second stay.
    if (!isGroup && found.at(-1)?.isGroup && role.name === found.at(-1)?.role.name) found.pop();
    found.push({ role, isGroup, ...(why && { why }) });
    employer = role;
  }
  const work = found.map(({ role }) => role);
  const flags = found.flatMap(({ role, why }, index) =>
    flagWork(role, why).map((reason) => ({ path: [section, index], why: reason })),
  );
  return { work, flags };
}

function toWork(
  { names, dates, paragraphs, bullets }: SectionEntry,
  recognise: Recognisers,
): { role: Work; why?: string } {
  const { position, name, location, url, rest, guessed } = readRoleNames(names, recognise);
  const role: Work = { highlights: bullets };
  if (name) role.name = name;
  if (position) role.position = position;
  if (location) role.location = location;
  if (url) role.url = url;
  if (rest.length > 0) role.description = rest.join(' · ');
  if (dates?.startDate) role.startDate = dates.startDate;
  if (dates?.endDate) role.endDate = dates.endDate;
  if (dates?.single && dates.startDate) role.endDate = dates.startDate;
  const areBullets = paragraphs.length > 1 || paragraphs.every(recognise.isStatement);
  if (bullets.length === 0 && areBullets) role.highlights = paragraphs;
  else if (paragraphs.length > 0) role.summary = paragraphs.join('\n');
  return guessed
    ? { role, why: 'Which of these is the employer and which the title was told by their order only.' }
    : { role };
}

function isEmpty({ highlights, summary }: Work): boolean {
  return highlights.length === 0 && !summary;
}

function inherit(role: Work, from: Work): void {
  if (from.name) role.name = from.name;
  if (from.location && !role.location) role.location = from.location;
}

function flagWork({ name, position, startDate, endDate }: Work, why: string | undefined): string[] {
  const reasons = why ? [why] : [];
  if (!name) reasons.push('No employer was found for this role.');
  if (!position) reasons.push('No title was found for this role.');
  if (!startDate && !endDate) reasons.push('No dates were found for this role.');
  return reasons;
}
