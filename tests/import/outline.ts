import type { Resume } from '../../lib/resume/resume.ts';

interface Dated {
  startDate?: string;
  endDate?: string;
}

/** A resume's roles and the like in lines that are easy to read and compare. */
export function outline(resume: Resume): string[] {
  const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' | ');
  return [
    ...resume.work.flatMap((role) => [
      join(role.position, role.name, role.location, dates(role), role.description, role.summary),
      ...role.highlights.map((bullet) => `• ${bullet}`),
    ]),
    ...resume.projects.flatMap((project) => [
      join(
        'project',
        project.name,
        project.roles.join(', '),
        dates(project),
        project.keywords.join(', '),
        project.url,
        project.description,
      ),
      ...project.highlights.map((bullet) => `• ${bullet}`),
    ]),
    ...resume.education.flatMap((school) => [
      join(
        'school',
        school.institution,
        school.studyType,
        school.area,
        school.location,
        dates(school),
        school.score,
      ),
      ...school.highlights.map((bullet) => `• ${bullet}`),
    ]),
    ...resume.skills.map(({ name, keywords }) => `skills ${name ?? ''}: ${keywords.join(', ')}`),
  ];
}

function dates({ startDate, endDate }: Dated): string {
  return startDate || endDate ? `${startDate ?? ''}..${endDate ?? ''}` : '';
}
