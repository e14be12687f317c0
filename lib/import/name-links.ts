import type { Resume } from '../resume/resume.ts';

/** Words of a file that link to an address. */
export interface NamedLink {
  url: string;
  text: string;
}

/** Gives each employer, school, project, certificate and talk the address that its name links to in the file. */
export function nameLinks(resume: Resume, links: readonly NamedLink[]): Resume {
  const addresses = new Map<string, string[]>();
  const whole = new Map<string, string>();
  const add = (name: string, url: string): void => {
    addresses.set(name, [...(addresses.get(name) ?? []), url.replace(/^(https?:\/\/[^/]+)\/$/i, '$1')]);
  };
  for (const { url, text } of links.filter((each) => /^https?:/i.test(each.url))) {
    // A name over two lines is two links.
    const before = whole.get(url);
    whole.set(url, (before ?? '') + bare(text));
    if (bare(text)) add(bare(text), url);
    if (before) add(before + bare(text), url);
  }
  if (addresses.size === 0) return resume;
  // A second stay at a firm has the address only where its name is a link again.
  const link = <Entry extends { url?: string }>(entry: Entry, name: string | undefined): Entry => {
    const url = entry.url ?? addresses.get(bare(name ?? ''))?.shift();
    return url ? { ...entry, url } : entry;
  };
  return {
    ...resume,
    work: resume.work.map((role) => link(role, role.name)),
    volunteer: resume.volunteer.map((role) => link(role, role.organization)),
    education: resume.education.map((school) => link(school, school.institution)),
    projects: resume.projects.map((project) => link(project, project.name)),
    certificates: resume.certificates.map((each) => link(each, each.name)),
    publications: resume.publications.map((each) => link(each, each.name)),
  };
}

/** Files that place each word by itself have no blanks between them. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}
