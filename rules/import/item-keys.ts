import type { DataKeys } from '../../lib/import/data/data-keys.ts';
import { listWords } from '../../lib/text/lists.ts';

const PLACE =
  'location place city address town region country office worklocation joblocation citycountry locationname';
const URL = `
  url website link href web site homepage weburl websiteurl companyurl companywebsite organizationurl projecturl
  projectlink githuburl githublink repourl repo repository demo demourl liveurl livelink live certificateurl
  credentialurl credential credentiallink certificatelink publicationurl doi links urls github
`;
const PROSE = `
  summary description desc about overview text body note notes intro introduction content companydescription detail
  details info shortdescription rolesummary projectdescription coursedescription
`;
const BULLETS = `
  highlights highlight bullets bulletpoints bulletlist bullet points keypoints descriptions descriptionpoints
  achievements achievement accomplishments keyachievements responsibilities responsibility keyresponsibilities tasks
  duties contributions impact items activities details workdescription features outcomes results summarylist
  descriptionlist
`;
const TOOLS = `
  keywords technologies technology tech techs techstack technologystack technologiesused techused toolsused stack
  skills skillsused tags tools frameworks environment languagesused builtwith
`;
const SCHOOL = `
  institution institutionname school schoolname university universityname college collegename academy almamater
  organization organisation institute provider
`;
const EMPLOYER = `
  company companyname companytitle employer employername organization organisation organizationname organisationname
  firm business client workplace agency companyororganization
`;
const POSITION = `
  position positiontitle positionname jobtitle jobposition role rolename jobrole designation occupation post job
`;

/** The keys under which programs keep the fields of an item, by the kind of its section; those that say most come first. */
export const itemKeys: DataKeys['items'] = {
  work: [
    ['position', listWords(POSITION)],
    ['name', listWords(EMPLOYER)],
    ['position', listWords('title headline subtitle')],
    ['name', listWords('name title subtitle institution')],
    ['position', listWords('name subtitle')],
    ['location', listWords(PLACE)],
    ['url', listWords(URL)],
    ['description', listWords('companydescription')],
    ['highlights', listWords(BULLETS)],
    ['summary', listWords(PROSE)],
  ],
  volunteer: [
    ['position', listWords(`${POSITION} title cause`)],
    ['organization', listWords(`${EMPLOYER} name institution subtitle title`)],
    ['location', listWords(PLACE)],
    ['url', listWords(URL)],
    ['highlights', listWords(BULLETS)],
    ['summary', listWords(PROSE)],
  ],
  education: [
    ['institution', listWords(SCHOOL)],
    [
      'studyType',
      listWords(`
          studytype degree degreename degreetype degreetitle qualification qualificationname educationlevel diploma
          title typeofdegree level
        `),
    ],
    ['institution', listWords('name subtitle title place')],
    [
      'area',
      listWords(`
          area areaofstudy field fieldofstudy studyfield major majors study subject specialization specialisation
          program programme programname discipline concentration course coursename fos
        `),
    ],
    ['score', listWords('score gpa grade grades cgpa marks mark percentage finalgrade average')],
    ['location', listWords(PLACE)],
    ['url', listWords(URL)],
    ['courses', listWords('courses coursework relevantcoursework relevantcourses modules subjects')],
    ['highlights', listWords(`${BULLETS} honors honours awards minor thesis`)],
    ['summary', listWords(PROSE)],
  ],
  projects: [
    ['name', listWords('name project projectname projecttitle title heading label')],
    ['entity', listWords(`entity ${EMPLOYER}`)],
    ['roles', listWords('roles role position')],
    ['type', listWords('type')],
    ['url', listWords(URL)],
    ['keywords', listWords(TOOLS)],
    ['highlights', listWords(BULLETS)],
    ['description', listWords(`description ${PROSE}`)],
  ],
  certificates: [
    [
      'name',
      listWords(
        'name certificate certificatename certification certificationname title course coursename label',
      ),
    ],
    [
      'issuer',
      listWords(`
          issuer issuedby authority issuingorganization issuingorganisation organization organisation provider
          institution school company from subtitle
        `),
    ],
    ['url', listWords(URL)],
    ['summary', listWords(PROSE)],
  ],
  awards: [
    ['title', listWords('title name award awardname awardtitle honor label')],
    [
      'awarder',
      listWords(
        'awarder awardedby issuer issuedby organization organisation institution company by subtitle from',
      ),
    ],
    ['summary', listWords(PROSE)],
  ],
  publications: [
    ['name', listWords('name title publication publicationname papertitle headline label')],
    [
      'publisher',
      listWords(`
          publisher publishedin journal venue conference event publication organization organisation subtitle magazine
          outlet
        `),
    ],
    ['url', listWords(URL)],
    ['summary', listWords(PROSE)],
  ],
  skills: [
    [
      'name',
      listWords('name skill skillname category categoryname title label group groupname area heading type'),
    ],
    [
      'keywords',
      listWords(
        `keywords items skills list technologies values details entries tools children subskills skilllist infohtml info
          description`,
      ),
    ],
    ['level', listWords('level proficiency fluency experience rating levelname description')],
  ],
  languages: [
    ['language', listWords('language name languagename title label')],
    [
      'fluency',
      listWords('fluency level proficiency description languagelevel fluencylevel skill rating info'),
    ],
  ],
  interests: [
    ['name', listWords('name interest hobby title label')],
    ['keywords', listWords('keywords items list values details tags')],
  ],
  references: [
    ['name', listWords('name fullname referee title person label')],
    ['reference', listWords(`reference quote recommendation testimonial ${PROSE}`)],
  ],
};
