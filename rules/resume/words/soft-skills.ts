import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';

/** The title of a group of skills that holds traits. */
export const softSection = defineExpression({
  cases: [
    [
      String.raw`\b(?:soft|interpersonal|people|personal|transferable)\s(?:skills?|strengths?|qualities)\b`,
      'Soft skills',
    ],
    ['^(?:strengths|personality|qualities)$', 'Strengths'],
  ],
  frame: (titles) => titles,
});

/** What may come before a trait: "excellent *verbal and written* communication". */
const before = listWords(`
  strong excellent good great effective verbal written oral and team cross-functional creative critical quick fast
  people public
`);

/** A skill, as a whole, that is a trait of a person. */
export const softSkill = defineExpression({
  cases: [
    ['communication', 'Verbal and written communication skills'],
    ['communicator', 'Effective communicator'],
    ['team[- ]?work', 'Teamwork'],
    ['team player', 'Great team player'],
    ['team building', 'Team building'],
    ['leadership', 'Team leadership'],
    ['problem[- ]solving', 'Creative problem-solving'],
    ['problem[- ]solver', 'Problem solver'],
    ['creativity', 'Creativity'],
    ['adaptability', 'Adaptability'],
    ['flexibility', 'Flexibility'],
    ['time[- ]management', 'Time management'],
    ['work ethic', 'Strong work ethic'],
    ['collaboration', 'Cross-functional collaboration'],
    ['collaborative', 'Collaborative'],
    ['interpersonal', 'Interpersonal skills'],
    ['self[- ]motivated', 'Self-motivated'],
    ['self[- ]starter', 'Self-starter'],
    ['attention to detail', 'Attention to detail'],
    ['detail[- ]oriented', 'Detail-oriented'],
    ['learner', 'Fast learner'],
    ['learning', 'Quick learning'],
    ['organi[sz]ation', 'Organization'],
    ['multi-?tasking', 'Multitasking'],
    ['empathy', 'Empathy'],
    ['patience', 'Patience'],
    ['motivation', 'Motivation'],
    ['positive attitude', 'Positive attitude'],
    ['analytical thinking', 'Analytical thinking'],
    ['decision[- ]making', 'Decision-making'],
    ['conflict resolution', 'Conflict resolution'],
    ['emotional intelligence', 'Emotional intelligence'],
    ['thinking', 'Critical thinking'],
    ['speaking', 'Public speaking'],
  ],
  frame: (traits) => String.raw`^(?:(?:${before.join('|')})[\s-])*(?:${traits})(?:\sskills?)?$`,
});
