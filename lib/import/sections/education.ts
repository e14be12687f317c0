import type { Education } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';
import type { Line } from '../lines/text-lines.ts';
import { trimEdges } from '../lines/trim-edges.ts';
import { keepBest } from '../readings/keep-best.ts';
import { listReadings } from '../readings/list-readings.ts';
import { rateEducation } from '../readings/rate-education.ts';
import { readAddress } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { looksLikeTown } from './head-parts.ts';
import { splitSchool } from './school-parts.ts';
import { type SectionEntry, splitEntries } from './split-entries.ts';

/** Reads the schools and degrees of a section. Where its lines can be read in several ways, the best is kept. */
export function readEducation(
  lines: Line[],
  recognise: Recognisers,
): { education: Education[]; flags: Flag[] } {
  const readings = lines.every(({ bullet }) => bullet) ? [unbullet(lines)] : listReadings(lines, recognise);
  const education = keepBest(
    readings.map((each) => splitEntries(each, recognise).map((entry) => toEducation(entry, recognise))),
    (found) => rateEducation(found, recognise),
  );
  inheritSchools(education);
  const flags = education.flatMap(({ institution }, index) =>
    institution ? [] : [{ path: ['education', index], why: 'No school was found for this entry.' }],
  );
  return { education, flags };
}

/** Where every line of the section is a bullet, the bullets are the entries. */
function unbullet(lines: Line[]): Line[] {
  return lines.map((line) => ({ ...line, bullet: false, gapBefore: true }));
}

/** A second degree stands under the school of the first. */
function inheritSchools(education: Education[]): void {
  let above: string | undefined;
  for (const school of education) {
    if (!school.institution && school.studyType && above) school.institution = above;
    above = school.institution;
  }
}

function toEducation(
  { names, dates, paragraphs, bullets, terms }: SectionEntry,
  recognise: Recognisers,
): Education {
  const school: Education = { courses: [], highlights: [] };
  const said = paragraphs.filter((text) => !takeScore(text, school, recognise));
  const rest = takeNames(names, school, recognise);
  if (dates?.startDate && !dates.single) school.startDate = dates.startDate;
  const end = dates?.single ? dates.startDate : dates?.endDate;
  if (end) school.endDate = end;
  for (const text of [...rest, ...said, ...bullets, ...terms]) {
    const courses = recognise.findCourses(text);
    if (courses) school.courses.push(...splitCourses(courses));
    else school.highlights.push(text);
  }
  return school;
}

/** Puts the parts of an entry's heading into their fields, and returns those that have none. */
function takeNames(names: SectionEntry['names'], school: Education, recognise: Recognisers): string[] {
  const { findCourses, isDegree, isLocation, isSchool } = recognise;
  const others: { text: string; isBehindSchool: boolean }[] = [];
  const rest: string[] = [];
  for (const { text } of names) {
    if (takeLabelled(text, school, recognise)) continue;
    if (findCourses(text)) {
      rest.push(text);
      continue;
    }
    let isBehindSchool = false;
    for (const piece of splitSchool(text, recognise)) {
      const part = trimEdges(piece);
      if (!part || takeScore(part, school, recognise)) continue;
      const address = school.url || !school.institution ? undefined : readAddress(part);
      if (address) {
        school.url = address;
        continue;
      }
      // "Cambridge, MA" is a place, whatever degree its letters are.
      const behind = school.studyType || isLocation(part) ? undefined : findDegreeBehind(part, recognise);
      if (behind) [school.area, school.studyType] = behind;
      else if (!school.studyType && isDegree(part) && !isLocation(part)) readDegree(part, school, recognise);
      else if (!school.institution && isSchool(part)) {
        school.institution = part;
        isBehindSchool = true;
        continue;
      } else if (!school.location && isLocation(part)) school.location = part;
      else others.push({ text: part, isBehindSchool });
      isBehindSchool = false;
    }
  }
  if (!school.institution && others.length > 0) {
    // Without a word for a school, the area stands beside the degree, and the school apart from it.
    const at = school.studyType && !school.area && others.length > 1 ? 1 : 0;
    const text = others.splice(at, 1)[0]?.text ?? '';
    const [, area, institution] = /^(.+),\s+(\p{Lu}.+)$/u.exec(text) ?? [];
    const isBoth = school.studyType && !school.area && area && institution;
    school.institution = isBoth ? institution : text;
    if (isBoth) school.area = area;
  }
  if (!school.institution && school.area) splitArea(school);
  const town =
    (school.area || others.length > 1) && !school.location
      ? others.findIndex((each) => each.isBehindSchool && looksLikeTown(each.text, recognise))
      : -1;
  if (town >= 0) school.location = others.splice(town, 1)[0]?.text ?? '';
  if (!school.area && others.length > 0) school.area = others.shift()?.text ?? '';
  return [...others.map(({ text }) => text), ...rest];
}

/** "School: Calder College, Leeds", "Major: Physics": takes what a word before a colon says that it is. */
function takeLabelled(text: string, school: Education, recognise: Recognisers): boolean {
  const said = recognise.readEntryLabel(text);
  if (said?.label === 'area') school.area ??= said.text;
  else if (said?.label === 'place') school.location ??= said.text;
  else if (said?.label === 'title' && !school.studyType) readDegree(said.text, school, recognise);
  else if (said?.label === 'employer' && !school.institution) {
    const split = recognise.splitLocation(said.text);
    school.institution = split?.rest || said.text;
    if (split?.rest) school.location ??= split.location;
  } else return false;
  return true;
}

function splitCourses(text: string): string[] {
  return text
    .split(/\s*[,;]\s*/)
    .map((course) => course.replace(/\.$/, ''))
    .filter(Boolean);
}

/** Takes a text that is a grade and nothing else: "GPA: 3.9". */
function takeScore(text: string, school: Education, { findScore }: Recognisers): boolean {
  const match = findScore(text);
  if (!match || school.score || text.length - match.found.length >= 3) return false;
  school.score = match.score;
  return true;
}

/** "Distributed Computing, INSA Lyon": without another school, what follows the comma is one. */
function splitArea(school: Education): void {
  const parts = /^(.+?),\s+(\p{Lu}.+)$/u.exec(school.area ?? '');
  if (parts?.[1] && parts[2]) [school.area, school.institution] = [parts[1], parts[2]];
}

/** "Computer Science BSc" as the area and the degree behind it. */
function findDegreeBehind(
  text: string,
  { isDegree, isSchool }: Recognisers,
): [area: string, degree: string] | undefined {
  const [, area = '', degree = ''] =
    /^(\p{Lu}.{2,80}?)\s+(\p{Lu}\p{L}?\.?\p{Lu}[\p{L}.]{0,4})$/u.exec(text) ?? [];
  return degree && isDegree(degree) && !isDegree(area) && !isSchool(area) ? [area, degree] : undefined;
}

/** "BSc in Computer Science": the degree, and what it is in. */
function readDegree(text: string, school: Education, { findDegreeAbbreviation }: Recognisers): void {
  const abbreviation = findDegreeAbbreviation(text);
  // "BSc (Hons)" is one.
  const honours = /^\s?\([^()]{1,20}\)/.exec(text.slice(abbreviation?.length))?.[0] ?? '';
  const short = abbreviation && abbreviation + honours;
  const apart =
    /^(.{1,50}?)\s+(?:in|en|em|w|i|inom)\s+(\S.*)$/u.exec(text) ??
    (short ? undefined : /^(.{1,50}?)[,:]\s+(\S.*)$/u.exec(text));
  if (apart?.[1] && apart[2]) [school.studyType, school.area] = [apart[1], apart[2]];
  else if (short && /^[\s,:]*(?!\p{Ll}{1,5}\.?$)\S/u.test(text.slice(short.length)))
    [school.studyType, school.area] = [short, text.slice(short.length).replace(/^[\s,:]+/, '')];
  else school.studyType = text;
}
