import type { SentenceCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { plainWords } from '../frames.ts';
import { waived } from './waivers.ts';

const ofTheRole = listPhrases(`
  preferred | desired | a plus | you | your | looking for | seeking | hiring | responsible for | responsibilities |
  the role | this role | this position | the position | candidate | candidates | applicant | skill | skills |
  skillset |
  experienced | knowledge of | must | required | require | requires | opportunity to`).join('|');

const mostly = listWords(
  'mainly mostly primarily largely almost currently still now all heavily chiefly',
).join('|');
const workWith = listPhrases(`
  use | write | run on | deploy | code in | build with | build on | build in | deploy to | deploy on | rely on |
  work with |
  work in | develop in | host on | program in | ship | went with | settled on | bet on`).join('|');
const made = listWords(`
  built written developed implemented hosted deployed based powered used stored kept held streamed published processed
  indexed cached scheduled provisioned orchestrated packaged managed described monitored tested`).join('|');
const parts = listWords(
  'backend back-end services service stack code codebase platform systems system apis api infrastructure servers pipelines monolith',
).join('|');
const main = listWords('main primary first core daily default usual').join('|');

/** What English sentences are about: the role, the team's tools, or the work of others. */
export const sentences: SentenceCues = {
  abbreviations: listWords(
    'e.g i.e eg ie ex esp vs incl approx min max sr jr inc ltd no dr mr ms u.s u.k yr yrs',
  ),
  duties: listPhrases(`
    design | develop | build | write | implement | maintain | integrate | contribute | support | work with | own |
    deploy | operate | optimise | optimize | collaborate | participate | ensure | create | automate | troubleshoot`),
  addressed: defineExpression({
    cases: [
      [ofTheRole, 'This role needs Go', 'Skills: Go'],
      ["we(?: a|[’'])re looking", 'We are looking forward to a Go engineer', 'we’re looking'],
      ['join (?:our|us|the)', 'Join our team'],
      ['we (?:expect|ask|need|want|require|insist)', 'We expect four years', 'That is what we ask'],
      ['needs? (?:somebody|someone|people|anyone)', 'They need somebody'],
      ['strong (?:in|with)', 'Strong in Go'],
      ["we(?:[’']d| would) (?:like|love|want) to see", 'We’d like to see'],
      [String.raw`experience (?:with|in|on|of|\w+ing)`, 'Experience running Go'],
      [String.raw`comfortable (?:with|using|\w+ing)`, 'Comfortable with Go'],
      ['familiar(?:ity)? with', 'Familiarity with Go'],
      ['hands[- ]on', 'Hands-on Go'],
      [String.raw`proficien\w+`, 'Proficient in Go'],
      ['help (?:us|develop|build|design|create|provide)', 'Help us build'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  stack: defineExpression({
    cases: [
      [
        String.raw`(?:is|are|was|were) (?:\w+ly )?(?:${made}) (?:with|in|on|using|by|upon|as|to|into|through|inside)`,
        'Our services are mostly written in Go',
      ],
      ['runs? on', 'Our services run on AWS'],
      [`we (?:(?:${mostly}) )?(?:${workWith})`, 'We mainly use Go', 'We write Go'],
      [`we(?: a|[’'])re an? `, 'We are a Go shop'],
      [
        `(?:${parts}) (?:is|are) (?:(?:${mostly}) )?(?:in|on|pure|all|plain)`,
        'Our backend is in Go',
        'The services are mostly on AWS',
      ],
      [
        `(?:is|are) our (?:(?:${main}) )?(?:languages?|databases?|queues?|clouds?|weapons?|tools?|stack|choice)`,
        'Go is our main language',
      ],
      [
        String.raw`(?:is|are) an? (?:[\w.+#-]+ ){1,3}?(?:service|app|application|monolith|backend|codebase)`,
        'The bidder is a Rust service',
      ],
      ['(?:which|that) (?:will )?uses?', 'Services that use Go'],
      [String.raw`our (?:\w+ )?(?:stack|tools) (?:is|are|includes?|consists)`, 'Our tech stack includes Go'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  waived,
  gains: defineExpression({
    cases: [
      [
        String.raw`you(?:[’']ll| will)(?: be)? (?:get|getting|gain|gaining|have|build|building|deepen)(?: \w+){0,3} (?:experience|exposure|hands[- ]on)`,
        'You’ll be getting experience in Go',
      ],
      [
        `you(?:[’']ll| will)(?: be)? (?:work|working|write|writing|build|building) (?:with|in|on)`,
        'You’ll be working with Go',
      ],
      [
        `you(?:[’']ll| will)(?: all| also| soon| then)? (?:own|run|operate|maintain|extend|look after|be responsible for|take over|be in charge of)`,
        'You will own the Go services',
      ],
      [
        String.raw`^(?:hands[- ]on |deep |real |first[- ]hand )?(?:experience|exposure) (?:of|with|in|to|\w+ing)`,
        'Hands-on experience of running Go',
      ],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  application: defineExpression({
    cases: [
      ['apply (?:with|by|via|through|online|now|today|here)', 'Please apply with a letter'],
      ['(?:your|an?)(?: updated| current)? (?:cv|resume|résumé|cover letter|portfolio)', 'Bring your CV'],
      [
        '(?:interview|hiring|application|recruitment|selection) process',
        'Use of Fennel in the interview process',
      ],
      ['profiles? on', 'We look at profiles on Fennel'],
      ['links? to (?:your|an?|any|some|code|projects|work)', 'Add a link to some code'],
      [
        String.raw`your (?:[\w/]+ ){0,3}(?:profiles?|handles?|username|account)`,
        'Tell us your Fennel handle',
      ],
      ['(?:send|e-?mail) (?:us|me) (?:your|an?|some|links?)', 'Send us some lines'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  otherTeams: listPhrases(`
    front end | front-end | frontend | mobile | ios | android | data science | research | design | web client |
    ui | ux |
    remote work | communication | collaboration | project management`),
  stackLabels: listPhrases(`
    backend | back-end | back end | server | server side | server-side | frontend | front-end | front end |
    front | back |
    infra | infrastructure | data | database | databases | storage | cache | caching | cloud | hosting | devops |
    ops |
    queue | queues | messaging | streaming | observability | monitoring | ci | ci/cd | pipelines | deployment |
    language |
    languages | framework | frameworks | libraries | testing | api | apis | platform | tools | tooling | search |
    runtime |
    orchestration | containers | logging | analytics | web | mobile | services`),
  people: listWords(`
    team teams department group specialist specialists expert experts colleagues organisation organization counterparts
    partners scientist scientists researcher researchers`),
  peopleOf: listWords(`
    partners colleagues teams team people stakeholders counterparts groups departments functions disciplines peers
    specialists experts friends`),
  phases: defineExpression({
    cases: [
      [
        String.raw`from (?:\w+ ){1,3}?(?:to|through|until) (?:[\w-]+(?: [\w-]+)?(?:,? and |,? or |, )){1,5}`,
        'We carry it from sketch to launch, care and ',
      ],
    ],
    frame: (cases) => String.raw`\b(?:${cases})$`,
    flags: 'i',
  }),
  from: listPhrases('in | from | across | such as | like | including | at'),
};
