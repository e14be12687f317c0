import { findDates } from './dates.ts';
import { isSpokenLanguage } from './spoken-languages.ts';
import type { Line } from './text-lines.ts';
import { rateTitle } from './titles.ts';

export type SectionKind =
  | 'contact'
  | 'summary'
  | 'work'
  | 'projects'
  | 'open-source'
  | 'skills'
  | 'education'
  | 'publications'
  | 'certificates'
  | 'awards'
  | 'languages'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'unplaced'
  | 'unknown';

/** A part of a resume under one heading. The lines above the first heading are `contact`. */
export interface Section {
  kind: SectionKind;
  title: string;
  lines: Line[];
}

const ANY =
  '(?:professional|work|working|employment|career|relevant|industry|engineering|technical|selected|additional|other|previous|recent|key|core|personal|side|notable|academic|programming|featured|main|related|research|teaching|software|development|leadership|earlier|past)';

/** Headings as people write them, in small letters, "&" as "and", without punctuation. */
const headings: [SectionKind, string][] = [
  [
    'contact',
    'contact(?: (?:me|info|information|details))?|personal (?:info|information|details|data)|links|details',
  ],
  [
    'summary',
    `(?:${ANY} |executive |candidate )?(?:summary|profile|overview|objective|statement|introduction|bio|biography)(?: of qualifications)?|about(?: me)?|summary of qualifications|who i am|zusammenfassung|profil|perfil`,
  ],
  [
    'work',
    `(?:${ANY} (?:and )?)*(?:experience|experiences|history|employment|background)(?: history)?|work|career|positions(?: held)?|employment record|internships?|professional life|berufserfahrung|berufliche erfahrung|experiencia(?: laboral| profesional)?|expériences?(?: professionnelles?)?|experience and employment`,
  ],
  [
    'open-source',
    '(?:(?:selected|notable) )?(?:open[ -]source|oss)(?: (?:contributions?|projects?|work|software|experience))?(?: and (?:side |personal )?projects)?|contributions',
  ],
  [
    'projects',
    `(?:${ANY} )*projects?(?: experience)?|portfolio|projekte|proyectos|projets|things i(?:'|’)?ve built`,
  ],
  [
    'education',
    '(?:(?:academic|educational) )?(?:background|history|qualifications|education|record)|education(?:al)?(?: (?:background|history|and (?:training|certifications?|certificates|qualifications|awards|honors|courses)))?|academics|studies|schooling|ausbildung|bildung|formation|formación(?: académica)?|educación|degrees?',
  ],
  [
    'skills',
    `(?:${ANY} |hard )*(?:skills?|competenc(?:ies|es|e)|expertise|proficienc(?:ies|y)|technolog(?:ies|y)|stack|tools|toolbox|toolset|toolkit|knowledge|strengths|abilities)(?: (?:and|set|summary)(?: (?:and )?(?:tools|technologies|expertise|interests|abilities|competencies|knowledge|skills|frameworks|experience|methods|practices))*)?|skillset|tech(?:nical|nology)? stack|areas of expertise|programming languages(?: and (?:tools|technologies|frameworks))?|languages and (?:tools|technologies|frameworks)|tech|kenntnisse|fähigkeiten|habilidades|compétences|competencias|conocimientos`,
  ],
  [
    'publications',
    '(?:(?:selected|invited|conference|public|peer-reviewed) )*(?:publications?|talks?|speaking|presentations?|papers|articles|writing|patents?|blog(?:ging)?|books?|conferences)(?: engagements?| history)?(?:(?:,| and) (?:(?:selected|invited|conference|public) )?(?:publications?|talks?|speaking|presentations?|papers|articles|writing|patents?|conferences|press|open source|awards))*',
  ],
  [
    'certificates',
    '(?:(?:professional|technical|relevant|industry) )?(?:certifications?|certificates?|licen[sc]es?|accreditations?|credentials|training|courses(?:work)?|zertifikate|certificaciones|certifications?)(?:(?:,| and) (?:certifications?|certificates?|licen[sc]es?|training|courses|education|awards|qualifications|credentials))*',
  ],
  [
    'awards',
    '(?:(?:selected|academic|professional) )*(?:awards?|honou?rs?|achievements?|accomplishments|scholarships?|recognitions?|fellowships|distinctions|prizes)(?:(?:,| and) (?:awards?|honou?rs?|achievements?|scholarships?|recognitions?|certifications?|fellowships|distinctions|grants))*',
  ],
  [
    'languages',
    '(?:(?:spoken|foreign|human|natural) )?languages?(?: (?:skills|spoken|proficiency))?|sprachen|sprachkenntnisse|idiomas|langues',
  ],
  [
    'volunteer',
    '(?:(?:community|public) )?(?:volunteer(?:ing)?|service|involvement|outreach|activities)(?: (?:work|experience|activities|and (?:community|leadership|outreach|activities)))*|community|extracurricular(?: activities)?|leadership(?: and (?:activities|service|community|volunteering))?|ehrenamt|voluntariado',
  ],
  [
    'interests',
    '(?:(?:personal|other) )?(?:interests?|hobbies|passions)(?: and (?:interests?|hobbies|activities))?|hobbys|aficiones|intereses',
  ],
  ['unplaced', 'unplaced|other|miscellaneous|additional information|further information'],
  ['references', 'references?|referees|recommendations|testimonials|referenzen'],
];

const shapes = headings.map(([kind, shape]): [SectionKind, RegExp] => [
  kind,
  new RegExp(`^(?:${shape})$`, 'u'),
]);

/** Headings that may stand on one line with what they head: "Summary: ...". */
const BEFORE_TEXT = new Set<SectionKind>([
  'summary',
  'skills',
  'languages',
  'interests',
  'certificates',
  'education',
  'references',
  'awards',
]);

/** Splits a resume at its headings, in any case and with or without punctuation. */
export function splitSections(lines: Line[]): Section[] {
  const sections: Section[] = [{ kind: 'contact', title: '', lines: [] }];
  const capitals = lines.filter((line) => isCapitals(line.text) && readHeading(line.text)).length;
  for (const [index, line] of lines.entries()) {
    const section = sections.at(-1);
    if (!section) continue;
    const found = findHeading(line, lines.slice(index + 1, index + 4), section, capitals >= 2, index);
    if (!found) section.lines.push(line);
    else {
      sections.push({ kind: found.kind, title: found.title, lines: [] });
      if (found.rest)
        sections.at(-1)?.lines.push({ ...line, text: found.rest, columns: [found.rest], gapBefore: true });
    }
  }
  return sections;
}

function findHeading(
  line: Line,
  next: Line[],
  section: Section,
  inCapitals: boolean,
  index: number,
): { kind: SectionKind; title: string; rest?: string } | undefined {
  if (line.bullet || line.columns.length > 1 || line.text.length > 400) return undefined;
  const kind = readHeading(line.text);
  if (kind)
    return isGroupOfSkills(kind, section, next) ? undefined : { kind: named(kind, next), title: line.text };
  const inline = /^([^:]{4,40}):\s+(\S.*)$/u.exec(line.text);
  const inlineKind = inline?.[1] && readHeading(inline[1]);
  if (
    inline?.[2] &&
    inlineKind &&
    BEFORE_TEXT.has(inlineKind) &&
    line.gapBefore &&
    section.kind !== 'skills'
  ) {
    const isLists = inlineKind === 'languages' && !isSpokenLanguage(inline[2]);
    if (isLists) return { kind: 'skills', title: '', rest: line.text };
    if (!/^(?:tools|technolog|tech|stack)/i.test(line.text))
      return { kind: inlineKind, title: inline[1] ?? '', rest: inline[2] };
  }
  // The first heading of all is the name.
  const isName = index === 0 || (line.level === 1 && section.kind === 'contact' && section.title === '');
  // Under it, a title is the headline.
  const isHeadline = section.kind === 'contact' && section.title === '' && rateTitle(line.text) >= 2;
  if (!isName && !isHeadline && isUnknownHeading(line, next, inCapitals))
    return { kind: 'unknown', title: line.text };
  return undefined;
}

/** Under "Skills", "Languages" and "Tools" head groups of skills, not sections. */
function isGroupOfSkills(kind: SectionKind, section: Section, next: Line[]): boolean {
  if (section.kind !== 'skills') return false;
  if (kind === 'skills')
    return section.lines.length > 0 || next.some((line) => readHeading(line.text) === 'languages');
  return kind === 'languages' && !isSpokenLanguage(next[0]?.text ?? '');
}

/** "Languages" on its own heads spoken languages only when they follow. */
function named(kind: SectionKind, next: Line[]): SectionKind {
  return kind === 'languages' && !next.slice(0, 2).some(({ text }) => isSpokenLanguage(text))
    ? 'skills'
    : kind;
}

/** A heading of Markdown, or one in capitals where the others are, that says something else than we know. */
function isUnknownHeading(line: Line, next: Line[], inCapitals: boolean): boolean {
  if (line.level !== undefined) return line.level <= 2;
  const hasDates = [line, ...next.slice(0, 2)].some(({ text }) => findDates(text));
  return inCapitals && line.gapBefore && isCapitals(line.text) && line.text.length <= 40 && !hasDates;
}

/** The kind of section that a heading names; `undefined` when it is none that we know. */
export function readHeading(text: string): SectionKind | undefined {
  if (text.length > 60) return undefined;
  const letters = /^(?:\p{L} ){3,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;
  const name = letters
    .toLowerCase()
    .replace(/&|\+|\s\/\s|\//g, ' and ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s+/g, ' ');
  return shapes.find(([, shape]) => shape.test(name))?.[0];
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}
