import { plainTexts } from '../layout/plain-texts.ts';
import type { Resume } from '../resume/resume.ts';
import { withoutScriptAddresses } from '../resume/script-addresses.ts';

/** A field that a file does not give back as it was written. */
export interface Difference {
  /** Where it stands, in words: "Experience 2, employer". */
  where: string;
  written: string;
  /** Empty where nothing of it was read. */
  read: string;
}

/** Compares a resume with what an import has read of a file that it was written into, field by field. */
export function compareReadBack(written: Resume, read: Resume): Difference[] {
  const ours = listFields(plainTexts(withoutScriptAddresses(written)));
  const theirs = listFields(read);
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((where) => ({ where, written: ours.get(where) ?? '', read: theirs.get(where) ?? '' }))
    .filter((each) => fold(each.written) !== fold(each.read) && !isSpelledOut(each));
}

/** A profile that is only named, "GitHub: ilse", is read with its address. */
function isSpelledOut({ where, written, read }: Difference): boolean {
  return /^Link \d+$/.test(where) && !written.includes('/') && written !== '' && read.endsWith(`/${written}`);
}

/**
 * What two spellings of one text have in common: how much white space there is and how letters are composed is not
 * written, many fonts have one shape for the sign of "micro" and the Greek letter, and a slash at the end of an address says nothing.
 */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00B5', '\u03BC')
    .replace(/^(https?:\/\/\S+)\/$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

type Field = [name: string, value: string | undefined];

/** Everything that a file says of a resume, by where it stands. */
function listFields(resume: Resume): Map<string, string> {
  const { basics, meta, ...sections } = resume;
  const { location, profiles } = basics;
  const fields: Field[] = [
    ['Name', basics.name],
    ['Headline', basics.label],
    ['E-mail', basics.email],
    ['Phone', basics.phone],
    ['Summary', basics.summary],
    ['Address', [location?.address, location?.postalCode].filter(Boolean).join(', ')],
    ['Place', [location?.city, location?.region, location?.countryCode].filter(Boolean).join(', ')],
    // Which of several addresses is the person's own page is not written.
    ...number(
      'Link',
      [basics.url, ...profiles.map(({ url, username }) => url ?? username)].toSorted(),
      (link) => [['', link]],
    ),
    ...number('Experience', sections.work, ({ name, ...role }) => [['employer', name], ...listRole(role)]),
    ...number(
      'Project',
      sections.projects.filter(({ type }) => type !== 'open-source'),
      listProject,
    ),
    ...number(
      'Open source',
      sections.projects.filter(({ type }) => type === 'open-source'),
      listProject,
    ),
    ...number('Education', sections.education, listSchool),
    ...number('Skills', sections.skills, ({ name, keywords }) => [
      ['group', name],
      ...number('', keywords, list),
    ]),
    ...number('Certificate', sections.certificates, ({ name, issuer, date }) => [
      ['name', name],
      ['issuer', issuer],
      ['date', date],
    ]),
    ...number('Publication', sections.publications, ({ name, publisher, releaseDate, url, summary }) => [
      ['name', name],
      ['publisher', publisher],
      ['date', releaseDate],
      ['address', url],
      ['text', summary],
    ]),
    ...number('Award', sections.awards, ({ title, awarder, date, summary }) => [
      ['title', title],
      ['awarder', awarder],
      ['date', date],
      ['text', summary],
    ]),
    ...number('Volunteering', sections.volunteer, ({ organization, ...role }) => [
      ['organization', organization],
      ...listRole(role),
    ]),
    ...number('Language', sections.languages, ({ language, fluency }) => [
      ['name', language],
      ['level', fluency],
    ]),
    ...number('Interest', sections.interests, ({ name, keywords }) => [
      ['', [name, keywords.length > 0 && `(${keywords.join(', ')})`].filter(Boolean).join(' ')],
    ]),
    ...number('Reference', sections.references, ({ name, reference }) => [
      ['name', name],
      ['text', reference],
    ]),
    ...number('Not placed', meta.unplaced, list),
  ];
  return new Map(fields.filter((field): field is [string, string] => Boolean(field[1])));
}

/** The fields of each item of a list, behind its number: "Experience 2, employer". */
function number<Item>(name: string, items: readonly Item[], fields: (item: Item) => Field[]): Field[] {
  return items.flatMap((item, index) =>
    fields(item).map(
      ([field, value]): Field => [[`${name} ${index + 1}`.trim(), field].filter(Boolean).join(', '), value],
    ),
  );
}

function list(text: string): Field[] {
  return [['', text]];
}

function listRole(role: Omit<Resume['work'][number], 'name'>): Field[] {
  return [
    ['title', role.position],
    ['place', role.location],
    ['page', role.url],
    ['from', role.startDate],
    ['to', role.endDate],
    ['text', [role.description, role.summary].filter(Boolean).join('\n')],
    ...number('bullet', role.highlights, list),
  ];
}

function listProject(project: Resume['projects'][number]): Field[] {
  return [
    ['name', project.name],
    ['page', project.url],
    ['role', project.roles.join(', ')],
    ['from', project.startDate],
    ['to', project.endDate],
    ['text', project.description],
    ['technologies', project.keywords.join(', ')],
    ...number('bullet', project.highlights, list),
  ];
}

function listSchool(school: Resume['education'][number]): Field[] {
  return [
    ['school', school.institution],
    ['place', school.location],
    ['page', school.url],
    ['degree', [school.studyType, school.area].filter(Boolean).join(' in ')],
    ['from', school.startDate],
    ['to', school.endDate],
    ['grade', school.score],
    ['courses', school.courses.join(', ')],
    ...number('bullet', school.highlights, list),
  ];
}
