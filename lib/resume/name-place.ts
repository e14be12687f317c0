import type { Resume } from './resume.ts';
import { nameRole } from './resume-texts.ts';

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
  meta: 'Text not placed',
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
  return nameRole(name, item) + (key === 'position' ? ', title' : '');
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
