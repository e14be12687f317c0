import type { Education } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';
import type { Line } from '../lines/text-lines.ts';
import { trimEdges } from '../lines/trim-edges.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { type SectionEntry, splitEntries } from './split-entries.ts';

const SEPARATOR = /\s+[|·•∙]\s*|\s*[|·•∙]\s+|\s+(?:–|—|-)\s+|\s*;\s+/;

/** Reads the schools and degrees of a section. */
export function readEducation(
  lines: Line[],
  recognise: Recognisers,
): { education: Education[]; flags: Flag[] } {
  const entries = splitEntries(unbullet(lines), recognise);
  const education = entries.map((entry) => toEducation(entry, recognise));
  const flags = education.flatMap(({ institution }, index) =>
    institution ? [] : [{ path: ['education', index], why: 'No school was found for this entry.' }],
  );
  return { education, flags };
}

/** Where every line of the section is a bullet, the bullets are the entries. */
function unbullet(lines: Line[]): Line[] {
  return lines.every(({ bullet }) => bullet)
    ? lines.map((line) => ({ ...line, bullet: false, gapBefore: true }))
    : lines;
}

function toEducation({ names, dates, paragraphs, bullets }: SectionEntry, recognise: Recognisers): Education {
  const { isDegree, isLocation, isSchool, findCourses } = recognise;
  const school: Education = { courses: [], highlights: [] };
  const rest: string[] = [];
  const pieces = names.flatMap(({ text }) => text.split(SEPARATOR));
  for (const piece of pieces.flatMap((each) => splitSchool(each, recognise))) {
    const text = trimEdges(piece);
    if (!text) continue;
    if (takeScore(text, school, recognise)) continue;
    if (!school.studyType && isDegree(text)) readDegree(text, school, recognise);
    else if (!school.institution && isSchool(text)) school.institution = text;
    else if (!school.location && isLocation(text)) school.location = text;
    else rest.push(text);
  }
  if (!school.institution && rest.length > 0) school.institution = rest.shift() ?? '';
  if (!school.institution && school.area) splitArea(school);
  if (!school.area && rest.length > 0) school.area = rest.shift() ?? '';
  if (dates?.startDate && !dates.single) school.startDate = dates.startDate;
  const end = dates?.single ? dates.startDate : dates?.endDate;
  if (end) school.endDate = end;
  const said = paragraphs.filter((text) => !takeScore(text, school, recognise));
  for (const text of [...rest, ...said, ...bullets]) {
    const courses = findCourses(text);
    if (courses)
      school.courses.push(
        ...courses
          .split(/\s*[,;]\s*/)
          .map((course) => course.replace(/\.$/, ''))
          .filter(Boolean),
      );
    else school.highlights.push(text);
  }
  return school;
}

/** Takes a text that is a grade and nothing else: "GPA: 3.9". */
function takeScore(text: string, school: Education, { findScore }: Recognisers): boolean {
  const match = findScore(text);
  if (!match || school.score || text.length - match.found.length >= 3) return false;
  school.score = match.score;
  return true;
}

/** "BSc Computer Science, Calder College, Leeds" in its parts; "Princeton University, Computer Science" too. */
function splitSchool(text: string, recognise: Recognisers): string[] {
  const { isLocation, isSchool, splitLocation } = recognise;
  const split = isLocation(text) ? undefined : splitLocation(text);
  if (split?.rest) return [...splitSchool(split.rest, recognise), split.location];
  const parts = /^(.*?)(?:,|\sat|\sfrom)\s+((?:the\s)?\p{Lu}.*)$/u.exec(text);
  const [, first = '', second = ''] = parts ?? [];
  if (second && isSchool(second) && !isSchool(first)) return [first, second];
  const comma = /^([^,]+),\s+(\S.*)$/.exec(text);
  if (comma?.[1] && comma[2] && isSchool(comma[1]) && !isSchool(comma[2])) return [comma[1], comma[2]];
  return [text];
}

/** "Distributed Computing, INSA Lyon": without another school, what follows the comma is one. */
function splitArea(school: Education): void {
  const parts = /^(.+?),\s+(\p{Lu}.+)$/u.exec(school.area ?? '');
  if (parts?.[1] && parts[2]) [school.area, school.institution] = [parts[1], parts[2]];
}

/** "BSc in Computer Science": the degree, and what it is in. */
function readDegree(text: string, school: Education, { findDegreeAbbreviation }: Recognisers): void {
  const short = findDegreeAbbreviation(text);
  const apart =
    /^(.{1,50}?)\s+in\s+(\S.*)$/u.exec(text) ?? (short ? undefined : /^(.{1,50}?)[,:]\s+(\S.*)$/u.exec(text));
  if (apart?.[1] && apart[2]) [school.studyType, school.area] = [apart[1], apart[2]];
  else if (short) [school.studyType, school.area] = [short, text.slice(short.length).replace(/^[\s,:]+/, '')];
  else school.studyType = text;
}
