import type { ChosenPage, Opening, ReaderFacts } from '../../lib/guide/choose-openings.ts';
import type { SeniorityLevel } from '../../lib/resume/seniority.ts';
import { joinAnd } from '../../lib/text/lists.ts';
import { onCallWork } from '../resume/words/on-call.ts';
import { consistencyChoice, patternNamed, workInPublic } from './named-in-resumes.ts';

/** So many pages stand on the first look. */
export const mostOpenings = 5;
/** More names than these make no line. */
const MOST_NAMES = 3;

type Resume = NonNullable<ReaderFacts['resume']>;
type Posting = NonNullable<ReaderFacts['posting']>;

const levelNames: Record<SeniorityLevel, string> = {
  entry: 'an entry-level',
  mid: 'a mid-level',
  senior: 'a senior',
  staff: 'a staff',
};
const lacks = ({ text }: Resume, words: RegExp): boolean => text.search(words) < 0;
const isSenior = ({ level }: Resume): boolean => level === 'senior' || level === 'staff';

const ofResume =
  (page: string, why: (resume: Resume) => string | false): Opening =>
  ({ resume }) => {
    const line = resume && why(resume);
    return line ? { page, why: line } : undefined;
  };

const ofPosting =
  (page: string, why: (posting: Posting) => string | false | undefined): Opening =>
  ({ posting }) => {
    const line = posting && why(posting);
    return line ? { page, why: line } : undefined;
  };

const always =
  (page: string, why: string): Opening =>
  () => ({ page, why });

/** The page of the rule that found the most that matters, counted from 0. */
const ofFinding =
  (at: number): Opening =>
  ({ resume }): ChosenPage | undefined => {
    const finding = resume?.findings[at];
    if (!finding) return undefined;
    const { rule, count } = finding;
    return { page: rule, why: `Found ${count === 1 ? 'once' : `${count} times`} in your resume.` };
  };

const name = (names: string[]): string => joinAnd(names.slice(0, MOST_NAMES));

/** Where a reader begins: what the resume lacks, what the posting asks for, then what everybody needs. */
export const openings: Opening[] = [
  ofResume('summaries-by-level', ({ hasSummary, level }) =>
    hasSummary ? false : `Your resume has no summary. This is what ${levelNames[level]} one says.`,
  ),
  ofResume(
    'first-job',
    ({ level }) => level === 'entry' && 'What counts at entry level, and what to leave out.',
  ),
  ofFinding(0),
  ofPosting(
    'years-short',
    ({ yearsShort }) =>
      yearsShort && `The posting asks for more years of ${yearsShort} than your roles show.`,
  ),
  ofPosting('patterns', ({ patterns }) => patterns.length > 0 && `The posting asks for ${name(patterns)}.`),
  ofPosting(
    'required-only-listed',
    ({ listedOnly }) =>
      listedOnly.length > 0 &&
      `The posting requires ${name(listedOnly)}; no bullet of yours shows ${listedOnly.length === 1 ? 'it' : 'them'}.`,
  ),
  ofResume(
    'patterns',
    (resume) =>
      isSenior(resume) &&
      lacks(resume, patternNamed.pattern) &&
      'No bullet names one, and panels look for one at senior level.',
  ),
  ofResume(
    'bullet-on-call',
    (resume) =>
      isSenior(resume) &&
      lacks(resume, onCallWork.pattern) &&
      'Your resume says nothing of on-call work. If you did any, it counts.',
  ),
  ofResume(
    'talks-and-open-source',
    (resume) =>
      resume.level === 'staff' &&
      lacks(resume, workInPublic.pattern) &&
      'Nearly expected at staff level, and yours names none.',
  ),
  ofFinding(1),
  ofResume(
    'summaries-by-level',
    ({ level }) => `${sentence(levelNames[level])} summary to hold yours against.`,
  ),
  ofResume(
    'consistency',
    (resume) =>
      isSenior(resume) &&
      lacks(resume, consistencyChoice.pattern) &&
      'A kind of bullet that few resumes have, and yours could.',
  ),
  ofFinding(2),
  always('how-to-write', 'Five steps, from the first sentence to the last line.'),
  always('whole-resume', 'Senior level, with what each part does for the reader.'),
  always('summaries-by-level', 'A model for entry, mid, senior and staff level.'),
  always('ats', 'What happens to your file after you send it.'),
  always('first-job', 'If this is the first one you write.'),
];

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
