import type { Gap } from '../gap/gap.ts';
import type { ResumePath } from '../resume/path.ts';
import type { Resume } from '../resume/resume.ts';
import type { Rewrite } from './rewrite.ts';
import type { RoleFact } from './role-facts.ts';

/** A bullet of a resume, or its summary, with what can honestly be made of it. */
export interface ResumeBullet {
  /** Its place in the resume: `['work', 0, 'highlights', 2]`. */
  path: ResumePath;
  /** The role it belongs to, for people. */
  where: string;
  text: string;
  rewrite?: Rewrite;
  /** Why there is nothing to improve, where there is nothing. */
  nothing?: string;
  /** What other bullets of the same role state, to be taken into a slot by the user. */
  roleFacts?: RoleFact[];
}

/** The posting's spelling of terms that the resume spells otherwise, by term id. */
export function spellingsOf(gap: Gap): Record<string, string> {
  return Object.fromEntries(
    gap.flatMap(({ spelling, evidence: [best] }) =>
      spelling && best ? [[best.termId, spelling.posting]] : [],
    ),
  );
}

/** Whether the role of a bullet goes on, so that the present tense may stay. */
export function isPresent(resume: Resume, [section, index]: ResumePath): boolean {
  const role = section === 'work' && typeof index === 'number' ? resume.work[index] : undefined;
  return role?.startDate !== undefined && role.endDate === undefined;
}

/** The role a bullet belongs to, in the words that tell its kind: title, place, and "Projects" for a project. */
export function roleOf(resume: Resume, [section, index]: ResumePath, where: string): string {
  if (section === 'projects') return `Projects: ${where}`;
  const role = section === 'work' && typeof index === 'number' ? resume.work[index]?.position : undefined;
  return role ? `${role}, ${where}` : where;
}
