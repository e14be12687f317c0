import type { Resume } from '../../resume/resume.ts';

/** What is said on top where a reading is doubtful. */
export const doubtSentence =
  'Gaplight is not sure it read this file right. Look it over before you trust what it says.';

/** "Read: 3 roles, 11 bullets, 13 skills": what was found in a file. */
export function describeReading(resume: Resume): string {
  return `Read: ${countParts(resume)}`;
}

/** "3 roles, 11 bullets, 13 skills". Where there are only projects, they are counted. */
export function countParts({ work, volunteer, projects, skills }: Resume): string {
  const bullets = [work, volunteer, projects].reduce((sum, list) => sum + countIn(list, 'highlights'), 0);
  const named = skills.reduce((sum, { keywords }) => sum + Math.max(1, keywords.length), 0);
  const told =
    work.length === 0 && projects.length > 0 ? count(projects.length, 'project') : count(work.length, 'role');
  return `${told}, ${count(bullets, 'bullet')}, ${count(named, 'skill')}`;
}

/** "2 things to check"; empty where there are none. */
export function describeDoubts(doubts: number): string {
  return doubts === 0 ? '' : `${count(doubts, 'thing')} to check`;
}

function countIn<Key extends string>(items: Record<Key, unknown[]>[], key: Key): number {
  return items.reduce((sum, item) => sum + item[key].length, 0);
}

/** "no bullets", "1 bullet", "11 bullets". */
function count(many: number, what: string): string {
  return `${many === 0 ? 'no' : many} ${what}${many === 1 ? '' : 's'}`;
}
