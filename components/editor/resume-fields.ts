/** One field of an entry, and how it is edited. */
export interface Field {
  /** Its place in the entry: "name", "location.city". */
  key: string;
  label: string;
  /** `bullets`: a list of sentences; `words`: a list of names. */
  kind: 'line' | 'prose' | 'date' | 'bullets' | 'words';
  /** How much of the width it takes up; half of it by default. */
  width?: 'third' | 'whole';
  /** Not in every resume: shown when it has a value, or when the user asks for it. */
  rare?: boolean;
  placeholder?: string;
}

/** A list of a resume, and what each of its entries holds. */
export interface Section {
  path: string[];
  title: string;
  /** What one entry is called: "role". */
  entry: string;
  fields: Field[];
}

const name: Field = { key: 'name', label: 'Name', kind: 'line' };
const place: Field = { key: 'location', label: 'Place', kind: 'line', width: 'third' };
const web: Field = { key: 'url', label: 'Web address', kind: 'line', width: 'whole', rare: true };
const start: Field = {
  key: 'startDate',
  label: 'Start',
  kind: 'date',
  width: 'third',
  placeholder: 'e.g. 2021-03',
};
const end: Field = { key: 'endDate', label: 'End', kind: 'date', width: 'third', placeholder: 'present' };
const date: Field = { key: 'date', label: 'Date', kind: 'date', width: 'third', placeholder: 'e.g. 2021-03' };
const summary: Field = { key: 'summary', label: 'Summary', kind: 'prose', width: 'whole', rare: true };
const bullets: Field = { key: 'highlights', label: 'Bullets', kind: 'bullets', width: 'whole' };
const keywords = (label: string): Field => ({ key: 'keywords', label, kind: 'words', width: 'whole' });

/** The fields that a resume has once. */
export const basicFields: Field[] = [
  { key: 'basics.name', label: 'Name', kind: 'line' },
  { key: 'basics.label', label: 'Title', kind: 'line' },
  { key: 'basics.email', label: 'E-mail', kind: 'line' },
  { key: 'basics.phone', label: 'Phone', kind: 'line' },
  { key: 'basics.location.city', label: 'City', kind: 'line', width: 'third' },
  { key: 'basics.location.region', label: 'Region', kind: 'line', width: 'third' },
  { key: 'basics.location.countryCode', label: 'Country', kind: 'line', width: 'third' },
  { key: 'basics.location.postalCode', label: 'Postal code', kind: 'line', width: 'third', rare: true },
  { key: 'basics.url', label: 'Web address', kind: 'line', rare: true },
  { key: 'basics.location.address', label: 'Street', kind: 'line', rare: true },
  { key: 'basics.summary', label: 'Summary', kind: 'prose', width: 'whole' },
];

/** The lists of a resume, in the order in which a panel of engineers reads them. */
export const sections: Section[] = [
  {
    path: ['basics', 'profiles'],
    title: 'Profiles',
    entry: 'profile',
    fields: [
      { key: 'network', label: 'Network', kind: 'line' },
      { key: 'username', label: 'User name', kind: 'line' },
      { ...web, rare: false },
    ],
  },
  {
    path: ['work'],
    title: 'Work',
    entry: 'role',
    fields: [
      { key: 'position', label: 'Position', kind: 'line' },
      { ...name, label: 'Employer' },
      start,
      end,
      place,
      web,
      { key: 'description', label: 'About the employer', kind: 'line', width: 'whole', rare: true },
      summary,
      bullets,
    ],
  },
  {
    path: ['projects'],
    title: 'Projects and open source',
    entry: 'project',
    fields: [
      name,
      { key: 'url', label: 'Web address', kind: 'line' },
      start,
      end,
      { key: 'description', label: 'What it is', kind: 'prose', width: 'whole' },
      bullets,
      keywords('Made with'),
    ],
  },
  {
    path: ['skills'],
    title: 'Skills',
    entry: 'group',
    fields: [
      { ...name, label: 'Group', width: 'whole' },
      { key: 'level', label: 'Level', kind: 'line', rare: true },
      keywords('Skills'),
    ],
  },
  {
    path: ['education'],
    title: 'Education',
    entry: 'school',
    fields: [
      { key: 'institution', label: 'School', kind: 'line', width: 'whole' },
      { key: 'studyType', label: 'Degree', kind: 'line' },
      { key: 'area', label: 'Subject', kind: 'line' },
      start,
      end,
      place,
      { key: 'score', label: 'Grade', kind: 'line', rare: true },
      web,
      { key: 'courses', label: 'Courses', kind: 'words', width: 'whole', rare: true },
      { ...bullets, rare: true },
    ],
  },
  {
    path: ['publications'],
    title: 'Talks and publications',
    entry: 'talk or publication',
    fields: [
      { ...name, label: 'Title' },
      { key: 'publisher', label: 'Where', kind: 'line' },
      { ...date, key: 'releaseDate' },
      web,
      summary,
    ],
  },
  {
    path: ['certificates'],
    title: 'Certificates',
    entry: 'certificate',
    fields: [name, { key: 'issuer', label: 'From', kind: 'line' }, date, web],
  },
  {
    path: ['languages'],
    title: 'Languages spoken',
    entry: 'language',
    fields: [
      { key: 'language', label: 'Language', kind: 'line' },
      { key: 'fluency', label: 'How well', kind: 'line' },
    ],
  },
  {
    path: ['awards'],
    title: 'Awards',
    entry: 'award',
    fields: [{ ...name, key: 'title' }, { key: 'awarder', label: 'From', kind: 'line' }, date, summary],
  },
  {
    path: ['volunteer'],
    title: 'Volunteering',
    entry: 'role',
    fields: [
      { key: 'position', label: 'Position', kind: 'line' },
      { key: 'organization', label: 'Organization', kind: 'line' },
      start,
      end,
      place,
      web,
      summary,
      bullets,
    ],
  },
  {
    path: ['interests'],
    title: 'Interests',
    entry: 'interest',
    fields: [{ ...name, width: 'whole' }, keywords('More')],
  },
  {
    path: ['references'],
    title: 'References',
    entry: 'reference',
    fields: [name, { key: 'reference', label: 'What they say', kind: 'prose', width: 'whole' }],
  },
];
