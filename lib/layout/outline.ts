import type { Resume } from '../resume/resume.ts';
import { withoutScriptAddresses } from '../resume/script-addresses.ts';
import {
  joinItem,
  type OutlinedItem,
  outlineItem,
  outlineProject,
  outlineRole,
  outlineSchool,
} from './outline-entries.ts';
import { joinLine, type OutlineEntry, type OutlineLine, toLine, toLines } from './outline-parts.ts';

/** A section of a resume as it is written out: either entries or plain lines. */
export interface OutlineSection {
  id: SectionId;
  /** Its heading, in English. */
  title: string;
  entries: OutlineEntry[];
  lines: OutlineLine[];
}

/** A resume in the order in which it is written out: the header, then the sections that have content. */
export interface ResumeOutline {
  name?: string;
  label?: string;
  /** Ways to reach the person, and where they live. */
  contacts: string[];
  /** Addresses of pages about the person. */
  links: string[];
  sections: OutlineSection[];
}

/** The outline that every exported format is written from. Dates are written as in "May 2022". */
export function outlineResume(written: Resume): ResumeOutline {
  const resume = withoutScriptAddresses(written);
  const { basics } = resume;
  const content: Record<SectionId, Content> = outlineSections(resume);
  const sections = (Object.keys(content) as SectionId[]).map((id) => ({
    id,
    entries: [],
    lines: [],
    ...content[id],
  }));
  return {
    ...(basics.name && { name: basics.name }),
    ...(basics.label && { label: basics.label }),
    ...outlineContacts(basics),
    sections: sections.filter(({ entries, lines }) => entries.length + lines.length > 0),
  };
}

type Content = Pick<OutlineSection, 'title'> & Partial<OutlineSection>;
/** Names a section of a resume. */
export type SectionId = keyof ReturnType<typeof outlineSections>;

function outlineSections(resume: Resume) {
  const projects = (isOpen: boolean): OutlineEntry[] =>
    resume.projects.filter(({ type }) => (type === 'open-source') === isOpen).map(outlineProject);
  return {
    summary: list('Summary', toLines(resume.basics.summary)),
    work: section(
      'Experience',
      resume.work.map((role) => outlineRole(role, role.name)),
    ),
    projects: section('Projects', projects(false)),
    openSource: section('Open source', projects(true)),
    education: section('Education', resume.education.map(outlineSchool)),
    skills: list(
      'Skills',
      resume.skills.map(({ name, keywords }) => toLine(name, keywords.join(', '))),
    ),
    certificates: items(
      'Certificates',
      resume.certificates.map(({ issuer, ...each }) => ({ ...each, by: issuer })),
    ),
    publications: items(
      'Talks and publications',
      resume.publications.map(({ publisher, releaseDate, ...each }) => ({
        ...each,
        by: publisher,
        date: releaseDate,
      })),
    ),
    awards: items(
      'Awards',
      resume.awards.map(({ title, awarder, ...each }) => ({ ...each, name: title, by: awarder })),
    ),
    volunteer: section(
      'Volunteering',
      resume.volunteer.map((role) => outlineRole(role, role.organization)),
    ),
    languages: list('Languages', toLines(resume.languages.map(outlineLanguage).join(', '))),
    interests: list(
      'Interests',
      toLines(
        resume.interests
          .map(({ name, keywords }) =>
            name && keywords.length > 0 ? `${name} (${keywords.join(', ')})` : (name ?? keywords.join(', ')),
          )
          .join(', '),
      ),
    ),
    references: list(
      'References',
      resume.references.map(({ name, reference }) => toLine(name, reference ?? '')),
    ),
    unplaced: list(
      'Not placed',
      resume.meta.unplaced.map((text) => toLine(undefined, text)),
    ),
  };
}

function section(title: string, entries: OutlineEntry[]): Content {
  return { title, entries };
}

/** Things that were given or published: a line each, or entries where more is said of one. */
function items(title: string, given: OutlinedItem[]): Content {
  return given.some(({ summary }) => summary)
    ? section(title, given.map(outlineItem))
    : list(title, given.map(joinItem));
}

/** Lines that say nothing are left out. */
function list(title: string, lines: OutlineLine[]): Content {
  return { title, lines: lines.filter(({ label, text }) => label || text) };
}

function outlineContacts({
  email,
  phone,
  url,
  profiles,
  location,
}: Resume['basics']): Pick<ResumeOutline, 'contacts' | 'links'> {
  const place = compact([location?.city, location?.region, location?.countryCode]).join(', ');
  const address = compact([location?.address, location?.postalCode]).join(', ');
  const links = profiles.map(
    (profile) => profile.url ?? joinLine(toLine(profile.network, profile.username ?? '')),
  );
  return { contacts: compact([email, phone, address, place]), links: compact([url, ...links]) };
}

function outlineLanguage({ language, fluency }: Resume['languages'][number]): string {
  return fluency ? `${language ?? ''} (${fluency})` : (language ?? '');
}

function compact(values: (string | false | undefined)[]): string[] {
  return values.filter((value): value is string => Boolean(value));
}
