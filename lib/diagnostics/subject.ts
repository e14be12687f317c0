import type { Gap } from '../gap/gap.ts';
import type { ResumePath } from '../resume/path.ts';
import type { Resume, Work } from '../resume/resume.ts';
import type { SeniorityLevel } from '../resume/seniority.ts';
import type { FileFacts } from './file-facts.ts';
import type { DiagnosticKnowledge } from './knowledge.ts';
import type { SkillItem } from './skill-items.ts';
import type { TextFacts } from './text-facts.ts';

export interface PlacedText extends TextFacts {
  path: ResumePath;
}

/** A role, a project or voluntary work with its bullets, read. */
export interface EntryFacts {
  path: ResumePath;
  /** Its names and what it says of itself, each as it stands: of a project its name and description. */
  titles: string[];
  current: boolean;
  /** Talks, mentoring or voluntary work: no employment, also where it stands among the roles. */
  isAside: boolean;
  /** An internship or a student's job that others have followed. */
  isOldInternship: boolean;
  /** Of roles how many are newer, counted from 0; 0 of everything else. */
  rank: number;
  bullets: PlacedText[];
}

/** One role with its texts, read. */
export interface RoleFacts extends EntryFacts {
  role: Work;
  /** The prose that opens it. */
  prose: PlacedText | undefined;
}

/** A resume as rules see it. Roles and bullets: the newest first. */
export interface ResumeSubject {
  resume: Resume;
  level: SeniorityLevel;
  /** Years of work, by the dates. */
  years: number;
  roles: RoleFacts[];
  /** The roles, then projects and voluntary work. */
  entries: EntryFacts[];
  /** The bullets of all roles, then those of projects and volunteer work. */
  bullets: PlacedText[];
  summary: PlacedText | undefined;
  skills: SkillItem[];
  /** Ids of the terms that a bullet or the prose of a role names, and of those that they imply. */
  shown: ReadonlySet<string>;
  file: FileFacts;
  gap: Gap | undefined;
  knowledge: DiagnosticKnowledge;
}
