/** One field of an entry, and how it is edited. */
export interface Field {
  /** Its place in the entry: "name", "location.city". */
  key: string;
  label: string;
  /** `bullets`: a list of sentences; `words`: a list of names. */
  kind: 'line' | 'prose' | 'date' | 'bullets' | 'words';
  /** Takes the whole width. */
  wide?: boolean;
  placeholder?: string;
}

/** A list of a resume, and what each of its entries holds. */
export interface Section {
  path: string[];
  title: string;
  /** One entry, in a word: "role". */
  entry: string;
  fields: Field[];
}

const name: Field = { key: 'name', label: 'Name', kind: 'line' };
const place: Field = { key: 'location', label: 'Place', kind: 'line' };
const web: Field = { key: 'url', label: 'Web address', kind: 'line' };
const start: Field = { key: 'startDate', label: 'Start', kind: 'date', placeholder: '2021-03' };
const end: Field = { key: 'endDate', label: 'End', kind: 'date', placeholder: 'present' };
const date: Field = { key: 'date', label: 'Date', kind: 'date', placeholder: '2021-03' };
const summary: Field = { key: 'summary', label: 'Summary', kind: 'prose', wide: true };
const bullets: Field = { key: 'highlights', label: 'Bullets', kind: 'bullets', wide: true };
const keywords = (label: string): Field => ({ key: 'keywords', label, kind: 'words', wide: true });

/** The fields that a resume has once. */
export const basicFields: Field[] = [
  { key: 'basics.name', label: 'Name', kind: 'line' },
  { key: 'basics.label', label: 'Title', kind: 'line' },
  { key: 'basics.email', label: 'E-mail', kind: 'line' },
  { key: 'basics.phone', label: 'Phone', kind: 'line' },
  { key: 'basics.location.city', label: 'City', kind: 'line' },
  { key: 'basics.location.region', label: 'Region', kind: 'line' },
  { key: 'basics.location.countryCode', label: 'Country', kind: 'line' },
  { key: 'basics.url', label: 'Web address', kind: 'line' },
  { key: 'basics.summary', label: 'Summary', kind: 'prose', wide: true },
];

/** The lists of a resume, in the order in which a panel of engineers reads them. */
export const sections: Section[] = [
  {
    path: ['basics', 'profiles'],
    title: 'Profiles',
    entry: 'profile',
    fields: [
      { key: 'network', label: 'Network', kind: 'line' },
      { key: 'username', label: 'Name there', kind: 'line' },
      { ...web, wide: true },
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
      { key: 'description', label: 'About the employer', kind: 'line', wide: true },
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
      web,
      start,
      end,
      { key: 'description', label: 'What it is', kind: 'prose', wide: true },
      bullets,
      keywords('Made with'),
    ],
  },
  {
    path: ['skills'],
    title: 'Skills',
    entry: 'group',
    fields: [{ ...name, label: 'Group' }, { key: 'level', label: 'Level', kind: 'line' }, keywords('Skills')],
  },
  {
    path: ['education'],
    title: 'Education',
    entry: 'school',
    fields: [
      { key: 'institution', label: 'School', kind: 'line' },
      place,
      { key: 'studyType', label: 'Degree', kind: 'line' },
      { key: 'area', label: 'Subject', kind: 'line' },
      start,
      { ...end, placeholder: '2017-06' },
      { key: 'score', label: 'Grade', kind: 'line' },
      web,
      { key: 'courses', label: 'Courses', kind: 'words', wide: true },
      bullets,
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
    fields: [{ ...name, wide: true }, keywords('More')],
  },
  {
    path: ['references'],
    title: 'References',
    entry: 'reference',
    fields: [name, { key: 'reference', label: 'What they say', kind: 'prose', wide: true }],
  },
];
