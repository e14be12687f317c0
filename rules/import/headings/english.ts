import type { HeadingWords } from '../../../lib/import/recognise/headings.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** Headings of English resumes. */
export const english: HeadingWords = {
  names: {
    contact: listPhrases(`
      contact | contacts | contact me | contact info | contact information | contact details | personal info
      personal information | personal details | personal data | details | links | get in touch | reach me
      find me | find me online | where to find me | social | socials | social media | social links
      online presence | online profiles | profiles | position | preferred job | job applied for | desired position
    `),
    summary: listPhrases(`
      summary | profile | overview | objective | objectives | statement | introduction | intro | bio | biography
      about | about me | who i am | summary of qualifications | career objective | professional profile
      executive summary | candidate summary | personal statement | personal profile | highlights of qualifications
      my story | hello | mission | value proposition | at a glance | in a nutshell | in short | elevator pitch
    `),
    work: listPhrases(`
      work | career | experience | experiences | history | employment | background | positions
      positions held | roles | jobs | employment record | internship | internships | professional life
      work experience | work history | career history | career path | career summary | employment history | where i've worked
      where i have worked | where i worked | what i've done | what i have done | what i did | places i've worked
      companies i've worked for | my work | freelance work | freelance engagements
      contract work | consulting work | engagements | client engagements | assignments
      early career | work placements | placements | apprenticeship | apprenticeships | co-op | co-ops | professional activity
      professional activities | military experience | experience and employment | work and leadership experience
      track record | job history | employers | experience highlights | career highlights
      research experience | teaching experience | entrepreneurship | ventures | startups
    `),
    'open-source': listPhrases(`
      open source | oss | contributions | open source contributions | open source projects | open source work
      open source software | open source experience | oss contributions | oss projects | oss work
      open source contribution | github projects | github contributions
    `),
    projects: listPhrases(`
      project | projects | portfolio | project experience | projects experience | project work | project history | project highlights
      things i've built | things i have built | things i built | what i've built | what i have built | what i built
      side projects | side hustles | hackathons | case studies | products | showcase
    `),
    education: listPhrases(`
      education | educational background | academics | studies | schooling | degree | degrees | background in education
      academic background | academic history | academic qualifications | academic record | qualifications
      education history | educational history | educational qualifications | education background | where i studied
      scholastic record | education details
    `),
    skills: listPhrases(`
      skill | skills | skillset | skill set | skill sets | skills summary | summary of skills | competency
      competencies | competences | competence | expertise | proficiencies | proficiency | technologies | technology
      stack | tech stack | technology stack | technical stack | tools | tool | toolbox | toolset | toolkit | tooling
      knowledge | strengths | strength | abilities | capabilities | tech | techniques | know-how | knowhow
      areas of expertise | areas of knowledge | areas of strength | fields of expertise | programming languages
      frameworks | framework | libraries | databases | platforms | languages and tools
      what i know | what i use | what i work with | what i'm good at | what i do | what i do best | what i bring
      technologies used | technologies i use | tech i use | methodologies | methods | practices | specialties
      specialities | specializations | specialisations | specialization | subject matter expertise | knowledge areas
      technical proficiency | technical background | keywords
    `),
    publications: listPhrases(`
      publication | publications | talk | talks | speaking | speaker | presentation | presentations | papers | paper
      articles | writing | writings | patent | patents | conferences | conference talks | speaking engagements
      public speaking | speaking history | blog | blogging | blog posts | book | books | press | media | lectures
      webinars | podcasts | podcast appearances | publications and talks | thesis | theses | preprints | posters
      invited talks | keynotes | workshops given | talks and workshops | inventions | journal articles
    `),
    certificates: listPhrases(`
      certification | certifications | certificate | certificates | certs | license | licenses | licence | licences
      licensure | training | trainings | training courses | courses | course | credentials | credential
      accreditation | accreditations | badges | online courses | moocs | professional development
      continuing education | workshops | seminars | bootcamps | further education | further training
    `),
    awards: listPhrases(`
      award | awards | honor | honors | honour | honours | achievement | achievements | scholarship | scholarships
      recognition | recognitions | fellowship | fellowships | distinction | distinctions | accomplishment
      accomplishments | prize | prizes | grants | competitions | competition | accolades | competitive programming
    `),
    languages: listPhrases(`
      language | languages | language skills | languages spoken | language proficiency | languages i speak
      spoken languages | foreign languages | human languages | natural languages | linguistic skills
      language knowledge | mother tongue
    `),
    volunteer: listPhrases(`
      volunteer | volunteering | volunteer work | volunteer experience | service | involvement | outreach | activities
      community | community service | community work | community involvement | extracurricular | extracurriculars
      leadership | mentoring | mentorship | affiliations | memberships | membership | professional memberships
      professional affiliations | associations | organizations | organisations | civic engagement | social engagement
      campus involvement | charity | charity work | giving back | voluntary work | voluntary experience | boards
      board memberships | public service | pro bono work | pro bono | clubs | societies | clubs and societies
      volunteer activities | leadership activities
    `),
    interests: listPhrases(`
      interest | interests | hobby | hobbies | passions | pastimes | outside of work | outside work | beyond work
      when i'm not working | things i love | leisure | leisure activities | free time | fun facts | likes | sports
    `),
    courses: listPhrases(
      'coursework | course work | relevant courses | courses taken | modules | key modules | relevant modules',
    ),
    unplaced: listPhrases(`
      unplaced | other | others | miscellaneous | misc | additional | additional info | additional information
      additional details | further information | other information | extras | extra information | notes
      supplementary information | additional data
    `),
    unknown: listPhrases(`
      availability | work authorization | work authorisation | work permit | visa | visa status | visa and work permit
      citizenship | nationality | right to work | eligibility to work | work eligibility | employment eligibility
      immigration status | legal status | notice period | salary | salary expectations | expected salary
      compensation | relocation | willing to relocate | security clearance | clearance | clearances | military service
      driving licence | driving license | drivers license | driver's license | declaration | date of birth
      marital status | family | preferences | job preferences | work preferences | target role
      career break | career breaks | sabbatical | parental leave | core values | values | philosophy
      personality | quote | motto | photo | signature | earlier dates | stats | statistics | metrics | desired roles
      test scores | standardized tests
    `),
    references: listPhrases(`
      reference | references | referee | referees | recommendations | recommendation | testimonials | endorsements
      references available upon request | references available on request | references upon request
      what people say | what others say
    `),
  },
  qualifiers: listWords(`
    professional work working employment career relevant industry project engineering technical tech selected additional other
    previous prior recent key core personal side notable academic programming featured main related research teaching
    software development leadership earlier early past top best digital it ict computer computing backend frontend
    full stack devops data cloud web hard soft general major minor important significant current latest present
    primary secondary special specific independent freelance contract consulting corporate industrial
    international internal external public private open global practical hands on continued cont cont'd contd
    detailed complete brief short full further more my own some professionally technology business functional
    interpersonal transferable people management managerial team communication social spoken foreign
    university college school student undergraduate graduate postgraduate doctoral high invited conference
    peer reviewed co curricular extra curricular community civic volunteer voluntary military industry entrepreneurial
    scientific analytical creative essential preferred strongest expert proficient familiar basic advanced legacy
    formal educational vocational online executive candidate part time summer chronological
    commercial operational applied noteworthy hackathon coding
    product infrastructure security mobile systems system platform domain favorite favourite
  `),
  qualifiersBehind: listWords("continued cont cont'd contd overview details"),
  fillers: listWords('of the my in for a an to as with'),
  joiners: listWords('and or plus'),
};
