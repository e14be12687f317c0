import { formatDate, formatDates } from '../resume/dates.ts';
import type { Resume } from '../resume/resume.ts';
import { withoutScriptAddresses } from '../resume/script-addresses.ts';

/** One role, school or project as lines of text. */
export interface OutlineEntry {
  /** The lines that name it, the most important first. Each format joins the parts of a line in its own way. */
  head: string[][];
  paragraphs: string[];
  bullets: string[];
}

/** A section of a resume as it is written out: either entries or plain lines. */
export interface OutlineSection {
  title: string;
  entries: OutlineEntry[];
  lines: string[];
}

/** A resume in the order in which it is written out: the header, then the sections that have content. */
export interface ResumeOutline {
  name?: string;
  label?: string;
  contacts: string[];
  sections: OutlineSection[];
}

/** The outline that every exported format is written from. Dates are written as in "May 2022". */
export function outlineResume(written: Resume): ResumeOutline {
  const resume = withoutScriptAddresses(written);
  const { basics } = resume;
  const projects = (isOpen: boolean): OutlineEntry[] =>
    resume.projects.filter(({ type }) => (type === 'open-source') === isOpen).map(outlineProject);
  const sections = [
    list('Summary', basics.summary?.split('\n') ?? []),
    section(
      'Experience',
      resume.work.map((role) => outlineRole(role, role.name)),
    ),
    section('Projects', projects(false)),
    section('Open source', projects(true)),
    section('Education', resume.education.map(outlineSchool)),
    list(
      'Skills',
      resume.skills.map(({ name, keywords }) => joinLabel(name, keywords.join(', '))),
    ),
    list(
      'Certificates',
      resume.certificates.map(({ name, issuer, date }) => joinItem(name, issuer, date)),
    ),
    list('Talks and publications', resume.publications.flatMap(outlinePublication)),
    list(
      'Awards',
      resume.awards.flatMap(({ title, awarder, date, summary }) => [
        joinItem(title, awarder, date),
        ...compact([summary]),
      ]),
    ),
    section(
      'Volunteering',
      resume.volunteer.map((role) => outlineRole(role, role.organization)),
    ),
    list('Languages', compact([resume.languages.map(outlineLanguage).join(', ')])),
    list(
      'Interests',
      resume.interests.map(({ name, keywords }) =>
        joinLabel(keywords.length > 0 ? name : undefined, keywords.join(', ') || (name ?? '')),
      ),
    ),
    list(
      'References',
      resume.references.map(({ name, reference }) => joinLabel(name, reference ?? '')),
    ),
    list('Unplaced', resume.meta.unplaced),
  ];
  return {
    ...(basics.name && { name: basics.name }),
    ...(basics.label && { label: basics.label }),
    contacts: outlineContacts(basics),
    sections: sections.filter(({ entries, lines }) => entries.length + lines.length > 0),
  };
}

function section(title: string, entries: OutlineEntry[]): OutlineSection {
  return { title, entries, lines: [] };
}

function list(title: string, lines: string[]): OutlineSection {
  return { title, entries: [], lines: lines.filter(Boolean) };
}

function outlineContacts({ email, phone, url, profiles, location }: Resume['basics']): string[] {
  const place = compact([location?.city, location?.region, location?.countryCode]).join(', ');
  const address = compact([location?.address, location?.postalCode]).join(', ');
  const links = profiles.map((profile) => profile.url ?? joinLabel(profile.network, profile.username ?? ''));
  return compact([email, phone, url, ...links, address, place]);
}

interface OutlinedRole {
  position?: string;
  location?: string;
  description?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  summary?: string;
  highlights: string[];
}

function outlineRole(role: OutlinedRole, name: string | undefined): OutlineEntry {
  return {
    head: compactLines([[role.position], [name, role.location, role.url], [formatDates(role)]]),
    paragraphs: compact([role.description, ...(role.summary?.split('\n') ?? [])]),
    bullets: role.highlights,
  };
}

function outlineProject({
  name,
  url,
  roles,
  keywords,
  description,
  highlights,
  ...dates
}: Resume['projects'][number]): OutlineEntry {
  return {
    head: compactLines([[name, url], roles, [formatDates(dates)]]),
    paragraphs: compact([
      ...(description?.split('\n') ?? []),
      keywords.length > 0 && `Technologies: ${keywords.join(', ')}`,
    ]),
    bullets: highlights,
  };
}

function outlineSchool({
  institution,
  location,
  studyType,
  area,
  score,
  courses,
  highlights,
  url,
  ...dates
}: Resume['education'][number]): OutlineEntry {
  const degree = studyType && area ? `${studyType} in ${area}` : (studyType ?? area);
  return {
    head: compactLines([[institution, location, url], [degree], [formatDates(dates)]]),
    paragraphs: compact([score && `Grade: ${score}`, courses.length > 0 && `Courses: ${courses.join(', ')}`]),
    bullets: highlights,
  };
}

function outlinePublication({
  name,
  publisher,
  releaseDate,
  url,
  summary,
}: Resume['publications'][number]): string[] {
  return compact([joinItem(name, publisher, releaseDate), url, summary]);
}

function outlineLanguage({ language, fluency }: Resume['languages'][number]): string {
  return fluency ? `${language ?? ''} (${fluency})` : (language ?? '');
}

/** "A title — Who gave it (May 2022)" */
function joinItem(name: string | undefined, by: string | undefined, date: string | undefined): string {
  return compact([compact([name, by]).join(' — '), date && `(${formatDate(date)})`]).join(' ');
}

function joinLabel(label: string | undefined, text: string): string {
  return label ? `${label}: ${text}` : text;
}

function compact(values: (string | false | undefined)[]): string[] {
  return values.filter((value): value is string => Boolean(value));
}

function compactLines(lines: (string | undefined)[][]): string[][] {
  return lines.map(compact).filter((line) => line.length > 0);
}
