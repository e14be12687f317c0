import type { VerbKnowledge } from '../../lib/english/verb-knowledge.ts';

/** What stands at the beginning of a bullet in place of its verb, and what each of these words says. */
export const openings: Pick<
  VerbKnowledge,
  | 'openers'
  | 'skillQuantifiers'
  | 'participles'
  | 'otherPasts'
  | 'befalls'
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
        asked to|assigned to do|put in charge of|given responsibility for|was given the task of|given the task of|was given responsibility for|took responsibility for|took over responsibility for
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
        engaged with the team in|served as|acted as|member of|a member of|team member of|active member of|key member of
        participant in|was engaged in|engaged with|gave a hand with|gave support to|lent support to
        provided support for|provided support to|provided assistance to|provided assistance with|offered support to|offered help to
        joined the effort to|joined efforts to|joined the team that|was on the team that|on the team that|had a hand in|had input into
        was one of the developers of|one of the engineers who|one of the developers who|also helped|jointly responsible for`,
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
        capable of|confident with|confident in|hands-on experience|years of experience|got to know|got familiar with
        had the chance to|had the opportunity to|had opportunity to|got the opportunity to|took courses in|studied`,
    },
  ],
  /** Words before a `skill` opener that go with it: "Extensive hands-on experience with". */
  skillQuantifiers: `
    advanced deep excellent extensive good great hands-on hands on in-depth practical proven solid strong
    vast wide working some basic prior professional industry relevant sound thorough broad rich demonstrated significant
    considerable real-world commercial theoretical fair decent full`,
  participles: `
    written: write|rewritten: rewrite|driven: drive|taken: take|given: give|chosen: choose|broken: break
    done: do|begun: begin|shrunk: shrink|overseen: oversee|overcome: overcome|run: run|grown: grow`,
  befalls: 'promote hire rank select recruit train win assign ask give choose limit use link group base lead',
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
