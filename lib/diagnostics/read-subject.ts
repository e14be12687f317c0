import type { Gap } from '../gap/gap.ts';
import { newestFirst } from '../resume/newest-first.ts';
import type { ResumePath } from '../resume/path.ts';
import type { Resume } from '../resume/resume.ts';
import type { SeniorityLevel } from '../resume/seniority.ts';
import { impliedTerms } from '../tokens/known-terms.ts';
import type { FileFacts } from './file-facts.ts';
import type { KeptText, KeptTexts } from './kept-texts.ts';
import type { DiagnosticKnowledge } from './knowledge.ts';
import { readSkillItems } from './skill-items.ts';
import type { EntryFacts, PlacedText, ResumeSubject, RoleFacts } from './subject.ts';
import type { TextKind } from './text-facts.ts';

export interface SubjectOptions {
  knowledge: DiagnosticKnowledge;
  kept: KeptTexts;
  level: SeniorityLevel;
  years: number;
  file?: FileFacts;
  gap?: Gap;
}

/** A placed text with what is kept of it between runs. */
export interface ReadText {
  placed: PlacedText;
  kept: KeptText;
}

/** Reads a resume for rules. Texts among those `kept` are not read again. */
export function readSubject(
  resume: Resume,
  { knowledge, kept, level, years, file = {}, gap }: SubjectOptions,
): { subject: ResumeSubject; texts: ReadText[] } {
  const texts: ReadText[] = [];
  const read = (path: ResumePath, text: string, place: TextKind, current: boolean): PlacedText => {
    const found = kept.read(text, place, current);
    const placed = { ...found.facts, path };
    texts.push({ placed, kept: found });
    return placed;
  };
  const readBullets = (path: ResumePath, bullets: string[], current: boolean): PlacedText[] =>
    bullets.map((text, index) => read([...path, index], text, 'bullet', current));

  const roles = newestFirst(resume.work).map(([role, index], rank): RoleFacts => {
    const path = ['work', index];
    const current = !role.endDate;
    const title = role.position ?? '';
    return {
      role,
      path,
      rank,
      isAside: knowledge.asides.test(title),
      isOldInternship: rank > 0 && (knowledge.besideStudies.test(title) || knowledge.training.test(title)),
      titles: [role.name, role.position].filter((title) => title !== undefined),
      current,
      bullets: readBullets([...path, 'highlights'], role.highlights, current),
      prose: role.summary ? read([...path, 'summary'], role.summary, 'role', current) : undefined,
    };
  });
  const readOther = (
    path: ResumePath,
    titles: (string | undefined)[],
    { highlights, endDate }: { highlights: string[]; endDate?: string | undefined },
  ): EntryFacts => ({
    path,
    rank: 0,
    isAside: path[0] !== 'projects',
    isOldInternship: false,
    titles: titles.filter((title) => title !== undefined),
    current: !endDate,
    bullets: readBullets([...path, 'highlights'], highlights, !endDate),
  });
  const others = [
    ...newestFirst(resume.projects).map(([project, index]) =>
      readOther(['projects', index], [project.name, project.description], project),
    ),
    ...newestFirst(resume.volunteer).map(([role, index]) =>
      readOther(['volunteer', index], [role.organization, role.position], role),
    ),
  ];
  const entries = [...roles, ...others];
  const { summary } = resume.basics;
  const bullets = entries.flatMap((entry) => entry.bullets);
  const subject: ResumeSubject = {
    resume,
    level,
    years,
    roles,
    entries,
    bullets,
    summary: summary ? read(['basics', 'summary'], summary, 'summary', true) : undefined,
    skills: readSkillItems(resume, knowledge.extract),
    shown: findShown(
      [...bullets, ...roles.flatMap(({ prose }) => prose ?? [])],
      resume,
      knowledge,
      knowledge.extract,
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
