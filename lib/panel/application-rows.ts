import type { FormField } from '../posting/form-fields.ts';
import { formatDates } from '../resume/dates.ts';
import { newestFirst } from '../resume/newest-first.ts';
import type { Education, Resume, Work } from '../resume/resume.ts';
import { type TitleKnowledge, thisMonth } from '../resume/years-of-work.ts';
import { type ApplicationFacts, degreeOf, readApplicationFacts } from './application-facts.ts';
import { type FormFact, type FormFieldWords, recogniseField } from './recognise-field.ts';
import { splitName } from './split-name.ts';

/** One thing of the resume to copy into a form. */
export interface ApplicationRow {
  key: string;
  /** What the form calls it, else what a resume does. */
  name: string;
  value: string;
  /** Where the value is not simply what the resume says. */
  note?: string;
}

/** Things of the resume that belong together. */
export interface ApplicationGroup {
  key: string;
  title: string;
  /** From when to when, for reading. */
  dates?: string;
  rows: ApplicationRow[];
}

/** A resume as an application form asks for it. */
export interface ApplicationRows {
  /** What the form asks for and the resume has, in the order of the form. */
  asked: ApplicationRow[];
  /** What it asks for and the resume has not, as the form calls it. */
  lacking: string[];
  /** The rest of the resume that forms ask for: links, roles, schools. */
  rest: ApplicationGroup[];
}

/** What putting a resume into the order of a form takes. */
export interface ApplicationKnowledge {
  words: FormFieldWords;
  titles: TitleKnowledge;
  /** The month up to which work that goes on counts: "2026-03". */
  today?: string;
}

/** Puts what forms ask for into rows to copy: first what this form asks for, in its order, then all the rest. */
export function describeApplication(
  resume: Resume,
  fields: readonly FormField[],
  { words, titles, today = thisMonth() }: ApplicationKnowledge,
): ApplicationRows {
  const facts = readApplicationFacts(resume, titles, today);
  const wanted = resolve(fields.map((field) => ({ name: field.label, fact: recogniseField(field, words) })));
  const asked = wanted.flatMap(({ name, fact }) => {
    const value = facts[fact];
    return value ? [{ key: fact, name, value, ...(fact === 'years' && { note: yearsNote }) }] : [];
  });
  const part = asked.findLastIndex(({ key }) => key === 'firstName' || key === 'lastName');
  const isWhole = asked.some(({ key }) => key === 'fullName');
  if (part >= 0 && facts.fullName && splitName(facts.fullName)?.isGuess && !isWhole)
    asked.splice(part + 1, 0, {
      key: 'fullName',
      name: names.fullName,
      value: facts.fullName,
      note: guessNote,
    });
  const lacking = wanted.filter(({ fact }) => !facts[fact]).map(({ name }) => name);
  return { asked, lacking, rest: describeRest(resume, facts, new Set(asked.map(({ key }) => key))) };
}

const yearsNote = 'whole years by the dates of your roles';
/** Where the parts of a name are a guess, the whole of it stands below them. */
const guessNote = 'which words are first and last is a guess';

interface Wanted {
  name: string;
  fact: FormFact;
}

/** Each thing once, the first time that it is asked for. Beside a first name, "Name" is the last one. */
function resolve(fields: { name: string; fact: FormFact | undefined }[]): Wanted[] {
  const kinds = fields.map(({ fact }) => fact);
  const isLast = kinds.includes('firstName') && !kinds.includes('lastName');
  const wanted: Wanted[] = [];
  for (const { name, fact: found } of fields) {
    const fact = found === 'fullName' && isLast ? 'lastName' : found;
    if (fact && wanted.every((each) => each.fact !== fact)) wanted.push({ name, fact });
  }
  return wanted;
}

/** How a resume calls what stands above its roles. */
const names = {
  fullName: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  place: 'Place',
  linkedin: 'LinkedIn',
  github: 'GitHub',
  website: 'Website',
} as const;

function describeRest(
  { basics, work, education }: Resume,
  facts: ApplicationFacts,
  taken: ReadonlySet<string>,
): ApplicationGroup[] {
  const isNamed = taken.has('fullName') || (taken.has('firstName') && taken.has('lastName'));
  const contacts = (Object.keys(names) as (keyof typeof names)[])
    .filter((fact) => !taken.has(fact))
    .filter((fact) => !(fact === 'fullName' && isNamed) && !(fact === 'place' && taken.has('city')))
    .flatMap((fact) => toRows('basics', [[names[fact], facts[fact]]]));
  const links = basics.profiles
    .filter(({ network, url }) => !/linkedin|github/i.test(network ?? url ?? ''))
    .flatMap(({ network = 'Profile', url, username }, index) =>
      toRows(`profile ${index}`, [[network, url ?? username]]),
    );
  return [
    { key: 'contacts', title: 'Name, contacts and links', rows: [...contacts, ...links] },
    ...newestFirst(work).map(([role, index]) => describeRole(role, `work ${index}`)),
    ...newestFirst(education).map(([each, index]) => describeSchool(each, `education ${index}`)),
  ].filter(({ rows }) => rows.length > 0);
}

function describeRole(role: Work, key: string): ApplicationGroup {
  const rows = toRows(key, [
    ['Title', role.position],
    ['Employer', role.name],
    ['Place', role.location],
    ...monthsOf(role),
  ]);
  return {
    key,
    title: [role.position, role.name].filter(Boolean).join(', '),
    dates: formatDates(role),
    rows,
  };
}

function describeSchool(school: Education, key: string): ApplicationGroup {
  const rows = toRows(key, [
    ['School', school.institution],
    ['Degree', school.studyType],
    ['Field', school.area],
    ...monthsOf(school),
  ]);
  return { key, title: school.institution ?? degreeOf(school), dates: formatDates(school), rows };
}

function monthsOf({
  startDate,
  endDate,
}: Pick<Work, 'startDate' | 'endDate'>): [string, string | undefined][] {
  return [
    ['From', startDate && writeMonth(startDate)],
    ['To', endDate && writeMonth(endDate)],
  ];
}

function toRows(key: string, pairs: [name: string, value: string | undefined][]): ApplicationRow[] {
  return pairs.flatMap(([name, value]) => (value ? [{ key: `${key} ${name}`, name, value }] : []));
}

/** "03/2021", as forms want it, or "2021" where no month is known. */
function writeMonth(date: string): string {
  const [year = '', month] = date.split('-');
  return month ? `${month}/${year}` : year;
}
