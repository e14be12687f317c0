import type { Flag } from '../import/imported-resume.ts';
import type { Resume } from '../resume/resume.ts';

/**
 * What to look at first in a reading that is in doubt, in a few words each: what every resume has and this reading has
 * not, and how much of it is marked below or left over. Empty where nothing of it stands out.
 */
export function listWhatToCheck({ basics, work, projects, skills, meta }: Resume, flags: Flag[]): string[] {
  const told = [...work, ...projects];
  const nameless = work.filter(({ name, position }) => !name || !position).length;
  const undated = work.filter(({ startDate, endDate }) => !startDate && !endDate).length;
  const bare = work.filter(({ highlights }) => highlights.length === 0).length;
  const left = meta.unplaced.length;
  return [
    !basics.name && 'no name was found',
    told.length === 0 && 'no role was found',
    nameless > 0 && `${count(nameless, 'role')} without an employer or a position`,
    undated > 0 && `${count(undated, 'role')} without dates`,
    bare > 0 && `${count(bare, 'role')} without bullets`,
    skills.length === 0 && 'no skills were found',
    left > 0 && `${count(left, 'text')} that found no place`,
    flags.length > 0 && `${count(flags.length, 'place')} marked below`,
  ].filter((each) => each !== false);
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`;
}
