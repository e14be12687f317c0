import type { Education } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';
import type { Line } from '../lines/text-lines.ts';
import { isPlace, splitPlace } from '../recognise/places.ts';
import { type Entry, splitEntries } from './entries.ts';

const DEGREE =
  /^(?:(?:bachelor|master|doctor|associate|licentiate|magister|diplom|licence|ingeniero|grado|máster|laurea|engineer)(?:['’]?s)?(?:\s(?:of|in|degree)\b|\b)|b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?s|m\.?\s?s|b\.?\s?eng|m\.?\s?eng|b\.?\s?tech|m\.?\s?tech|b\.?\s?e|m\.?\s?e|m\.?\s?b\.?\s?a|ph\.?\s?d|d\.?\s?phil|m\.?\s?phil|ll\.?\s?[bm]|a\.?\s?[as]|b\.?\s?c\.?\s?s|m\.?\s?c\.?\s?s|diploma|certificate|minor|major|a-levels?|abitur|high school|ged|hnd|foundation degree|postgraduate|undergraduate|graduate|double degree|exchange|nanodegree|bootcamp|dual degree)(?![\p{L}])\.?/iu;
/** "BSc", "B. Sc.", "Ph.D." at the start of a text that goes on. */
const ABBREVIATION =
  /^(?:\p{Lu}\.\s\p{Lu}\p{L}{0,3}\.?|\p{Lu}[\p{L}.]{0,5})(?:\s\((?:hons|honours|honors)\))?(?=,?\s)/iu;
const SPELLED_OUT = /^(?:master|minor|major|double|high|dual|abitur|grado|laurea|diplom)/i;
const SCHOOL =
  /universit|college|institut|school|academy|académie|escuela|école|schule|hochschule|polytech|politec|facult|\b(?:MIT|ETH|EPFL|UCLA|UC|TU|KTH|NYU|USC|CMU|IIT|UPC|UPM|NUS|NTU|LMU|RWTH|KIT|TUM|UCL|LSE)\b|bootcamp|lyc[ée]e|gymnasium/i;
const SCORE =
  /\b(?:c?gpa|grade|score|note|average|marks?)\b\s*(?:[:=]\s*)?([\d.,]+(?:\s?\/\s?[\d.,]+)?%?|[A-F][+-]?(?![\p{L}]))|(\d[\d.,]*(?:\s?\/\s?[\d.,]+)?)\s(?:c?gpa)\b/iu;
const SEPARATOR = /\s+[|·•∙]\s*|\s*[|·•∙]\s+|\s+(?:–|—|-)\s+|\s*;\s+/;

/** Reads the schools and degrees of a section. */
export function readEducation(lines: Line[]): { education: Education[]; flags: Flag[] } {
  const entries = splitEntries(unbullet(lines));
  const education = entries.map(toEducation);
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

function toEducation({ names, dates, paragraphs, bullets }: Entry): Education {
  const school: Education = { courses: [], highlights: [] };
  const rest: string[] = [];
  for (const piece of names.flatMap(({ text }) => text.split(SEPARATOR)).flatMap(splitSchool)) {
    const text = piece.replace(/^[\s,]+|[\s,]+$/g, '');
    if (!text) continue;
    if (takeScore(text, school)) continue;
    if (!school.studyType && DEGREE.test(text)) readDegree(text, school);
    else if (!school.institution && SCHOOL.test(text)) school.institution = text;
    else if (!school.location && isPlace(text)) school.location = text;
    else rest.push(text);
  }
  if (!school.institution && rest.length > 0) school.institution = rest.shift() ?? '';
  if (!school.institution && school.area) splitArea(school);
  if (!school.area && rest.length > 0) school.area = rest.shift() ?? '';
  if (dates?.startDate && !dates.single) school.startDate = dates.startDate;
  const end = dates?.single ? dates.startDate : dates?.endDate;
  if (end) school.endDate = end;
  const said = paragraphs.filter((text) => !takeScore(text, school));
  for (const text of [...rest, ...said, ...bullets]) {
    const courses = /^(?:(?:relevant |selected )?(?:courses?|coursework|modules))\s*:\s*(\S.*)$/i.exec(
      text,
    )?.[1];
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
function takeScore(text: string, school: Education): boolean {
  const score = SCORE.exec(text);
  if (!score || school.score || text.length - score[0].length >= 3) return false;
  school.score = score[1] ?? score[2] ?? '';
  return true;
}

/** "BSc Computer Science, Calder College, Leeds" in its parts; "Princeton University, Computer Science" too. */
function splitSchool(text: string): string[] {
  const split = isPlace(text) ? undefined : splitPlace(text);
  if (split?.rest) return [...splitSchool(split.rest), split.place];
  const parts = /^(.*?)(?:,|\sat|\sfrom)\s+((?:the\s)?\p{Lu}.*)$/u.exec(text);
  const [, first = '', second = ''] = parts ?? [];
  if (second && SCHOOL.test(second) && !SCHOOL.test(first)) return [first, second];
  const comma = /^([^,]+),\s+(\S.*)$/.exec(text);
  if (comma?.[1] && comma[2] && SCHOOL.test(comma[1]) && !SCHOOL.test(comma[2])) return [comma[1], comma[2]];
  return [text];
}

/** "Distributed Computing, INSA Lyon": without another school, what follows the comma is one. */
function splitArea(school: Education): void {
  const parts = /^(.+?),\s+(\p{Lu}.+)$/u.exec(school.area ?? '');
  if (parts?.[1] && parts[2]) [school.area, school.institution] = [parts[1], parts[2]];
}

/** "BSc in Computer Science": the degree, and what it is in. */
function readDegree(text: string, school: Education): void {
  const short = SPELLED_OUT.test(text) ? undefined : ABBREVIATION.exec(text)?.[0];
  const apart =
    /^(.{1,50}?)\s+in\s+(\S.*)$/u.exec(text) ?? (short ? undefined : /^(.{1,50}?)[,:]\s+(\S.*)$/u.exec(text));
  if (apart?.[1] && apart[2]) [school.studyType, school.area] = [apart[1], apart[2]];
  else if (short) [school.studyType, school.area] = [short, text.slice(short.length).replace(/^[\s,:]+/, '')];
  else school.studyType = text;
}
