import { defineVerbs } from '../lib/english/verb-knowledge.ts';
import { openings } from './english/openings.ts';

/**
 * What Gaplight knows about the verbs of resumes.
 *
 * `took-part` < `did` < `owned` < `led`: how much of the work a verb claims. A rewrite never climbs.
 */
export const verbs = defineVerbs({
  ranks: {
    'took-part': `
      aid assist attend collaborate contribute coordinate cooperate follow help join learn liaise observe
      participate partner shadow support witness`,
    did: `
      correct look find on-board realise realize bind break buy centralise centralize choose hit lay leave let put sell spend spin swap win
      abstract accelerate achieve acquire act adapt add address administer adopt aggregate alert align
      allocate allow analyse analyze annotate answer apply assemble assert assess assign audit authenticate
      author automate backfill balance batch benchmark boost bootstrap bring build bundle cache calculate
      capture catalogue catch chunk clean cluster coach code collect combine communicate compare compile
      complete compress compute conduct configure connect consolidate construct containerise containerize
      control convert convey crawl create customise customize cut deal debug decommission decompose decouple
      decrease deduplicate defend defragment delete deliver demonstrate denormalise denormalize deploy
      deprecate derive detect develop diagnose digest digitise digitize disable discover dispatch distribute
      do dockerise dockerize document double download draft drop eliminate embed employ enable encapsulate
      encode encrypt end enforce enhance enrich ensure estimate evaluate evolve examine exceed execute
      expand explore export expose extend extract facilitate fetch file filter finalise finalize fix
      formulate foster fulfil fulfill gather generate get give grow guarantee guide halve handle harden
      help-desk hire hold host identify implement import improve incorporate increase index ingest inject
      inspect install instrument integrate interface internationalise internationalize interview introduce
      invest investigate isolate iterate keep kick launch leverage limit link list load load-test localise
      localize log lower maintain make map maximise maximize measure meet mentor merge migrate minimise
      minimize mitigate mock model moderate modernise modernize modify modularise modularize monitor move
      multiply navigate normalise normalize obtain offer offload onboard open open-source operate optimise
      optimize orchestrate organise organize outline overcome overhaul paginate pair-program parallelise
      parallelize parse participate-in partition patch perform persist plan polish populate port prepare
      present prevent process procure produce productionise productionize profile program promote protect
      prototype provide provision prune publish purge push query queue raise rank rate-limit re-architect
      re-engineer re-partition re-platform re-write read rearchitect rebuild receive recommend reconcile
      record recover recruit redesign reduce reengineer refactor refine refresh reindex release relocate
      remediate remove render reorganise reorganize repair repartition replace replatform replicate report
      represent reproduce request research reshape resize resolve respond restore restructure result retain
      retire retrieve retry reuse revamp reverse-engineer review revise rewrite right-size roll root-cause
      rotate route run sanitise sanitize save scale schedule scrape script search secure select send
      separate serialise serialize serve set shard share ship shorten shrink shut simplify simulate slash
      smoke-test solve speed split stabilise stabilize stand standardise standardize start store stream
      streamline strengthen stress-test structure submit suggest supply surface switch synchronise
      synchronize tackle tag take teach test throttle tighten trace track train transfer transform
      transition translate triage trim triple troubleshoot tune turn unblock undertake unify unit-test
      update upgrade uphold upload use utilise utilize validate verify version view virtualise virtualize
      visualise visualize wire work wrap write`,
    owned: `
      conceive define design devise engineer establish formalise formalize initiate institute invent manage
      originate own shape specify`,
    led: `
      architect chair champion command direct drive head lead master-mind mastermind oversee pioneer
      spearhead steer supervise`,
  },
  pasts: {
    begin: 'began',
    bind: 'bound',
    break: 'broke',
    bring: 'brought',
    build: 'built',
    buy: 'bought',
    catch: 'caught',
    choose: 'chose',
    cut: 'cut',
    deal: 'dealt',
    do: 'did',
    drive: 'drove',
    fall: 'fell',
    find: 'found',
    get: 'got',
    give: 'gave',
    grow: 'grew',
    hit: 'hit',
    hold: 'held',
    keep: 'kept',
    lay: 'laid',
    lead: 'led',
    leave: 'left',
    let: 'let',
    make: 'made',
    meet: 'met',
    overcome: 'overcame',
    oversee: 'oversaw',
    put: 'put',
    read: 'read',
    rebuild: 'rebuilt',
    reset: 'reset',
    rewrite: 'rewrote',
    're-write': 're-wrote',
    rise: 'rose',
    run: 'ran',
    see: 'saw',
    sell: 'sold',
    send: 'sent',
    set: 'set',
    shrink: 'shrank',
    shut: 'shut',
    speed: 'sped',
    spend: 'spent',
    spin: 'spun',
    split: 'split',
    stand: 'stood',
    take: 'took',
    teach: 'taught',
    troubleshoot: 'troubleshot',
    undertake: 'undertook',
    uphold: 'upheld',
    win: 'won',
    write: 'wrote',
  },
  /** The last consonant is doubled: "debugged", "debugging". */
  doubled: `
    cut debug drop get log map plan program pair-program prefer refer run scrap set ship shut split stop
    submit swap tag transfer trim unplug wrap`,
  /** They belong to the verb before them: "set up", "rolled out". */
  particles: ['up', 'down', 'out', 'off', 'over', 'back', 'away', 'together'],
  /** Nothing is lost when they stand before the first verb. */
  leadingAdverbs: `
    also actively additionally again always closely collaboratively constantly continuously currently daily
    directly diligently effectively efficiently frequently fully further generally independently
    individually jointly mainly mostly often personally primarily proactively quickly regularly routinely
    single-handedly singlehandedly solely successfully significantly strategically then usually`,
  /**
   * Openings that say less than a verb. `duty`: the work that follows was theirs, so its own verb can lead.
   * `shared`: they had a part in it, so the verb may only lead when the user picks it. `skill`: no work is named.
   */
  openers: [
    {
      claims: 'duty',
      phrases: `
        responsible for|responsible to|responsible of|accountable for|in charge of|in charge with|in charge for|tasked with|charged with|entrusted with|assigned to
        tasked to|duties include|duties included|duties involve|duties involved|responsibilities include
        responsibilities included|responsibilities involve|responsibilities involved|responsibility for
        responsibilities were|role included|role involved|role involves|job included
        worked for|duties|duties were|my duties|responsible with|responsibilities|responsibility was|role was
        was given the task of|given the task of|was given responsibility for|took responsibility for|took over responsibility for
        was asked to|got assigned to|was assigned|was put in charge of|day-to-day work included|daily tasks included
        day to day activities included|activities included|tasks included|tasks include|task was|job was|job involved
        duties consisted of|work included|work involved|did the needful for|did the needful|performed duties as
        dealt with|took care of|taking care of|handled the|specialized in|specialised in`,
    },
    {
      claims: 'shared',
      phrases: `
        engaged in|focused on|focusing on|in the process of|worked on|work on|working on|works on|worked towards|worked toward|helped with|helped in|helped to|helped|helping with|helping to|helping|assisted with|assisted in
        assisted on|part of the team responsible for|part of a team responsible for
        member of the team responsible for|member of a team responsible for|assisted|assisting with
        assisting in|supported in|supported with|participated in|participating in|participate in
        participated on|participated at|participated to|participate to|participate at|participates in|involved in|involved with|was part of|part of the team that|part of a team that
        part of the team|part of a team|part of|member of the team that|member of a team that
        played a key role in|played a role in|played a major role in|played an integral role in
        played a significant role in|played a pivotal role in|played an important role in
        played a vital role in|had a role in|instrumental in|key contributor to|key contributor in
        contributed to|contributing to|contribute to|contributed in|contributed towards|took part in
        aided in|aided with|collaborated on|collaborated in|collaborating on|cooperated on
        engaged with the team in|worked in a team|work in a team|worked in the team|worked as a team|worked as part of
        working as part of|worked as|working as|served as|acted as|member of|a member of|team member of|active member of|key member of
        assisted|supported|supporting|participant in|was engaged in|engaged with|gave a hand with|gave support to|lent support to
        provided support for|provided support to|provided assistance to|provided assistance with|offered support to|offered help to
        joined the effort to|joined efforts to|joined the team that|was on the team that|on the team that|had a hand in|had input into
        was one of the developers of|one of the engineers who|one of the developers who|also helped|jointly responsible for
        assisting|contributed`,
    },
    {
      claims: 'skill',
      phrases: `
        experienced in working with|experience in working with|experience working with
        experience of working with|experience in using|experienced in using|experience with|experience in
        experience of|experience using|experienced with|experienced in|knowledge of|knowledge in
        working knowledge of|familiar with|familiarity with|proficient in|proficient with|proficiency in
        expertise in|expert in|skilled in|skilled with|exposure to|exposed to|understanding of|background in
        competent in|well versed in|well-versed in|worked with|working with|work with|works with
        comfortable with|hands-on with|hands on with|exposure with|having experience in|having experience with|having knowledge of
        had experience with|had exposure to|got exposure to|gained exposure to|gained experience in|gained experience with
        gained knowledge of|acquired knowledge of|acquired experience in|learned about|learned to|learnt about|learnt to
        proud to be|proud to have|proud of|passionate about|interested in|fluent in|adept at|adept in|versed in|conversant with
        understanding how|good command of|command of|strong in|trained in|certified in|aware of|awareness of|ability to|able to
        capable of|confident with|confident in|hands-on experience|years of experience|attended|attending|got to know|got familiar with
        had the chance to|had the opportunity to|had opportunity to|got the opportunity to|took courses in|studied`,
    },
  ],
  /** Words before a `skill` opener that go with it: "Extensive hands-on experience with". */
  skillQuantifiers: `
    advanced deep excellent extensive good great hands-on hands on in-depth practical proven solid strong
    vast wide working some basic prior professional industry relevant sound thorough broad rich demonstrated significant
    considerable real-world commercial theoretical fair decent full`,
  /** Nouns of work and the verb they hide: "the migration of X" is "migrated X". */
  nounsOfWork: `
    fixing: fix|fixes: fix|build: build|run: run|support: support|transfer: transfer|coordination: coordinate|estimation: estimate
    onboarding: onboard|supervision: supervise|organization: organize|organisation: organise
    definition: define|specification: specify|verification: verify|expansion: expand|extension: extend
    simplification: simplify|establishment: establish|realization: implement|realisation: implement|administration: administer|
    ownership: own|adoption: adopt|analysis: analyse|automation: automate|configuration: configure
    consolidation: consolidate|construction: build|containerisation: containerise
    containerization: containerize|conversion: convert|creation: create|debugging: debug
    decomposition: decompose|decommissioning: decommission|delivery: deliver|deployment: deploy
    deployments: deploy|design: design|development: develop|documentation: document|enhancement: enhance
    enhancements: enhance|evaluation: evaluate|execution: execute|extraction: extract
    implementation: implement|improvement: improve|improvements: improve|installation: install
    instrumentation: instrument|integration: integrate|introduction: introduce|investigation: investigate
    launch: launch|maintenance: maintain|migration: migrate|migrations: migrate|modernisation: modernise
    modernization: modernize|monitoring: monitor|operation: operate|optimisation: optimise
    optimization: optimize|optimizations: optimize|orchestration: orchestrate|parallelization: parallelize
    planning: plan|preparation: prepare|provisioning: provision|redesign: redesign|reduction: reduce
    refactoring: refactor|release: release|removal: remove|replacement: replace|resolution: resolve
    restructuring: restructure|review: review|rewrite: rewrite|rollout: roll out|scaling: scale|setup: set up
    set-up: set up|standardization: standardize|testing: test|transformation: transform
    transition: transition|troubleshooting: troubleshoot|tuning: tune|upgrade: upgrade|upgrades: upgrade
    validation: validate`,
  /** Forms in -ing that are nouns before another noun: "caching layer", "testing tools". */
  nounsInIng: `
    accounting advertising banking batching billing buffering caching clustering computing engineering
    gaming hosting indexing learning listing load-balancing logging marketing messaging modeling modelling
    monitoring networking onboarding operating partitioning pricing processing programming reporting routing
    scheduling scripting setting sharding shipping streaming testing tooling tracing tracking trading
    training understanding versioning warehousing`,
  /** Nouns that make a compound with a form in -ing before them: "monitoring dashboards". */
  compoundHeads: `
    account accounts agent agents app application applications architecture area bug code component
    components dashboard dashboards database databases department domain efforts engine engines environment
    environments feature features flow flows framework frameworks function functionality functions
    infrastructure job jobs layer layers library libraries logic manager mechanism mechanisms model models
    module modules operations phase pipeline pipelines plan plans platform platforms policies procedures
    process processes program programs project projects queue queues requirements script scripts server
    servers service services session sessions setup site software solution solutions stack standards
    strategies strategy suite suites system systems task tasks team teams techniques tool tooling tools unit
    workflow workflows`,
  /** What a noun of work acts on when it stands before it: "API development" is "developed APIs". */
  objectsOfWork: `
    api: APIs|rest api: REST APIs|restful api: RESTful APIs|web service: web services
    web services: web services|microservice: microservices|microservices: microservices|backend: the backend
    back-end: the back end|feature: features|database: databases|application: applications|server: servers
    service: services|system: systems|product: the product|platform: the platform
    infrastructure: infrastructure|query: queries|sql query: SQL queries|report: reports|pipeline: pipelines
    data pipeline: data pipelines|bug: bugs|code: code|schema: schemas|database schema: database schemas
    data model: data models|software: software|web application: web applications|etl pipeline: ETL pipelines
    job: jobs|script: scripts|module: modules`,
  /** Openings that name people to work with: "worked with P to build X" is "built X with P". */
  partners: 'work collaborate partner coordinate liaise interface cooperate pair',
  /** Openings that name who was helped: "helped the data team build X". */
  helpers: 'help assist support aid',
  people: `
    team teams developer developers engineer engineers designer designers manager managers stakeholder
    stakeholders analyst analysts product qa client clients customer customers vendor vendors business
    architect architects scientist scientists department departments owner owners partner partners members
    colleagues lead leads group groups administrators experts staff users sre sres devops dba dbas ops
    security finance marketing operations infra`,
  /** Names that begin like a verb. */
  notVerbs: `
    distributed systems|distributed computing|embedded systems|applied machine|managed services
    shared services|advanced`,
  makers: `
    architect author build code conceive construct create deliver design develop engineer establish
    implement introduce launch prototype publish ship write set`,
  /** Verbs that only carry a noun of work: "performed the migration of X" is "migrated X". */
  carriers: 'take carry conduct do execute handle make perform provide undertake manage',
  /** Verbs that only name a tool: "used X to build Y" is "built Y with X". */
  toolVerbs: 'use utilise utilize leverage employ apply',
  ...openings,
});
