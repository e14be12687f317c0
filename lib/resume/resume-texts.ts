import { newestFirst } from './newest-first.ts';
import type { Resume } from './resume.ts';

/** One text of a resume, with the place it stands in. */
export interface ResumeText {
  /** `['work', 0, 'highlights', 2]`: the path of the text inside the resume. */
  path: (string | number)[];
  text: string;
  /** `bullet`: says what was done; `prose`: describes a role; `list`: names without a story (skills, titles). */
  kind: 'bullet' | 'prose' | 'list';
  /** The place in words: "Quill, 2022", "Skills: Languages". */
  where: string;
  /** Texts with the same group belong to one list and are read beside one another: the skills of a group. */
  group?: string;
}

/** The texts of a resume that can name what the user knows: roles first, the newest before the older, lists last. */
export function listTexts(resume: Resume): ResumeText[] {
  return [
    ...newestFirst(resume.work).flatMap(([role, index]) =>
      roleTexts(['work', index], role, nameRole(role.name ?? role.position, role), [role.position]),
    ),
    ...newestFirst(resume.projects).flatMap(([project, index]) => projectTexts(project, index)),
    ...newestFirst(resume.volunteer).flatMap(([role, index]) =>
      roleTexts(['volunteer', index], role, nameRole(role.organization ?? role.position, role), [
        role.position,
      ]),
    ),
    ...resume.skills.flatMap(({ name, keywords }, index) => {
      const where = name ? `Skills: ${name}` : 'Skills';
      const group = `skills ${index}`;
      return [
        ...listText(['skills', index, 'name'], name, where, group),
        ...keywords.flatMap((text, at) => listText(['skills', index, 'keywords', at], text, where, group)),
      ];
    }),
    ...listText(['basics', 'label'], resume.basics.label, 'Headline'),
    ...listText(['basics', 'summary'], resume.basics.summary, 'Summary'),
    ...resume.education.flatMap((school, index) => {
      const where = school.institution ?? 'Education';
      return (['studyType', 'area'] as const)
        .flatMap((key) => listText(['education', index, key], school[key], where))
        .concat(
          (['courses', 'highlights'] as const).flatMap((key) =>
            school[key].flatMap((text, at) => listText(['education', index, key, at], text, where)),
          ),
        );
    }),
    ...resume.certificates.flatMap(({ name }, index) =>
      listText(['certificates', index, 'name'], name, 'Certificates'),
    ),
    ...resume.publications.flatMap(({ name, summary }, index) => [
      ...listText(['publications', index, 'name'], name, 'Talks and publications'),
      ...listText(['publications', index, 'summary'], summary, 'Talks and publications'),
    ]),
    ...resume.awards.flatMap(({ title, summary }, index) => [
      ...listText(['awards', index, 'title'], title, 'Awards'),
      ...listText(['awards', index, 'summary'], summary, 'Awards'),
    ]),
    ...resume.meta.unplaced.flatMap((text, index) =>
      listText(['meta', 'unplaced', index], text, 'Text not placed'),
    ),
  ];
}

interface Dated {
  startDate?: string;
  endDate?: string;
}

interface DatedRole extends Dated {
  position?: string;
  summary?: string;
  highlights: string[];
}

function roleTexts(
  path: (string | number)[],
  role: DatedRole,
  where: string,
  titles: (string | undefined)[],
): ResumeText[] {
  return [
    ...role.highlights.map((text, index) => ({
      path: [...path, 'highlights', index],
      text,
      kind: 'bullet' as const,
      where,
    })),
    ...(role.summary
      ? [{ path: [...path, 'summary'], text: role.summary, kind: 'prose' as const, where }]
      : []),
    ...titles.flatMap((title) => listText([...path, 'position'], title, where)),
  ];
}

function projectTexts(project: Resume['projects'][number], index: number): ResumeText[] {
  const where = nameRole(project.name ?? 'Projects', project);
  const bullets = [
    { path: ['projects', index, 'description'], text: project.description },
    ...project.highlights.map((text, at) => ({ path: ['projects', index, 'highlights', at], text })),
  ];
  return [
    ...bullets.flatMap(({ path, text }) => (text ? [{ path, text, kind: 'bullet' as const, where }] : [])),
    ...project.keywords.flatMap((text, at) =>
      listText(['projects', index, 'keywords', at], text, where, `projects ${index}`),
    ),
    ...listText(['projects', index, 'name'], project.name, where),
  ];
}

function listText(
  path: (string | number)[],
  text: string | undefined,
  where: string,
  group?: string,
): ResumeText[] {
  return text ? [{ path, text, kind: 'list', where, ...(group && { group }) }] : [];
}

/** A role in words: its name and the year it began, "Quill, 2022". */
export function nameRole(name: string | undefined, { startDate, endDate }: Dated = {}): string {
  const year = (startDate ?? endDate)?.slice(0, 4);
  return [name ?? 'Experience', year].filter(Boolean).join(', ');
}
