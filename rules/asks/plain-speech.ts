import { listPhrases, listWords } from '../../lib/text/lists.ts';
import type { PlainSpeechWords } from '../../lib/tokens/surroundings.ts';

/** How English says of one name that it is asked for, known or worked in: "Rust required", "you write Go daily". */
export const plainSpeech: PlainSpeechWords = {
  verdicts: listPhrases(`
    required | mandatory | essential | needed | necessary | compulsory | obligatory | crucial | indispensable |
    must have | must-have | must know | non-negotiable | not negotiable | expected | assumed | preferred |
    preferable |
    desired | desirable | nice to have | nice-to-have | good to have | great to have | optional | beneficial |
    helpful | advantageous | welcome | appreciated | recommended | ideally | preferably | would be | would help |
    will help | helps | not required | not needed | not necessary`),
  praise: listPhrases(`
    must | musts | plus | pluses | bonus | asset | advantage | requirement | prerequisite | key | critical | nice |
    useful | valuable | ideal | expert level | expert | advanced | intermediate | basics | basic | proficient`),
  leads: listWords(`
    is are was be would will a an also strictly highly strongly very definitely absolutely really certainly clearly
    not isn't isn’t aren't aren’t considered seen as big huge strong definite real major great hard absolute clear added your our`),
  years: listWords('years year yrs yr yoe'),
  atLeast: listPhrases(
    'at least | min | min. | minimum | over | more than | about | around | for | with | roughly',
  ),
  numbers: listWords('one two three four five six seven eight nine ten'),
  past: listWords('ago old back later before'),
  nouns: listPhrases(`
    knowledge | experience | skill | skills | expertise | proficiency | fluency | background | know-how | shop |
    house | fundamentals | internals | fluent | programming | coding | development | competence | competency |
    certification | certified | certificate | exposure | familiarity | understanding | mastery`),
  ways: listPhrases(`
    daily | every day | each day | all day | day to day | day-to-day | day in, day out | in production |
    to production | into production | in anger | at scale | professionally | commercially | fluently | natively |
    on the backend | on the back end | on the server | in the backend | in the back end | under the hood |
    or similar | or equivalent | or comparable | or the like | or alike | or something similar | or a similar |
    inside out | inside and out | inside-out | through and through | by heart | back to front | from scratch |
    on their cv | on your cv | on the cv | on a cv | on their resume | on your resume | on the resume |
    on their résumé |
    on your résumé | in your cv | in your resume | in your toolbox | in your toolkit | on the side | in depth |
    on a daily basis | under your belt | end to end | full time | full-time | in your sleep | these days | at work`),
  is: listWords('is are remains was'),
  ours: listWords('our the your what where how a one something'),
  people: listWords(`
    lead head manager founder cofounder cto ceo cio vp director colleague colleagues recruiter engineer engineers
    developer developers architect mentor boss chief who person contact partner owner company startup`),
  roles: listWords(`
    tool tools choice scheduler orchestrator engine workhorse bread butter backbone foundation default language`),
  labels: listWords(`
    required requirement requirements must nice bonus plus optional preferred desired desirable essential mandatory
    skill skills everything all needed wanted expected half most rest majority languages`),
  acts: listWords('use write run code speak build ship everywhere everything see want need'),
  degrees: listPhrases(`
    strong | solid | deep | advanced | excellent | expert | expert-level | proven | good | great | extensive |
    intermediate | basic | some | hands-on | practical | professional | commercial | modern | idiomatic | mostly |
    mainly | primarily | predominantly | largely | pure | plain | decent | profound | thorough | outstanding |
    sound |
    production | in-depth | working | prior | previous | any | fluent | proficient | seasoned | senior |
    first-class |
    ideally | preferably | optionally | only | just | even | senior-level | mid-level | junior-level |
    years | years' | years’ | yrs | yrs' | yrs’ | production-grade | real | actual | serious | all | rock-solid |
    top-notch | server-side | low-level | confident | fluently | hard-core | hardcore | half`),
  verbs: listPhrases(`
    write | writes | wrote | written | writing | use | uses | used | using | know | knows | knew | knowing |
    code | speak |
    speaks | ship | ships | shipped | shipping | maintain | maintained | deploy | deployed | debug | debugged |
    master | mastered | learn | learned | learnt | prefer | favour | favor | adopt | adopted | teach | taught |
    tried | seen | touched | needs | need | requires | require | learning | picked up | pick up | played with |
    play with | dabbled in | tinkered with | experimented with | dream in | live and breathe | your way around |
    his way around | moving to | moved to | switching to | switched to | migrating to | calls for | points for |
    do without | even touched | heard of | come across | came across | good at | great at | strong at | love for |
    love of | taste for |
    enthusiasm for | feeling for | can read | debugging | teaching | understand |
    love | loves | enjoy | review | administer | operate | operated | program | programmed | run | running | chose | choose | picked`),
  leadsIn: listPhrases(`
    proficient in | proficiency in | proficient with | experience in | experience with | expertise in |
    expertise with | experienced in | experienced with | knowledge of | knowledge in | familiarity with |
    familiar with | fluent in | fluency in | skilled in | skills in | written in | rewritten in | programming in |
    coding in | code in | programmed in | developed in | implemented in | proficiency with | certified in |
    command of | comfortable with | comfortable in | confident in | versed in | background in | grasp of |
    understanding of | exposure to | years of | years with | years in | worked with | work in | works in |
    preferably in | ideally in | preferably with | ideally with | expert in | expert with | expert at |
    track record with | track record in | track record of | build with | builds with | run on | runs on |
    running on |
    hosted on | everything on | everything in | deploy on | deploy with | deploys with | orchestrate with |
    orchestrated with | orchestrated by | managed with | provision with | automated with | automate with |
    rewrite in | it in | service in | services in | backend in | backends in | apis in | code in | think in |
    power of | based on | interest in | interested in | passion for | passionate about | curious about |
    mastery of | develop in | built with | hands-on with | experience of | experience using | working with |
    work with | at home in | at home with | at ease in | at ease with | strong in | solid in | well versed in |
    well-versed in | acquainted with | conversant in | conversant with | rewriting in | written purely in |
    points for | knowledge in | competent in | competence in | competent with | trained in | courses in`),
  goesOn: listWords(`
    and or in with on for to at as of but because since from if is are was will would should must daily well every
    than instead over under where when while before already yet again once during if unless so both all only too also here there not rather plus alongside`),
  classes: listWords(`
    tool tools tooling language languages framework frameworks technology technologies scheduler schedulers
    orchestrator orchestrators database databases broker brokers queue queues engine engines library libraries
    warehouse warehouses system systems platform platforms service services stack product products solution
    solutions runner runners store stores cache caches proxy proxies gateway gateways`),
  examples: [
    'like',
    'such as',
    'e.g.',
    'e.g.,',
    'eg',
    'for example',
    'for instance',
    'including',
    'say',
    'as',
  ],
};
