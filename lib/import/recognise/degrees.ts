import { phraseSource } from '../../text/lists.ts';

/** Words of degrees and schools. */
export interface EducationWords {
  /** "bachelor": degrees that can have an "s" of their own. */
  degreeNouns: string[];
  /** Other degrees, spelled out. */
  degrees: string[];
  /** "b.sc": each full stop is free. */
  degreeAbbreviations: string[];
  /** Parts of words in the names of schools. */
  schoolParts: string[];
  schoolAbbreviations: string[];
  /** "grade": words before a grade. */
  scores: string[];
  /** "coursework": before a colon and a list of courses. */
  courseLabels: string[];
  /** "associate": how high a certificate is. */
  certificateLevels: string[];
}

/** Tells degrees, schools, grades and courses. */
export interface EducationRecogniser {
  /** Whether a text begins with a degree: "BSc Computer Science", "Master of Arts". */
  isDegree(text: string): boolean;
  /** The abbreviation of a degree that a text begins with and goes on after: "B. Sc. (Hons)". */
  findDegreeAbbreviation(text: string): string | undefined;
  /** Whether a text names a school. */
  isSchool(text: string): boolean;
  /** The grade of a text, and the whole of what says it: "3.9" of "GPA: 3.9". */
  findScore(text: string): { score: string; found: string } | undefined;
  /** "Algorithms, Networks" for "Coursework: Algorithms, Networks". */
  findCourses(text: string): string | undefined;
  /** Whether a dash and the level of a certificate end a text: "AWS Solutions Architect – Associate". */
  endsInLevel(text: string): boolean;
}

/** "BSc", "B. Sc.", "Ph.D." at the start of a text that goes on. */
const ABBREVIATION =
  /^(?:\p{Lu}\.\s\p{Lu}\p{L}{0,3}\.?|\p{Lu}[\p{L}.]{0,5})(?:\s\((?:hons|honours|honors)\))?(?=,?\s)/iu;

/** Makes the recogniser of degrees and schools. */
export function createEducationRecogniser(words: EducationWords): EducationRecogniser {
  const abbreviations = phraseSource(words.degreeAbbreviations).replaceAll('\\.', String.raw`\.?\s?`);
  const nouns = String.raw`(?:${phraseSource(words.degreeNouns)})(?:['’]?s)?(?![\p{N}_])`;
  const spelledOut = phraseSource(words.degrees);
  const degree = new RegExp(String.raw`^(?:${nouns}|${spelledOut}|${abbreviations})(?![\p{L}])`, 'iu');
  const spelledOutAtStart = new RegExp(
    `^(?:${phraseSource([...words.degreeNouns, ...words.degrees])})`,
    'iu',
  );
  const letters = phraseSource(words.schoolAbbreviations);
  const school = new RegExp(
    String.raw`${phraseSource(words.schoolParts)}|(?<![\p{L}\p{N}_])(?:${letters})(?![\p{L}\p{N}_])`,
    'iu',
  );
  const value = String.raw`([\d.,]+(?:\s?/\s?[\d.,]+)?%?|[A-F][+-]?(?![\p{L}]))`;
  const scoreBefore = String.raw`\b(?:${phraseSource(words.scores)})\b\s*(?:[:=]\s*)?${value}`;
  const score = new RegExp(String.raw`${scoreBefore}|(\d[\d.,]*(?:\s?/\s?[\d.,]+)?)\s(?:c?gpa)\b`, 'iu');
  const courses = new RegExp(String.raw`^(?:${phraseSource(words.courseLabels)})\s*:\s*(\S.*)$`, 'iu');
  const levels = phraseSource(words.certificateLevels);
  const level = new RegExp(String.raw`\s[–-]\s(?:${levels}|(?:level|part)\s\w+)$`, 'iu');
  return {
    isDegree: (text) => degree.test(text),
    findDegreeAbbreviation: (text) =>
      spelledOutAtStart.test(text) ? undefined : ABBREVIATION.exec(text)?.[0],
    isSchool: (text) => school.test(text),
    findScore(text) {
      const match = score.exec(text);
      return match ? { score: match[1] ?? match[2] ?? '', found: match[0] } : undefined;
    },
    findCourses: (text) => courses.exec(text)?.[1],
    endsInLevel: (text) => level.test(text),
  };
}
