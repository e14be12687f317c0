import { listWords } from '../../lib/text/lists.ts';
import { functionWords } from '../english/function-words.ts';

/** Words that say nothing about what is looked for, in questions to a guide about resumes. */
const empty = `
  resume resumes cv cvs list mention include add put write writing written need must should best good better tell say
  show please help want know explain describe ok okay really thing things someone anybody do does did can could would will shall may
  might am i'm me you your yours he she don't doesn't didn't can't isn't haven't not why when there any some get got
  give make like just only very much more most about it's i've vs versus`;

/** Words that stand for one another when people look for something. */
export const wordFamilies: string[][] = [
  ['salary', 'pay', 'wage', 'compensation'],
  ['picture', 'photo', 'headshot'],
  ['fired', 'dismissed', 'sacked'],
  ['layoff', 'redundant', 'redundancy'],
  ['frontend', 'front-end'],
  ['fullstack', 'full-stack'],
  ['certificate', 'certification'],
  ['postgres', 'postgresql', 'postgre'],
  ['kubernetes', 'k8s'],
  ['golang', 'go'],
  ['colour', 'color'],
  ['docx', 'word'],
  ['metric', 'number'],
  ['job', 'role', 'position'],
  ['firm', 'company', 'employer'],
  ['robot', 'ats', 'bot'],
];

/** The words that are left out of a query, if others are in it. */
export const emptyWords: ReadonlySet<string> = new Set([
  ...listWords(functionWords.grammatical),
  ...listWords(empty),
]);
