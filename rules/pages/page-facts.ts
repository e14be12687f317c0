import type { FactCues } from '../../lib/posting/page-knowledge.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { anyPhrase, listPhrases } from '../../lib/text/lists.ts';
import { contracts } from '../import/work-arrangements.ts';
import { recognise } from './recognise.ts';

/** Job boards, and systems that postings are put into, in small letters: never the employer. */
const boards = new Set(
  listPhrases(`
    linkedin | indeed | glassdoor | monster | stepstone | dice | ziprecruiter | simplyhired | careerbuilder | reed
    totaljobs | cwjobs | cv library | jobsite | wellfound | angellist | angellist talent | built in | builtin
    we work remotely | weworkremotely | remoteok | remote ok | remotive | himalayas | working nomads | otta | hired
    welcome to the jungle | wttj | seek | naukri | xing | infojobs | hh | headhunter | no fluff jobs | nofluffjobs
    just join it | justjoinit | justjoin | djinni | dou | arbeitsagentur | bundesagentur für arbeit | jobs cz | pracuj
    jobteaser | apec | hellowork | cadremploi | pole emploi | france travail | joblift | adzuna | jooble | talent | jora
    google jobs | google for jobs | ycombinator | y combinator | hacker news | work at a startup | startup jobs
    stack overflow | stackoverflow | stack overflow jobs | github jobs | craigslist | usajobs | governmentjobs
    greenhouse | lever | workday | successfactors | ashby | ashbyhq | workable | smartrecruiters | icims | jobvite
    bamboohr | breezy | breezy hr | breezyhr | recruitee | teamtailor | personio | jazzhr | applytojob | taleo | pinpoint
    comeet | homerun | rippling | paylocity | join | softgarden | gupy | catho | computrabajo | bumeran | jobindex
    finn | the muse | themuse | levels fyi | snagajob | job board | jobs | careers | hired com | toptal | arc | jobscore`),
);

/** The label before the place of a job in a line of its own, or before a colon. */
export const placeLabels = defineExpression({
  cases: [
    [
      '(?:job |work |office |primary )?locations?(?:\\s?[:/-]?\\s?(?:city|name))?',
      'Location: Oslo',
      'Job location',
    ],
    ['(?:city|country|town)', 'City: Oslo'],
    ['(?:work ?)?place(?: of work)?', 'Place of work: Oslo'],
    ['based in', 'Based in: Oslo'],
    ['(?:arbeits|einsatz|dienst|stand)ort', 'Arbeitsort: Bern', 'Standort: Bern'],
    ["(?:lieu|localisation)(?: (?:de travail|du poste|de l['’]emploi))?", 'Lieu de travail: Lyon'],
    ['(?:ubicación|lugar de trabajo|localidad|localização|local de trabalho|cidade)', 'Ubicación: Vigo'],
    ['(?:sede(?: di lavoro)?|luogo(?: di lavoro)?)', 'Sede di lavoro: Bari'],
    ['(?:locatie|standplaats|werklocatie)', 'Standplaats: Delft'],
    ['(?:lokalizacja|miejsce pracy)', 'Miejsce pracy: Gdynia'],
    ['勤務地', '勤務地：大阪'],
  ],
  frame: (cases) => String.raw`^\s*(?:${cases})(?:\s*[:：]\s*-?\s*|\s+[:：]?[-–]\s+|\s*$)`,
});

/** The label of a place where the place itself is looked for. */
export const placeWords = defineExpression({
  cases: [
    ['(?:city|state|country|region|locations?)', 'City'],
    ['(?:\\d+ )?(?:standorte?|lieux?|ubicaciones)', '3 Standorte'],
    ['\\d+ (?:locations|openings|places|positions)', '12 locations'],
  ],
  frame: (cases) => `^(?:${cases}):?$`,
  flags: 'i',
});

/** The kind of work at the beginning of a text or from there on: it stands beside the place, often without a sign. */
const kindOfWork = new RegExp(
  String.raw`^(?:${anyPhrase(contracts)})\b|\s(?:${anyPhrase(contracts)})\b.*$`,
  'i',
);

/** The label before the name of the employer. */
export const companyLabels = defineExpression({
  cases: [
    ['(?:hiring )?(?:company|employer|organi[sz]ation)(?:\\s?/\\s?company)?(?: name)?', 'Company: Marlow'],
    ['(?:arbeitgeber|firma|unternehmen)', 'Arbeitgeber: Marlow'],
    ['(?:entreprise|employeur|société)', 'Entreprise : Marlow'],
    ['(?:empresa|azienda|bedrijf|werkgever|pracodawca)', 'Empresa: Marlow'],
    ['(?:会社名|企業名|公司)', '会社名：マーロウ'],
  ],
  frame: (cases) => String.raw`^\s*(?:${cases})(?:\s*[:：]\s*-?\s*|\s*$)`,
});

/** What sites put around the title of a job. */
export const titleFrames = defineExpression({
  cases: [
    [
      String.raw`^(?:job (?:application|description) for|apply (?:now )?(?:for|to)|(?:job|position) title\s*:?-?|job:|position:|vacancy:|now hiring:?)\s+`,
      'Apply for Engineer',
    ],
    ['の(?:転職・)?求人(?:詳細)?(?:情報)?$', '点検系の求人詳細情報'],
    [String.raw`\s+#\d+$`, 'Engineer #318'],
    [String.raw`\s+[-–|]\s+job post$`, 'Engineer - job post'],
    [String.raw`\s+[-–|]\s+(?:apply|careers?|jobs?)$`, 'Engineer | Careers'],
  ],
  frame: (cases) => cases,
  flags: 'i',
});

/** The words of a link or a label that stands where the company does, and is no name. */
export const notCompanies = defineExpression({
  cases: [
    ['[.!?:]$', 'They build maps.'],
    [
      '^(?:view|see|visit|show|all|follow|about|open|our|more|website|share|for)\\b',
      'View profile',
      'For employers',
    ],
    [
      '\\b(?:employees|jobs|reviews|followers|company|unternehmen|site|log ?in|cookies?|privacy|policy)\\b',
      '200 employees',
      'Employer site',
    ],
  ],
  frame: (cases) => cases,
  flags: 'i',
});

/** A part of a tab's title that is wholly a word of sites. */
export const siteWords = defineExpression({
  cases: [
    ['jobs?', 'Jobs'],
    ['job (?:details?|offer|posting|information|opportunit(?:y|ies))', 'Job details'],
    ['(?:career|employment) opportunit(?:y|ies)', 'Career opportunities'],
    ['careers?|karriere', 'Careers'],
    ['vacanc(?:y|ies)|stellen(?:angebote?)?|emplois?', 'Vacancies'],
    ['home', 'Home'],
    ['apply|hiring|join us|work with us', 'Apply'],
    ['(?:full|part)[- ]time|remote', 'Full-time'],
    ['us', 'US'],
    [
      "offres? d['’]emploi|oferta de (?:empleo|trabajo)|vaga|oferta pracy|vacature|offerta di lavoro|求人",
      "Offre d'emploi",
    ],
    ['(?:.*[.])?(?:issue|pull request)(?: #\\d+)?', 'Issue #3'],
    ['\\d[\\d\\s.,/-]*', '2026-12'],
  ],
  frame: (cases) => `^(?:${cases})$`,
  flags: 'i',
});

/** How title, company and place are told apart from what stands beside them. */
export const factCues: FactCues = {
  boards,
  placeLabel: placeLabels.pattern,
  companyLabel: companyLabels.pattern,
  kindOfWork,
  placeWord: placeWords.pattern,
  isPlace: recognise.isLocation,
  titleFrame: titleFrames.pattern,
  notCompany: notCompanies.pattern,
  siteWord: siteWords.pattern,
};
