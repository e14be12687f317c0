import { formatDate, formatDates } from '../resume/dates.ts';
import type { Resume } from '../resume/resume.ts';
import { type OutlineEntry, type OutlineLine, type OutlinePart, toLine, toLines } from './outline-parts.ts';

interface OutlinedRole {
  position?: string;
  location?: string;
  description?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  summary?: string;
  highlights: string[];
}

/** A role: its title, then whose it was and where. */
export function outlineRole(role: OutlinedRole, name: string | undefined): OutlineEntry {
  return {
    head: compactLines([[toPart(role.position)], [toPart(name, role.url), toPart(role.location)]]),
    ...outlineDates(role),
    paragraphs: [...toLines(role.description), ...toLines(role.summary)],
    bullets: role.highlights,
  };
}

/** A project: its name and where it can be seen. */
export function outlineProject({
  name,
  url,
  roles,
  keywords,
  description,
  highlights,
  ...dates
}: Resume['projects'][number]): OutlineEntry {
  return {
    head: compactLines([[toPart(name), toPart(url)]]),
    ...outlineDates(dates),
    paragraphs: [
      ...toLines(description),
      ...(roles.length > 0 ? [toLine('Role', roles.join(', '))] : []),
      ...(keywords.length > 0 ? [toLine('Technologies', keywords.join(', '))] : []),
    ],
    bullets: highlights,
  };
}

/** A school, and the degree under it. */
export function outlineSchool({
  institution,
  location,
  studyType,
  area,
  score,
  courses,
  highlights,
  url,
  ...dates
}: Resume['education'][number]): OutlineEntry {
  const degree = studyType && area ? `${studyType} in ${area}` : (studyType ?? area);
  return {
    head: compactLines([[toPart(institution, url), toPart(location)], [toPart(degree)]]),
    ...outlineDates(dates),
    paragraphs: [
      ...(score ? [toLine('Grade', score)] : []),
      ...(courses.length > 0 ? [toLine('Courses', courses.join(', '))] : []),
    ],
    bullets: highlights,
  };
}

/** A certificate, a talk or an award. */
export interface OutlinedItem {
  name?: string | undefined;
  by?: string | undefined;
  date?: string | undefined;
  url?: string | undefined;
  summary?: string | undefined;
}

/** An item of which more is said than a line can hold. */
export function outlineItem({ name, by, date, url, summary }: OutlinedItem): OutlineEntry {
  return {
    head: compactLines([[toPart(name, url)], [toPart(by)]]),
    ...(date && { dates: formatDate(date) }),
    paragraphs: toLines(summary),
    bullets: [],
  };
}

/** "A title — Who gave it (May 2022)" */
export function joinItem({ name, by, date, url }: OutlinedItem): OutlineLine {
  const given = [name, by].filter(Boolean).join(' — ');
  return {
    text: [given, date && `(${formatDate(date)})`].filter(Boolean).join(' '),
    ...(name && url && { of: { name, url } }),
  };
}

function outlineDates(range: { startDate?: string; endDate?: string }): Pick<OutlineEntry, 'dates'> {
  const dates = formatDates(range);
  return dates ? { dates } : {};
}

/** A name with the address of what it names; the address alone where there is no name. */
function toPart(name: string | undefined, url?: string): OutlinePart | undefined {
  const text = name ?? url;
  return text ? { text, ...(name && url && { url }) } : undefined;
}

function compactLines(lines: (OutlinePart | undefined)[][]): OutlinePart[][] {
  return lines
    .map((line) => line.filter((part): part is OutlinePart => part !== undefined))
    .filter((line) => line.length > 0);
}
