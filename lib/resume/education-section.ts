import { type Entry, splitEntries } from './entries.ts';
import type { Flag } from './imported-resume.ts';
import { isPlace, splitPlace } from './places.ts';
import type { Education } from './resume.ts';
import type { Line } from './text-lines.ts';

const DEGREE =
  /^(?:(?:bachelor|master|doctor|associate|licentiate|magister|diplom|licence|ingeniero|grado|máster|laurea|engineer)(?:['’]?s)?(?:\s(?:of|in|degree)\b|\b)|b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?s|m\.?\s?s|b\.?\s?eng|m\.?\s?eng|b\.?\s?tech|m\.?\s?tech|b\.?\s?e|m\.?\s?e|m\.?\s?b\.?\s?a|ph\.?\s?d|d\.?\s?phil|m\.?\s?phil|ll\.?\s?[bm]|a\.?\s?[as]|b\.?\s?c\.?\s?s|m\.?\s?c\.?\s?s|diploma|certificate|minor|major|a-levels?|abitur|high school|ged|hnd|foundation degree|postgraduate|undergraduate|graduate|double degree|exchange|nanodegree|bootcamp|dual degree)(?![\p{L}])\.?/iu;
const SCHOOL =
  /universit|college|institut|school|academy|académie|escuela|école|schule|hochschule|polytech|politec|facult|\b(?:MIT|ETH|EPFL|UCLA|UC|TU|KTH|NYU|USC|CMU|IIT|UPC|UPM|NUS|NTU|LMU|RWTH|KIT|TUM|UCL|LSE)\b|bootcamp|lyc[ée]e|gymnasium/i;
const SCORE =
  /\b(?:c?gpa|grade|score|note|average|marks?)\b\s*[:=]?\s*([\d.,]+(?:\s?\/\s?[\d.,]+)?%?|[A-F][+-]?(?![\p{L}]))|(\d[\d.,]*(?:\s?\/\s?[\d.,]+)?)\s(?:c?gpa)\b/iu;
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
    const score = SCORE.exec(text);
    if (!text) continue;
    if (score && text.length < 30) school.score = score[1] ?? score[2] ?? '';
    else if (!school.studyType && DEGREE.test(text)) readDegree(text, school);
    else if (!school.institution && SCHOOL.test(text)) school.institution = text;
    else if (!school.location && isPlace(text)) school.location = text;
    else rest.push(text);
  }
  if (!school.institution && rest.length > 0) school.institution = rest.shift() ?? '';
  if (!school.area && rest.length > 0) school.area = rest.shift() ?? '';
  if (dates?.startDate && !dates.single) school.startDate = dates.startDate;
  const end = dates?.single ? dates.startDate : dates?.endDate;
  if (end) school.endDate = end;
  for (const text of [...rest, ...paragraphs, ...bullets]) {
    const courses = /^(?:(?:relevant |selected )?(?:courses?|coursework|modules))\s*:\s*(.+)$/i.exec(
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

/** "BSc Computer Science, Calder College, Leeds" in its parts; "Princeton University, Computer Science" too. */
function splitSchool(text: string): string[] {
  const split = isPlace(text) ? undefined : splitPlace(text);
  if (split?.rest) return [...splitSchool(split.rest), split.place];
  const at = /^(.*?)(?:,|\sat|\sfrom)\s+((?:the\s)?\p{Lu}.*)$/u.exec(text);
  if (at?.[1] && at[2] && DEGREE.test(at[1]) && SCHOOL.test(at[2]) && !SCHOOL.test(at[1]))
    return [at[1], at[2]];
  const comma = /^([^,]+),\s+(.+)$/.exec(text);
  if (comma?.[1] && comma[2] && SCHOOL.test(comma[1]) && !SCHOOL.test(comma[2])) return [comma[1], comma[2]];
  return [text];
}

/** "BSc in Computer Science": the degree, and what it is in. */
function readDegree(text: string, school: Education): void {
  const apart = /^(.+?)(?:\s+in\s+|,\s+|:\s+)(.+)$/u.exec(text);
  const short = DEGREE.exec(text)?.[0] ?? '';
  if (apart?.[1] && apart[2] && apart[1].length <= 50) {
    school.studyType = apart[1];
    school.area = apart[2];
  } else if (
    /^(?:[\p{L}.]{1,8}|high school)$/iu.test(short.trim()) &&
    text.length > short.length &&
    !/^\s*(?:of|degree|diploma)\b/i.test(text.slice(short.length))
  ) {
    school.studyType = short.trim();
    school.area = text.slice(short.length).replace(/^[\s()]+|[\s()]+$/g, '');
  } else school.studyType = text;
}
