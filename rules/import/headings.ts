import type { HeadingWords } from '../../lib/import/recognise/headings.ts';
import { defineExpression, type Expression, type ExpressionTable } from '../../lib/text/expression.ts';
import { listPhrases, listWords, phraseSource } from '../../lib/text/lists.ts';

/** Any of some words, as the source of a regular expression. */
const any = (words: string): string => `(?:${phraseSource(listWords(words))})`;

/** Headings are compared whole, in small letters, with "and" for "&" and without punctuation. */
const shapes = (...cases: ExpressionTable['cases']): Expression =>
  defineExpression({ cases, frame: (joined) => `^(?:${joined})$`, flags: 'u' });

/** Which experience, projects or skills: "selected side projects". */
const QUALIFIER = any(`
  professional work working employment career relevant industry engineering technical selected additional other
  previous recent key core personal side notable academic programming featured main related research teaching software
  development leadership earlier past
`);
const SUMMARY = any('summary profile overview objective statement introduction bio biography');
const SKILLS = any(`
  skill skills competencies competences competence expertise proficiencies proficiency technologies technology stack
  tools toolbox toolset toolkit knowledge strengths abilities
`);
const BESIDE_SKILLS = any(`
  tools technologies expertise interests abilities competencies knowledge skills frameworks experience methods practices
`);
const BESIDE_EDUCATION = any(
  'training certification certifications certificates qualifications awards honors courses',
);
const PUBLICATIONS = any(`
  publication publications talk talks speaking presentation presentations papers articles writing patent patents
  conferences
`);
const CERTIFICATES = any(`
  certification certifications certificate certificates license licenses licence licences training courses credentials
`);
const AWARDS = any(`
  award awards honor honors honour honours achievement achievements scholarship scholarships recognition recognitions
  fellowships distinctions
`);

/**
 * Headings of sections, by what the section holds; the first kind that fits counts. `names` are compared as they are:
 * headings in other languages go there. `shapes` are for those that people put together freely.
 */
export const headings: HeadingWords[] = [
  {
    kind: 'contact',
    names: listPhrases(`
      contact | contact me | contact info | contact information | contact details | personal info
      personal information | personal details | personal data | links | details
    `),
  },
  {
    kind: 'summary',
    names: listPhrases('about | about me | who i am | zusammenfassung | profil | perfil'),
    shapes: shapes([
      `(?:${QUALIFIER} |executive |candidate )?${SUMMARY}(?: of qualifications)?`,
      'executive summary',
      'summary of qualifications',
    ]),
  },
  {
    kind: 'work',
    names: listPhrases(`
      work | career | position | positions | positions held | employment record | internship | internships
      professional life | experience and employment | berufserfahrung | berufliche erfahrung | experiencia
      experiencia laboral | experiencia profesional | expérience | expériences | expérience professionnelle
      expériences professionnelles
    `),
    shapes: shapes([
      `(?:${QUALIFIER} (?:and )?)*(?:experiences?|history|employment|background)(?: history)?`,
      'work and leadership experience',
      'employment history',
    ]),
  },
  {
    kind: 'open-source',
    names: ['contributions'],
    shapes: shapes([
      '(?:(?:selected|notable) )?(?:open[ -]source|oss)(?: (?:contributions?|projects?|work|software|experience))?' +
        '(?: and (?:side |personal )?projects)?',
      'open source contributions',
      'oss and side projects',
    ]),
  },
  {
    kind: 'projects',
    names: listPhrases(`
      portfolio | projekte | proyectos | projets | things i've built | things i’ve built | things ive built
    `),
    shapes: shapes([`(?:${QUALIFIER} )*projects?(?: experience)?`, 'selected side projects']),
  },
  {
    kind: 'education',
    names: listPhrases(`
      academics | studies | schooling | degree | degrees | ausbildung | bildung | formation | formación
      formación académica | educación
    `),
    shapes: shapes(
      [
        '(?:(?:academic|educational) )?(?:background|history|qualifications|education|record)',
        'academic record',
      ],
      [`education(?:al)?(?: (?:background|history|and ${BESIDE_EDUCATION}))?`, 'education and training'],
    ),
  },
  {
    kind: 'skills',
    names: listPhrases(`
      skillset | areas of expertise | tech | kenntnisse | fähigkeiten | habilidades | compétences | competencias
      conocimientos
    `),
    shapes: shapes(
      [
        `(?:${QUALIFIER} |hard )*${SKILLS}(?: (?:and|set|summary)(?: (?:and )?${BESIDE_SKILLS})*)?`,
        'technical skills and tools',
        'hard skills',
      ],
      ['tech(?:nical|nology)? stack', 'tech stack'],
      ['programming languages(?: and (?:tools|technologies|frameworks))?', 'programming languages'],
      ['languages and (?:tools|technologies|frameworks)', 'languages and frameworks'],
    ),
  },
  {
    kind: 'publications',
    names: [],
    shapes: shapes([
      `(?:(?:selected|invited|conference|public|peer-reviewed) )*(?:${PUBLICATIONS}|blog(?:ging)?|books?)` +
        '(?: engagements?| history)?' +
        `(?:(?:,| and) (?:(?:selected|invited|conference|public) )?(?:${PUBLICATIONS}|press|open source|awards))*`,
      'selected publications and invited talks',
      'speaking engagements',
    ]),
  },
  {
    kind: 'certificates',
    names: listPhrases('zertifikate | certificaciones'),
    shapes: shapes([
      `(?:(?:professional|technical|relevant|industry) )?(?:${CERTIFICATES}|accreditations?)` +
        `(?:(?:,| and) (?:${CERTIFICATES}|education|awards|qualifications))*`,
      'professional certifications and training',
    ]),
  },
  {
    kind: 'awards',
    names: [],
    shapes: shapes([
      `(?:(?:selected|academic|professional) )*(?:${AWARDS}|accomplishments|prizes)` +
        `(?:(?:,| and) (?:${AWARDS}|certifications?|grants))*`,
      'academic awards and scholarships',
    ]),
  },
  {
    kind: 'languages',
    names: listPhrases('sprachen | sprachkenntnisse | idiomas | langues'),
    shapes: shapes([
      '(?:(?:spoken|foreign|human|natural) )?languages?(?: (?:skills|spoken|proficiency))?',
      'spoken languages',
    ]),
  },
  {
    kind: 'volunteer',
    names: listPhrases('community | extracurricular | extracurricular activities | ehrenamt | voluntariado'),
    shapes: shapes(
      [
        '(?:(?:community|public) )?(?:volunteer(?:ing)?|service|involvement|outreach|activities)' +
          '(?: (?:work|experience|activities|and (?:community|leadership|outreach|activities)))*',
        'volunteer work and leadership',
      ],
      ['leadership(?: and (?:activities|service|community|volunteering))?', 'leadership and service'],
    ),
  },
  {
    kind: 'interests',
    names: listPhrases('hobbys | aficiones | intereses'),
    shapes: shapes([
      '(?:(?:personal|other) )?(?:interests?|hobbies|passions)(?: and (?:interests?|hobbies|activities))?',
      'hobbies and interests',
    ]),
  },
  {
    kind: 'unplaced',
    names: listPhrases('unplaced | other | miscellaneous | additional information | further information'),
  },
  {
    kind: 'references',
    names: listPhrases(`
      reference | references | referee | referees | recommendations | testimonials | referenzen
    `),
  },
];
