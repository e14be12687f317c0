import { defineExpression } from '../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';
import type { Surroundings } from '../../lib/tokens/surroundings.ts';
import { expansions } from './expansions.ts';
import { plainSpeech } from './plain-speech.ts';

/** Beginnings of words for what a number behind a name may count; such a number is no version. */
const counted = listWords(`
  year yr yoe month day week hour % percent million engineer developer people team`).join('|');

/** The words around a name that distinguish "Go" the language from "go" the verb. */
export const tradeWords: Surroundings = {
  after: listPhrases(`
    developer | developers | engineer | engineers | engineering | programmer | programmers | programming |
    code | codebase | codebases | framework | frameworks | library | libraries | microservice |
    microservices | backend | application | applications | app | apps | api | apis | script | scripts |
    scripting | cluster | clusters | pipelines | sdk | runtime | ecosystem | database | databases | queries |
    server | servers | service | services | workers | jobs | modules | language | compiler | stack |
    binaries | charts | playbooks | cookbooks | routines | concurrency | components | hooks | broker |
    brokers | monorepo | orm | compiler | interpreter | crate | crates | boot | | workflows |
    experience | skills | expertise | proficiency | tooling | tests | monolith | monoliths | rewrite | repo |
    repository | repositories | package | packages | binary | program | programs | worker | job | consumer |
    consumers | producer | producers | daemon | daemons | plugin | plugins | implementation | module | function |
    functions | component | dev | devs | coder | coders | expert | experts | enthusiast | enthusiasts | guru`),
  before: listPhrases(`
    proficient in | proficiency in | proficiency with | experience in | experience with | expertise in |
    expertise with | experienced in | experienced with | knowledge of | knowledge in | familiarity with |
    familiar with | fluent in | skilled in | skills in | written in | writing | rewritten in | rewrote in |
    programming in | coding in | code in | developing in | development in | developed in | built in |
    built with | building in | implemented in | working with | work with | using | utilizing | utilising |
    leveraging | via | languages like | language | languages | learn | learning | idiomatic | use | used |
    especially | particularly | including | production | year of | years of | years with | years in | years |
    yrs | services in | service in | systems in |
    applications in | apps in | backend in | applications with | services with | scripts in | tools like`),
  joined: listPhrases(`
    based | native | powered | driven | only | first | like | style | centric | compatible | specific |
    related | lang | backed | heavy | oriented | focused | developer | engineer | script | side | boot |
    services | service`),
  near: listPhrases(`
    backend | frontend | software | code | codebase | coding | programming | programmer | developer |
    developers | engineer | engineers | deploy | deployed | deployment | deployments | api | apis |
    microservice | microservices | server | servers | services | database | databases | framework |
    frameworks | language | languages | library | libraries | script | scripts | scripting | stack | cloud |
    infrastructure | latency | throughput | endpoint | endpoints | requests | queries | traffic | production |
    outage | outages | uptime | tables | service | workflow | workflows | queue | queues | firmware |
    migrating | rewriting | cluster | clusters | pipeline | pipelines | container | containers | tech |
    stacks | monolith | async | server | broker | interpreter | program | programs | refactored | rewrote |
    migrated | compiler | sdk | cli | concurrency | technologies | architecture | systems | tooling | platform`),
  openers: listPhrases(`
    a | ability | able | about | act | additional | advanced | all | also | an | analyze | any | apply | as |
    assist | at | automate | background | bachelor | basic | be | benefits | bonus | build | building | can |
    certified | coach | collaborate | comfort | comfortable | communicate | conduct | contribute |
    coordinate | create | creating | curious | deep | define | degree | deliver | demonstrable |
    demonstrated | deploy | design | designing | desire | develop | developing | document | drive | eager |
    enable | enjoy | ensure | establish | excellent | expert | expertise | experience | experienced |
    exposure | extensive | familiar | familiarity | fluency | fluent | focus | for | good | great | hands |
    has | have | help | how | identify | if | implement | improve | in | integrate | investigate | is |
    knowledge | lead | leading | learn | leverage | location | love | maintain | manage | master | mentor |
    minimum | monitor | motivated | must | nice | no | not | on | open | optimize | other | our | own |
    participate | partner | passion | passionate | perform | plan | plus | possess | preferred | previous |
    prior | proactive | proficiency | proficient | prove | proven | provide | qualifications | recent |
    related | relevant | required | requirements | responsible | responsibilities | review | salary | scale |
    ship | skilled | skills | solid | some | strong | support | take | team | test | the | this | thorough |
    track | troubleshoot | understand | understanding | use | we | what | who | why | willing | willingness |
    with | work | working | write | writing | years | you | your`),
  makers: listWords(`
    team teams squad squads guild devs folks rewrite node nodes topic topics consumer consumers producer producers
    worker client clients contracts bindings schema schemas migrations extension plugin daemon daemons parser exporter
    port index indexes views handlers routes pods agents`),
  carriers: ['through', 'via', 'onto', 'off', 'behind', 'using', 'atop', 'inside', 'over'],
  prepositions: ['in', 'with', 'of', 'on', 'for', 'our', 'to', 'from', 'as', 'like'],
  ties: ['and', 'or'],
  leads: ['in', 'with', 'using', 'of', 'like', 'as', 'including'],
  exampleMarks: ['e.g.'],
  closers: ['etc'],
  verbs: listWords(`
    devise replicate
    make go express rest react spark render salt harness boost echo stitch glue amplify comprehend ignite delve drone
    segment beam storm retool remix bootstrap rocket feast less drizzle varnish harbor`),
  transitive: listWords('make boost amplify harness render ignite segment comprehend'),
  jobs: listWords('chef packer postman rancher prefect puppeteer playwright'),
  articles: listWords(`
    the a an this that these those each every next last early late mid our your his her its their my any another`),
  peopleBefore: listPhrases(`
    report to | reports to | reporting to | reported to | led by | managed by | run by | contact | ask | meet |
    dear |
    call | hi | hello | talk to | speak to | speak with | thanks to | founded by | mentored by`),
  software: listWords(`
    backend frontend codebase codebases coding programming programmer programmers developer developers devops sre deploy
    deploying deployments api apis sdk microservice microservices database databases framework frameworks
    scripting endpoint endpoints compiler debugging algorithms firmware fullstack stack repositories
    utvecklare utveckling systemutvecklare udvikler utvikler utvikling programator programer dezvoltator
    desenvolupador pengembang refactoring saas monolith etl mlops gitops dba sysadmin kernel runtime compilers debugger`),
  computing: listWords(`
    software code sql linux unix cloud engineer engineers engineering automation server servers script scripts deploy
    deployed agile scrum computer query queries backup backups infrastructure architecture cybersecurity analytics
    statistics modelling modeling technologies architect architects`),
  otherTrades: listWords(`
    nurse nurses nursing patient patients clinic clinical hospital ward wards pharmacy pharmacist medication therapist
    therapy surgery surgical dental carer midwife paramedic restaurant kitchen chef chefs barista waiter waiters bar
    hotel guests dining menu menus cook cooks bakery deckhand vessel vessels crew harbour quay yard forklift warehouse
    lorry truck drivers cargo welding welder electrician electricians plumber carpenter mechanic machinist joinery
    bookshop bookseller retail merchandising cashier salon stylist hairdresser beauty florist gardener gardening
    cleaner cleaning janitor caretaker teacher teachers teaching pupils classroom nursery childcare accountant
    accountants bookkeeping bookkeeper payable receivable audit auditor ledger reconciliation ledgers fundraising
    journalist reporter editor copywriter writer director art events venue theatre museum choir coach salesperson
    sales prospecting prospects leads quota territory recruiter recruiting compensation benefits advisor tenants
    property estate letting construction site scaffolding concrete farm farmer livestock veterinary`),
  proper: listWords(`
    julia crystal ruby ray phoenix cassandra athena aurora jasmine astro delphi ada chef spring oracle jackson
    jersey claude mistral gemini unity sanity express windows eclipse apache apex ambassador falcon pyramid
    bruno bull celery clerk envoy maven neptune avalanche beam storm bamboo cypress postman rancher stripe plaid
    salesforce shopify twilio segment census retool sentry confluent elastic pusher solace starburst cohere wiz
    tenable juniper teleport railway render neon zapier harness honeycomb sonar polygon foundry atlantis cargo
    composer ember meteor poetry karate mosquitto pulsar amplitude mode domo sigma hex artemis luigi mage dart
    vapor dash glacier amundsen cortex tempo cube soda stitch vault bottle pandas sam insomnia talos tilt axiom
    hibernate effect assembly ballerina scheme shell make go node transformers vector nexus snort fortify
    doppler graphene torch modal replicate whisper dragonfly realm druid firebird comprehend backstage harbor
    ubuntu packer drone copilot parcel prefect presto spark temporal locust artillery rocket bootstrap haystack`),
  naming: listWords(
    'at called named by join joins joining founded mr mrs ms dr meet via near street like about why who',
  ),
  courses: listWords(`
    course courses meetup meetups workshop workshops book books guild community conference conferences study reading
    training trainings bootcamp certification certificate tutorial tutorials kata katas group conf user talk talks`),
  joiners: listWords('and or in with on for to as is are of using from at by'),
  unglued: listWords('reactor connector lesson clangor boston perlin bullas'),
  plainSpeech,
  versions: {
    label: ['version', 'versions', 'ver', 'ver.'],
    later: ['higher', 'later', 'above', 'newer', 'up', 'greater', 'more recent'],
    onwards: ['upwards', 'onwards'],
    or: ['or'],
    and: ['and'],
    to: ['to'],
    counted: defineExpression({
      cases: [
        [counted, ' 5+ years', ' engineers'],
        [String.raw`[kxm]\b`, 'k'],
        [String.raw`(?:or\s)?more\s(?:years|of)`, ' or more years'],
        [String.raw`[a-z]{3,}\s?(?:years|yrs)`, ' full years'],
      ],
      frame: (cases) => String.raw`^\s?(?:\+\s?)?(?:-|–|to)?\s?(?:\d+\s?)?\+?\s?(?:${cases})`,
      flags: 'i',
    }),
  },
  addresses: {
    domains: listWords('com org gov edu info jobs io net ai dev co uk de eu app'),
    beforePath: ['com', 'org', 'gov', 'edu', 'info', 'jobs'],
  },
  expansions,
};
