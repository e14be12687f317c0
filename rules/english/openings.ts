import type { VerbKnowledge } from '../../lib/english/verb-knowledge.ts';

/** What stands at the beginning of a bullet in place of its verb, and what each of these words says. */
export const openings: Pick<
  VerbKnowledge,
  | 'participles'
  | 'otherPasts'
  | 'teams'
  | 'roleNouns'
  | 'sharedDuties'
  | 'falseFriends'
  | 'clearVerbs'
  | 'systemVerbs'
  | 'softwareNouns'
  | 'operatedNouns'
  | 'changeNouns'
  | 'taskNouns'
> = {
  participles: `
    written: write|rewritten: rewrite|driven: drive|taken: take|given: give|chosen: choose|broken: break
    done: do|begun: begin|shrunk: shrink|overseen: oversee|overcome: overcome|run: run|grown: grow`,
  otherPasts: `
    arose ate beat became bent bet bit bled blew bore bred cast clung came crept drank drew dug dove fed felt fled flew
    forbade foresaw forgot fought froze ground hid hung hurt inlaid knew learnt leapt lent lit lost meant overrode
    outdid paid proved quit rang reran recast redrew redid relaid remade repaid reread resold retook retold rethought
    rewound rebound rode rose said saw shed shone shot slept slid slung snuck sank spread sprang stole stuck struck
    strove swam swept swore swung thought threw tore trod underwent understood undid unwound went withdrew withstood
    spoke woke wore wound wove told outgrew overtook offset sat fit dreamt spelt sought`,
  /** Company as a whole, and not the people in it. */
  teams: 'team teams squad squads group groups department qa ops devops sre sres crew guild chapter',
  /** Nouns that name a part in the work, with the words that say the work of that part, and no more. */
  roleNouns: `
    maintainer of: maintained|co-maintainer of: helped maintain|contributor to: contributed to
    contributor of: contributed to|author of: wrote|co-author of: helped write|creator of: created
    mentor of: mentored|mentor for: mentored|mentor to: mentored|organiser of: organised
    organizer of: organized|owner of: owned|developer of: developed|reviewer of: reviewed
    on call every: took on-call shifts every|on call one: took on-call shifts one
    on call in: took on-call shifts in|on call during: took on-call shifts during
    on call as: took on-call shifts as|on-call engineer for: took on-call shifts for|on-call for: took on-call shifts for
    on call for: took on-call shifts for|on-call duty for: took on-call shifts for
    on-call support for: gave on-call support for`,
  /** Who takes part in these does just this. */
  sharedDuties: `
    on-call rotation: took on-call shifts|the on-call rotation: took on-call shifts
    an on-call rotation: took on-call shifts|on-call rotations: took on-call shifts
    on-call support: took on-call shifts|on-call duty: took on-call shifts|on-call: took on-call shifts
    on call rotation: took on-call shifts|the on call rotation: took on-call shifts`,
  /** What writers of other languages mean by them. */
  falseFriends: 'realise: implement|realize: implement',
  /** Never nouns, so that they are told apart without a word before their object. */
  clearVerbs: `
    achieve adapt add administer allocate analyse analyze assess assist automate build collaborate communicate
    configure convert create customise customize decide deliver deploy develop diagnose eliminate enable
    enhance ensure establish extend facilitate identify implement improve increase integrate introduce
    investigate maintain manage migrate minimise minimize modernise modernize optimise optimize orchestrate
    organise organize oversee participate perform prepare provide provision reduce refactor resolve
    restructure rewrite simplify standardise standardize streamline translate troubleshoot validate verify
    write`,
  /** What a service does as often as a person. */
  systemVerbs: `
    handle serve process support allow enable store run accept validate send receive ensure provide return
    calculate parse publish ingest index stream sync synchronise synchronize expose generate`,
  softwareNouns: `
    adapter api apis app apps application applications backend back-end bot bots client codebase component
    components connector crawler daemon dashboard dashboards driver endpoint endpoints engine exporter
    feature features flow framework frontend functionality gateway importer
    interface interfaces job jobs layer libraries library logic microservice microservices middleware model
    models module modules parser pipeline pipelines plugin plugins portal product products proxy
    scheduler schema schemas scraper sdk service services site software solution
    store suite system systems template templates tool tooling tools web-service webservice webservices
    website worker workers workflow workflows`,
  operatedNouns: `
    broker brokers cluster clusters database databases environment environments farm fleet infrastructure
    instance instances machine machines network node nodes platform platforms server servers warehouse`,
  changeNouns: `
    additions changes enhancements fixes improvements optimisations optimizations refinements`,
  taskNouns: `
    administration backup backups bugs cases changes deliveries deployment deployments escalations failover
    hotfixes incident incidents integration integrations installation installations issues maintenance migration migrations operation
    operations patches queries release releases repairs requests restores rollout rollouts support tickets
    upgrade upgrades`,
};
