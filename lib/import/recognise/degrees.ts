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
  /** "conference", "journal": words in the names of where somebody spoke or published. */
  eventWords: string[];
  /** "issued by": between a certificate and who gave it. */
  givenBy: string[];
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
  /** Whether a text is the level of a certificate: "Associate". */
  isLevel(text: string): boolean;
  /** Whether a text reads like the name of a conference or a journal. */
  isEvent(text: string): boolean;
  /** "Cloud Developer" and "Cloud Guild" of "Cloud Developer issued by Cloud Guild"; `undefined` for other texts. */
  splitGiven(text: string): [name: string, by: string] | undefined;
}

/** "BSc", "B. Sc.", "Ph.D." at the start of a text that goes on. */
const ABBREVIATION =
  /^(?:\p{Lu}\.\s\p{Lu}\p{L}{0,3}\.?|\p{Lu}[\p{L}.]{0,5})(?:\s\((?:hons|honours|honors)\))?(?=,?\s)/iu;

/** "3.41/4.00" */
const SCORE_ALONE = /^(\d{1,2}(?:[.,]\d{1,2})?\s?\/\s?\d{1,3}(?:[.,]\d{1,2})?)$/;

/** A longer text is no name with who gave it. */
const LONGEST_ITEM = 300;

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
  const school = new RegExp(phraseSource(words.schoolParts), 'iu');
  const letters = phraseSource(words.schoolAbbreviations);
  const shortSchool = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${letters})(?![\p{L}\p{N}_])`, 'u');
  const value = String.raw`([\d.,]+(?:\s?/\s?[\d.,]+)?%?|[A-F][+-]?(?![\p{L}]))`;
  const scoreBefore = String.raw`\b(?:${phraseSource(words.scores)})\b\s*(?:[:=]\s*)?${value}`;
  const score = new RegExp(String.raw`${scoreBefore}|(\d[\d.,]*(?:\s?/\s?[\d.,]+)?)\s(?:c?gpa)\b`, 'iu');
  const scoreInWords = new RegExp(String.raw`^(?:${phraseSource(words.scores)})\s*:\s*(\S.{0,40})$`, 'iu');
  const courses = new RegExp(String.raw`^(?:${phraseSource(words.courseLabels)})\s*:\s*(\S.*)$`, 'iu');
  const levels = phraseSource(words.certificateLevels);
  const level = new RegExp(String.raw`\s[–-]\s(?:${levels}|(?:level|part)\s\w+)$`, 'iu');
  const levelAlone = new RegExp(String.raw`^(?:${levels}|(?:level|part)\s\w+)(?:\slevel)?$`, 'iu');
  const event = new RegExp(String.raw`(?:${phraseSource(words.eventWords)})(?![\p{L}])`, 'iu');
  const given = new RegExp(String.raw`\s(?:${phraseSource(words.givenBy)})\s(?=\S)`, 'giu');
  return {
    isDegree: (text) => degree.test(text),
    findDegreeAbbreviation: (text) =>
      spelledOutAtStart.test(text) ? undefined : ABBREVIATION.exec(text)?.[0],
    isSchool: (text) => school.test(text) || shortSchool.test(text),
    findScore(text) {
      // Behind a label and a colon the whole line is the grade: "Grade: 3.8 (expected)", "Grade: with honours".
      const match = scoreInWords.exec(text) ?? score.exec(text) ?? SCORE_ALONE.exec(text);
      return match ? { score: match[1] ?? match[2] ?? '', found: match[0] } : undefined;
    },
    findCourses: (text) => courses.exec(text)?.[1],
    endsInLevel: (text) => level.test(text),
    isLevel: (text) => levelAlone.test(text),
    isEvent: (text) => event.test(text),
    splitGiven(text) {
      for (const { 0: between, index } of text.slice(0, LONGEST_ITEM).matchAll(given)) {
        const [name, by] = [text.slice(0, index).replace(/,$/, ''), text.slice(index + between.length)];
        if (name.length >= 3 && /^\p{Lu}/u.test(by)) return [name, by];
      }
      return undefined;
    },
  };
}
