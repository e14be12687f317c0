import type { Resume } from '../resume/resume.ts';

/** Words of a file that link to an address. */
export interface NamedLink {
  url: string;
  text: string;
}

/** Gives each employer, school, project, certificate and talk the address that its name links to in the file. */
export function nameLinks(resume: Resume, links: readonly NamedLink[]): Resume {
  const addresses = new Map<string, string>();
  const whole = new Map<string, string>();
  for (const { url, text } of links.filter((each) => /^https?:/i.test(each.url))) {
    // A name over two lines is two links.
    whole.set(url, (whole.get(url) ?? '') + bare(text));
    for (const name of [bare(text), whole.get(url) ?? '']) if (!addresses.has(name)) addresses.set(name, url);
  }
  addresses.delete('');
  if (addresses.size === 0) return resume;
  const link = <Entry extends { url?: string }>(entry: Entry, name: string | undefined): Entry => {
    // A file that is read puts a slash behind a bare host.
    const url = entry.url ?? addresses.get(bare(name ?? ''))?.replace(/^(https?:\/\/[^/]+)\/$/i, '$1');
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
