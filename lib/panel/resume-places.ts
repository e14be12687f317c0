import type { Resume } from '../resume/resume.ts';

type Path = (string | number)[];

const parts: Record<string, string> = {
  basics: 'Header',
  work: 'Experience',
  volunteer: 'Volunteer work',
  projects: 'Projects',
  education: 'Education',
  skills: 'Skills',
  certificates: 'Certificates',
  publications: 'Talks and publications',
  awards: 'Awards',
  meta: 'Unplaced text',
};

/** The place of a path in a resume, in words: "Brackwater Rail, 2021", "Skills: Languages", "Summary". */
export function nameOfPlace(resume: Resume, path: Path): string {
  const [part = '', index, key] = path;
  if (part === 'basics' && index === 'summary') return 'Summary';
  const item = typeof index === 'number' ? itemAt(resume, String(part), index) : undefined;
  const name = item?.name ?? item?.organization ?? item?.institution ?? item?.position ?? item?.title;
  const title = parts[part] ?? 'Whole resume';
  if (!name) return title;
  if (part === 'skills') return `Skills: ${name}`;
  const year = (item?.startDate ?? item?.endDate)?.slice(0, 4);
  return [name, year].filter(Boolean).join(', ') + (key === 'position' ? ', title' : '');
}

/** The text at a path, or `undefined` where the path leads to a part and not to a text. */
export function textAt(resume: Resume, path: Path): string | undefined {
  let place: unknown = resume;
  for (const step of path) place = (place as Record<string | number, unknown> | undefined)?.[step];
  return typeof place === 'string' ? place : undefined;
}

interface NamedItem {
  name?: string;
  organization?: string;
  institution?: string;
  position?: string;
  title?: string;
  startDate?: string;
  endDate?: string;
}

function itemAt(resume: Resume, part: string, index: number): NamedItem | undefined {
  const list = (resume as unknown as Record<string, unknown>)[part];
  return Array.isArray(list) ? list[index] : undefined;
}
