import { defineWording } from '../../../lib/english/wording-knowledge.ts';
import { measures } from './measures.ts';

/** The words of bullets that carry no fact, and those that ask for one. */
export const wording = defineWording({
  fillers: `
    amazing beautiful best-in-class bulletproof comprehensive cutting-edge effective efficient elegant
    excellent exceptional fast-paced great high-performant high-performing high-quality high-class innovative
    intuitive leading-edge modern optimal performant powerful robust scalable seamless sophisticated
    state-of-the-art top-notch top-quality user-friendly well-designed well-documented well-structured
    well-tested world-class important crucial complex challenging easy-to-use feature-rich bug-free
    error-free best industry-standard enterprise-class enterprise-grade highly-scalable`,
  compounds: `
    complex event*|modern portfolio|optimal control|best effort|best-effort|best execution|great britain
    effective java|efficient frontier|powerful owl|complex numbers|complex analysis|modern c++|seamless roaming
    best practice*|important updates|crucial conversations`,
  adverbs: `
    actively actually closely constantly continuously dramatically drastically easily effectively
    efficiently efficaciously extensively fully greatly heavily highly immensely massively proactively
    promptly properly quickly rapidly really seamlessly significantly smoothly strongly substantially
    successfully thoroughly truly vastly very well`,
  closers: `
    in a timely manner|on a daily basis|on daily basis|on a regular basis|on time and within budget|on time
    within budget|as needed|as required|as necessary|when needed|when required|where needed|whenever needed
    as per requirements|as per the requirements|as per requirement|as per the requirement
    as per client requirements|as per business requirements|as per the business requirements
    as per client requirement|as per business requirement|as per requirement specification|as per user requirements|according to requirements
    according to business requirements|according to the requirements|based on requirements
    based on business requirements|based on client requirements|to meet business requirements
    to meet business needs|to meet client requirements|to meet client needs|to meet customer needs
    to meet requirements|to meet deadlines|to meet project deadlines|within deadlines
    in an agile environment|in agile environment|in a fast-paced environment|in fast-paced environment
    in a fast paced environment|in a team environment|in a dynamic environment|in an Agile/Scrum environment
    in a collaborative environment|using best practices|following best practices|with best practices
    according to best practices|following industry best practices|using industry best practices
    following coding standards|and following best practices|with industry best practices|per best practices
    by following best practices|using various technologies|using modern technologies
    using different technologies|with various technologies|using the latest technologies
    using latest technologies|using cutting-edge technologies|with modern technologies
    and other technologies|and other tools|and other relevant technologies|and other related technologies
    and related technologies|and related tools|and other services|and various other tools|and similar tools
    and other relational databases|and other databases|and other frameworks|and other modern technologies
    and optimization techniques|and optimisation techniques|and other optimization techniques
    and other techniques|and other optimizations|and various optimizations|through various optimizations
    through optimization techniques|through various techniques|using various techniques
    using optimization techniques|and best practices|and more|and so on|and many more|and much more|and etc
    etc|and others|among others|and other things|with minimal supervision|with a focus on quality
    with attention to detail|with great success|for the company|for the organization|for the organisation
    for the business`,
  quantifiers: 'various several multiple numerous many diverse countless myriad',
  gainVerbs: `
    accelerate accomplish achieve allow boost bring contribute deliver drive enable enhance ensure
    facilitate foster give guarantee help improve increase keep lead maintain make maximise maximize meet
    minimise minimize optimise optimize promote provide raise reduce result speed streamline strengthen
    support`,
  emptyWords: `
    a an the our their its all and or of for in with across to into up more most better best faster quicker
    smoother easier greater higher high highly maximum minimum minimal optimal overall improved enhanced
    increased reduced efficient effective reliable scalable robust smooth seamless secure timely quality
    performance scalability scaleability reliability efficiency maintainability availability stability
    productivity usability extensibility flexibility robustness responsiveness functionality functioning
    operation operations operational operability speed experience experiences user users customer customers
    client clients end-user end-users stakeholder stakeholders business needs need requirements expectations
    goals objectives satisfaction engagement system systems application applications app apps deployment
    deployments release releases platform platforms software product products service services code codebase
    project projects process processes workflow workflows time times delivery development team teams company
    organization significantly greatly dramatically substantially results result success growth value impact
    communication collaboration integrity fault tolerance concurrency modularity reusability readability
    ease use good proper consistent consistency standards well-being day-to-day smoothly long-term future
    bottlenecks new as cross-functional agile issues issue tasks task solutions solution principles
    principle patterns design write technologies technology tools clean knowledge understanding concepts
    methodologies techniques environment various other multiple different responsibilities duties things
    items work backend features feature level levels highest excellent superior`,
  vagueObjects: `
    on together high-impact projects project initiatives synergy synergies cross-functional impactful backend scalable robust innovative reliable best improvement
    improvements services system systems application applications collaboration ideas concepts deliverables
    a an the and or of for in with to on all other various new multiple different business software solution
    solutions feature features task tasks project projects work things product products code requirements
    responsibilities duties together team teams cross-functional agile simultaneously needs goals deadlines
    results value customer customers client clients user users high quality time issues processes process`,
  changeVerbs: `
    accelerate boost bring cut decrease double drop eliminate enhance halve improve increase limit lower
    maximise maximize minimise minimize optimise optimize raise reduce save shorten shrink slash speed
    streamline tighten trim triple tune drive`,
  bareTechniques: 'caching indexing batching sharding partitioning parallelizing denormalizing precomputing',
  measures,
  measureCompounds: `
    issue issues problem problems bottleneck bottlenecks test tests testing tuning metric metrics monitoring
    improvement improvements optimization optimizations optimisation review reviews analysis requirements
    goals engineering profiling benchmark benchmarks report reports dashboard dashboards alert alerts
    tracking handling management center centre allocation analyses targets budgets critical sensitive data
    tools tool`,
  statistics: 'average median mean p50 p90 p95 p99 p99.9 p999 tail max maximum peak percentile worst-case',
  ceremonies: `
    scrum|stand-up*|standup*|sprint planning|sprint review*|retrospectives|daily meeting*|meetings
    discussions|agile ceremon*|agile methodolog*|agile development|agile process*|sdlc
    software development life cycle|software development lifecycle|status report*|status update*
    requirement gathering|requirements gathering|gathered requirements|gather requirements|business needs
    client needs|requirement analysis|requirements analysis|hackathons|user stories|business requirements
    client requirements|timesheet*|team player|communication skills|kick-off*`,
  talkVerbs: `
    analyse analyze attend collaborate communicate coordinate discuss follow gather identify interact liaise
    observe participate work understand translate employ use practise adopt utilise utilize leverage learn
    explore study research provide track organize organise join support help apply practice`,
  gains: `
    better improved enhanced increased optimal faster greater maximum minimal high higher scalability performance
    reliability efficiency maintainability consistency`,
  workEnds: `
    maintenance administration tion ment ing ance support review reviews design operations upgrade upgrades rollout
    rollouts rotation rotations response shift shifts on-call duty duties`,
  adjectiveEnds: 'ed ive able ible ant ent ic ful less -driven -based new secure simple',
  thingLinks: 'for in on to by with into using adding introducing building creating developing implementing',
  bareThings: `
    team application codebase database schema pipeline portal dashboard website platform system`,
  oneOfMany: `
    cluster module game council payer retailer insurer provider bank marketplace startup company hospital
    airline operator manufacturer department center centre warehouse app api tool outbox engine layer gateway broker bot parser
    importer exporter`,
  countNouns: `
    adapter api app application backend bot bill broker cache client cluster component connector crawler
    dashboard database endpoint engine exporter extension feature flow framework gateway generator importer
    job layer library listener mechanism microservice migration module monolith panel parser pipeline
    platform plugin portal process processor proxy queue registry repository rotation router scheduler
    schema scraper script server service shortener site solution store strategy suite system table template
    tool tracker sdk crate gem warehouse website wrapper workflow webhook`,
  loadVerbs: `
    serving|handling|processing|supporting|handles|handle|handled|serves|serve|served|processes|process|processed
    to handle|to support|to serve`,
  users: `
    team teams users customers clients clinics hospitals stores shops offices agencies companies schools scientists
    analysts developers department departments riders drivers managers agents`,
  states: `
    became|becomes|got|is now|are now|was|were|made|has been|allowed to|run|runs|ran|work|works|worked`,
  smallNames: 'cron npm nginx curl jq make psql systemd etcd containerd git bash',
  an: 'npm nginx f h l m n r s x a e i o',
  a: 'unit user unified unique uniform universal used useful ui uuid url uri uptime usage european one once',
});
