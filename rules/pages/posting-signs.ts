import { defineExpression } from '../../lib/text/expression.ts';

/** Phrases by which postings speak to the reader or name a condition of the work. */
export const postingPhrases = defineExpression({
  cases: [
    ["(?:you will|you['’]ll) (?:be|work|own|build|lead|join|have|help|design|develop)", 'You will build'],
    ["we(?: are|['’]re) (?:looking|seeking|hiring|searching)", "We're looking for you"],
    ['(?:is|are) (?:looking|seeking|hiring) (?:for|an?)', 'Marlow is seeking an engineer'],
    ['years?(?: of)?(?: [a-z-]+){0,3} experience', 'two years of experience'],
    [String.raw`\d\+? years`, '5+ years'],
    ['experience (?:with|in|working|using|building)', 'Experience with queues'],
    ['(?:full|part)[- ]time', 'Full-time'],
    ['equal opportunit', 'an equal opportunity employer'],
    ['(?:ideal|successful|right) candidate', 'The ideal candidate'],
    ['(?:base )?salary|compensation', 'Salary'],
    ['apply (?:now|for|to|here|via|at|by)|to apply|apply:', 'Apply now'],
    ['(?:your|the) (?:responsibilities|duties)', 'Your responsibilities'],
    ['job (?:description|summary|type|details)', 'Job description'],
    ['must have', 'Must have'],
    ['degree in', 'a degree in mathematics'],
    ['wir suchen', 'Wir suchen dich'],
    ['(?:ihre?|deine?) (?:aufgaben|profil|bewerbung)', 'Deine Aufgaben'],
    ['berufserfahrung', 'mehrjährige Berufserfahrung'],
    ['(?:vollzeit|teilzeit|festanstellung|homeoffice)', 'Vollzeit'],
    ['nous recherchons|vous (?:serez|aurez|justifiez|maîtrisez)', 'Nous recherchons'],
    ['(?:cdi|temps plein|télétravail)', 'CDI'],
    ['buscamos|jornada completa|contrato indefinido', 'Buscamos'],
    ['(?:procuramos|cerchiamo|wij zoeken|we zoeken|poszukujemy|szukamy)', 'Poszukujemy'],
    ['(?:tempo indeterminato|dienstverband|umowa o pracę|pełny etat)', 'umowa o pracę'],
  ],
  frame: (cases) => String.raw`(?<![\p{L}\p{N}])(?:${cases})`,
  flags: 'giu',
});

/** Words for a trade or a rank in the title of a job. */
export const jobTitleWords = defineExpression({
  cases: [
    ['engineer', 'Backend Engineer'],
    ['(?:web |software )?develop(?:er|ment manager)', 'PHP Developer'],
    ['programmer', 'Programmer'],
    ['architect', 'Cloud Architect'],
    ['administrator', 'Database administrator'],
    ['analyst', 'Business Analyst'],
    ['scientist', 'Data Scientist'],
    ['manager', 'Product Manager'],
    ['director', 'Director of Engineering'],
    ['designer', 'Product Designer'],
    ['consultant', 'SAP Consultant'],
    ['specialist', 'Support Specialist'],
    ['technician', 'Technician'],
    ['(?:tech|team|technical) lead', 'Tech Lead'],
    ['intern(?:ship)?', 'Software Intern'],
    ['(?:werkstudent|praktikant|praktikum)(?:in)?', 'Werkstudent'],
    ['apprentice|trainee|graduate', 'Graduate'],
    ['(?:sr|jr|senior|junior|principal|staff)', 'Senior Something'],
    ['(?:swe|sre|sdet|devops|dba|cto)', 'SRE'],
    [
      'officer|coordinator|assistant|associate|representative|executive|recruiter|teacher|nurse|driver|accountant',
      'Nurse',
    ],
    [String.raw`\(?[mwfdhx]\s?/\s?[mwfdhx](?:\s?/\s?[mwfdhxa*])?\)?`, 'Koch (m/w/d)'],
    ['\\p{L}*entwickler(?:in)?', 'Softwareentwickler'],
    [
      '\\p{L}*ingenieur(?:in)?|ingénieure?|développeu(?:r|se)|administrateur|chef de projet',
      'Ingénieur logiciel',
    ],
    [
      'desarrollador[a]?|ingenier[oa]|programador[a]?|analista|desenvolvedor[a]?|engenheir[oa]',
      'Desarrollador Java',
    ],
    ['sviluppat(?:ore|rice)|ontwikkelaar|programmeur|programista|inżynier', 'Sviluppatore Java'],
    [
      'instructor|attendant|agent|clerk|cook|planner|buyer|writer|editor|researcher|professor|lecturer|postdoc\\p{L}*',
      'Course Instructor',
    ],
    ['mitarbeiter(?:in)?|leiter(?:in)?|referent(?:in)?|berater(?:in)?', 'Mitarbeiter Vertrieb'],
  ],
});

/** The heading, or the tab's title, of a list of jobs. */
export const listTitles = defineExpression({
  cases: [
    [
      String.raw`[\d,.]+\+? (?:[\w+#.-]+ ){0,4}(?:jobs|results|vacancies|openings|positions|stellen\w*|offres|empleos|ofertas|vacatures)`,
      '248 results',
    ],
    [
      String.raw`(?:jobs|vacancies|positions|openings|careers|employment) (?:in|near|at|for|available)\b`,
      'Careers at Marlow',
    ],
    [
      String.raw`(?:search|find|browse|all|our|latest|current|open|explore) (?:[\w+#.-]+ ){0,3}(?:jobs?|vacancies|positions|openings|roles|results)`,
      'Current openings',
    ],
    [String.raw`^(?:[\w+#.-]+ ){0,4}jobs\b`, 'Remote Python jobs', 'Jobs'],
    ['job (?:search|listings?|board|openings)', 'Job search'],
    ['(?:positions|vacancies|opportunities)$', 'OpenFF positions'],
    ['who is hiring', 'Ask: who is hiring?'],
    [String.raw`stellenangebote (?:in|für|bei)|jobs (?:als|bei)`, 'Stellenangebote in Köln'],
    [
      "offres d['’]emploi|ofertas de (?:empleo|trabajo)|vagas (?:de|em)|offerte di lavoro|oferty pracy",
      "Offres d'emploi",
    ],
  ],
  frame: (cases) => cases,
});

/** The path and the query of a page about a single job. */
export const jobAddresses = defineExpression({
  cases: [
    [
      String.raw`/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|postings?|job-?details?|viewjob|stellenangebote?|stelle|offres?|emploi|empleos?|vacatures?|lavoro|praca|karriere|roles?)/[^/?]*[a-z0-9]`,
      '/jobs/1234',
      '/careers/backend-engineer',
    ],
    [
      '(?:gh_jid|ashby_jid|jvi|gni|jk|jobid|job_id|currentjobid|reqid|requisitionid|lever-[a-z]+)=',
      '?gh_jid=123',
    ],
  ],
  frame: (cases) => cases,
  flags: 'i',
});

/**
 * The id that a system gives a job, in the query of a company's own page: of Greenhouse, Ashby, Jobvite and Paycor. Where
 * somebody came from (`gh_src`, `lever-source`) names no job.
 */
export const jobIds = defineExpression({
  cases: [
    [String.raw`gh_jid=\d{4,}`, '?gh_jid=4012345'],
    ['ashby_jid=[0-9a-f]{8}-[0-9a-f-]{27}', '&ashby_jid=3f2b8c1e-0d4a-4b6f-9a57-1c2d3e4f5a6b'],
    ['jvi=o[a-z0-9]{6,}', '?jvi=oAb1cdEf,Job'],
    ['gnk=job&gni=[0-9a-f]{16,}', '?gnk=job&gni=8a7885ac72e8b12a0173'],
  ],
  frame: (cases) => `[?&#](?:${cases})`,
  flags: 'i',
});

/** The path of an application. */
export const applyAddresses = defineExpression({
  cases: [
    [String.raw`/apply(?:/|$)`, '/jobs/12/apply'],
    [String.raw`/applications?(?:/new)?/?$`, '/marlow/12/application'],
    [String.raw`/(?:bewerben|bewerbung|postuler|solliciteren)/?$`, '/stelle/12/bewerben'],
  ],
  frame: (cases) => cases,
  flags: 'i',
});

/** The path of an article, a manual or a page of help. */
export const otherAddresses = defineExpression({
  cases: [
    ['/(?:blog|blogs|news|articles?|posts?|stories|magazine|press)/', '/blog/queues'],
    ['/(?:docs?|documentation|wiki|guides?|help|faq|support|learn|courses?)/', '/docs/queues'],
    [
      '/(?:how-we-hire|hiring-process|interview-process|interviewing|our-culture|culture|benefits|about(?:-us)?|team)/?$',
      '/careers/how-we-hire/',
    ],
  ],
  frame: (cases) => cases,
  flags: 'i',
});

/** The title of an article, a course, a profile or an offer. */
export const otherTitles = defineExpression({
  cases: [
    ['^how (?:to|we|i|do)', 'How to hire a Go engineer'],
    ['^why (?:we|i|you)', 'Why we left Kafka'],
    ['(?:interview|hiring|application) (?:process|tips|guide|questions)', 'Our interview process'],
    ['(?:boot ?camp|course|tutorial|certification|masterclass|training programme?)', 'Backend bootcamp'],
    ['(?:resume|curriculum vitae|portfolio)', 'Resume of Ida Holm'],
    ['freelance', 'Freelance Backend Developer'],
    ['cv', 'Ida Holm, CV'],
    ['(?:become an?|academy)', 'Become a developer'],
    ['what to expect|your journey', 'What to expect'],
    ['interviewing', 'Interviewing'],
    ['(?:for hire|available (?:from|for))', 'Developer for hire'],
    ['(?:life|culture|working) at', 'Life at Marlow'],
    ['frequently asked|faq', 'FAQ'],
  ],
});

/** Phrases by which articles, courses and people who offer their work speak. */
export const otherPhrases = defineExpression({
  cases: [
    [String.raw`\d+ min(?:ute)?s?[ -]read`, '8 min read'],
    ['(?:read|up) next', 'Read next'],
    [String.raw`\d+ (?:comments|replies|likes|claps)`, '3 comments'],
    ['hire me', 'Hire me'],
    ['(?:day|hourly) rate', 'My day rate'],
    ['my (?:skills|projects|clients|services|work|experience)', 'My projects'],
    ['i (?:help|am|have|build|work|offer|led|wrote)', 'I help teams'],
    ['selected (?:projects|work)', 'Selected projects'],
    ['(?:enrol+|tuition|module \\d)', 'Enroll today'],
    ['(?:start a )?free trial', 'Start a free trial'],
    ['(?:published|posted|written) (?:by|on|in)', 'Written by Ida Holm'],
    ["what you(?:['’]ll| will) learn", 'What you will learn'],
    ['week by week', 'Week by week'],
    ['instal+ments', 'Pay in instalments'],
    ['in this (?:article|post|guide|course|tutorial)', 'In this article'],
  ],
  flags: 'giu',
});

/** The head of a message in a thread: who wrote it, and when. */
export const messageHeads = defineExpression({
  cases: [
    ['(?:commented|replied|wrote|writes|answered|said)', 'ida commented'],
    [String.raw`\d+ (?:second|minute|min|hour|hr|day|week|month|year)s? ago`, 'ida 3 days ago'],
    [String.raw`vor \d+ (?:minuten|stunden|tagen|wochen|monaten)`, 'ida vor 3 Tagen'],
    [String.raw`il y a \d+ (?:minutes|heures|jours|semaines|mois)`, 'ida il y a 3 jours'],
  ],
});

/** The headings of a resume, of which a posting has one or two at most. */
export const resumeHeadings = defineExpression({
  cases: [
    ['(?:work |professional )?experience|employment(?: history)?', 'Experience'],
    ['education', 'Education'],
    ['(?:technical )?skills(?: and [^:]*)?', 'Skills'],
    ['(?:selected |personal )?projects|talks(?: and [^:]*)?|publications', 'Projects'],
    ['languages(?: and [^:]*)?', 'Languages'],
    ['(?:profile|summary|about me)', 'Profile'],
    ['references', 'References'],
  ],
  frame: (cases) => `^(?:${cases}):?$`,
  flags: 'i',
});
