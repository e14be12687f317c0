import type { Gap } from '../gap/gap.ts';
import { impliedTerms } from '../resume/implied-terms.ts';
import type { Resume, Work } from '../resume/resume.ts';
import { type KeptText, keptTexts } from './kept-texts.ts';
import type { DiagnosticKnowledge } from './knowledge.ts';
import type { ResumePath } from './rule.ts';
import { type Level, newestFirst } from './seniority.ts';
import { readSkillItems, type SkillItem } from './skill-items.ts';
import type { Place, TextFacts } from './text-facts.ts';

/** What only the file that a resume was imported from can tell. */
export interface FileFacts {
  /** Pages of the PDF or Word file; 0 where it has none. */
  pages?: number;
  /** The headings of its sections, in their order. */
  sections?: string[];
  /** Text that a reader cannot see: white, tiny or off the page. */
  hiddenText?: string[];
}

export interface PlacedText extends TextFacts {
  path: ResumePath;
}

/** One role with its texts, read. */
export interface RoleFacts {
  role: Work;
  path: ResumePath;
  current: boolean;
  bullets: PlacedText[];
  /** The prose that opens it. */
  prose: PlacedText | undefined;
}

/** A resume as rules see it. Roles and bullets: the newest first. */
export interface ResumeSubject {
  resume: Resume;
  level: Level;
  /** Years of work, by the dates. */
  years: number;
  roles: RoleFacts[];
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

export interface SubjectOptions {
  knowledge: DiagnosticKnowledge;
  level: Level;
  years: number;
  file?: FileFacts;
  gap?: Gap;
}

/** A placed text with what is kept of it between runs. */
export interface ReadText {
  placed: PlacedText;
  kept: KeptText;
}

/** Reads a resume for rules. Texts read before under the same knowledge are not read again. */
export function readSubject(
  resume: Resume,
  { knowledge, level, years, file = {}, gap }: SubjectOptions,
): { subject: ResumeSubject; texts: ReadText[] } {
  const kept = keptTexts(knowledge);
  const texts: ReadText[] = [];
  const read = (path: ResumePath, text: string, place: Place, current: boolean): PlacedText => {
    const found = kept.read(text, place, current);
    const placed = { ...found.facts, path };
    texts.push({ placed, kept: found });
    return placed;
  };
  const readBullets = (path: ResumePath, bullets: string[], current: boolean): PlacedText[] =>
    bullets.map((text, index) => read([...path, index], text, 'bullet', current));

  const roles = newestFirst(resume.work).map(([role, index]): RoleFacts => {
    const path = ['work', index];
    const current = !role.endDate;
    return {
      role,
      path,
      current,
      bullets: readBullets([...path, 'highlights'], role.highlights, current),
      prose: role.summary ? read([...path, 'summary'], role.summary, 'role', current) : undefined,
    };
  });
  const others = [
    ...newestFirst(resume.projects).flatMap(([project, index]) =>
      readBullets(['projects', index, 'highlights'], project.highlights, !project.endDate),
    ),
    ...newestFirst(resume.volunteer).flatMap(([role, index]) =>
      readBullets(['volunteer', index, 'highlights'], role.highlights, !role.endDate),
    ),
  ];
  const { summary } = resume.basics;
  const bullets = [...roles.flatMap((role) => role.bullets), ...others];
  const subject: ResumeSubject = {
    resume,
    level,
    years,
    roles,
    bullets,
    summary: summary ? read(['basics', 'summary'], summary, 'summary', true) : undefined,
    skills: readSkillItems(resume, kept.extract),
    shown: findShown(
      [...bullets, ...roles.flatMap(({ prose }) => prose ?? [])],
      resume,
      knowledge,
      kept.extract,
    ),
    file,
    gap,
    knowledge,
  };
  return { subject, texts };
}

function findShown(
  texts: PlacedText[],
  resume: Resume,
  { terms }: DiagnosticKnowledge,
  extract: DiagnosticKnowledge['extract'],
): Set<string> {
  const projects = resume.projects.map(({ name, description, keywords }) =>
    [name, description, keywords.join(', ')].filter(Boolean).join('. '),
  );
  const tokens = [...texts.flatMap((text) => text.tokens), ...projects.flatMap(extract)];
  return new Set(tokens.flatMap(({ termId }) => [...impliedTerms(termId, terms)]));
}
