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
