/** How words of resumes are most often misspelt, "wrong: right", between `|` or line ends. */
export const misspellings = `
  acheive: achieve|acheived: achieved|achived: achieved|adminstration: administration|agregation: aggregation
  alot: a lot|analitics: analytics|applicaton: application|aquire: acquire|architechture: architecture
  architecure: architecture|assit: assist|asynchronus: asynchronous|authentification: authentication
  automaticaly: automatically|automatisation: automation|availabilty: availability|bussiness: business
  collegues: colleagues|colleage: colleague|colaborated: collaborated|commited: committed
  comunication: communication|concurency: concurrency|configration: configuration|consistancy: consistency
  continous: continuous|cordinated: coordinated|custumer: customer|databse: database|deploied: deployed
  deployement: deployment|depolyment: deployment|developement: development|devloped: developed
  devlopment: development|differents: different|documentaion: documentation|dependancies: dependencies
  e-learing: e-learning|efficency: efficiency|enviroment: environment|enviroments: environments
  envrionment: environment|existance: existence|fonctionality: functionality|functionalites: functionalities
  implemantation: implementation|implementaion: implementation|implemention: implementation
  implmented: implemented|independant: independent|infrastucture: infrastructure|integeration: integration
  integartion: integration|knowlege: knowledge|latancy: latency|lenght: length|libary: library
  libaries: libraries|maintainance: maintenance|maintainence: maintenance|maintenence: maintenance
  managment: management|messsages: messages|micro-servcies: microservices|migrartion: migration
  monitering: monitoring|occured: occurred|occurence: occurrence|optimzation: optimization
  optimzed: optimized|perfomance: performance|performace: performance|peformance: performance
  plateform: platform|plattform: platform|preformance: performance|procedur: procedure|proccess: process
  processs: process|recieve: receive|recieved: received|recomendation: recommendation
  recomendations: recommendations|reccomendation: recommendation|refactered: refactored|reponsible: responsible
  requirments: requirements|requirement's: requirements|responsability: responsibility
  responsable: responsible|responsibile: responsible|scalabilty: scalability|scalibility: scalability
  schedular: scheduler|seperate: separate|seperated: separated|sevice: service|sucessfully: successfully
  succesfully: successfully|succesful: successful|swtiching: switching|tecnologies: technologies
  thier: their|throughly: thoroughly|througput: throughput|throuput: throughput|transfered: transferred
  transfering: transferring|troughput: throughput|untill: until|usefull: useful|useing: using|utlized: utilized
  vulnerabilites: vulnerabilities|writen: written|writting: writing`;

/** Long words of resumes, in which one wrong letter is told for sure. */
export const longWords = `
  accelerate accelerated accelerates accelerating achievement achievements acquisition administer administered
  administering administers administration administrator advertising aggregate aggregated aggregates aggregating
  aggregation algorithm algorithms analysing analyzing application applications appointment appropriate
  architect architected architecting architects architecture architectures asynchronous authenticate
  authenticated authenticates authenticating authentication authorisation authorization automated automates
  automating automation availability background bandwidth behaviour benchmark benchmarked benchmarking
  benchmarks bootstrap bootstraped bootstraping bootstraps bottleneck bottlenecks calculate calculated
  calculates calculating calculation certificate certificates certification collaborate collaborated
  collaborates collaborating collaboration colleagues commercial committed communicate communicated communicates
  communicating communication compatibility competition compliance component components concurrency concurrent
  configuration configurations configure configured configures configuring connection connections connector
  consistency consistent consolidate consolidated consolidates consolidating consolidation containerise
  containerised containerises containerising containerize containerized containerizes containerizing containers
  continuous contribute contributed contributes contributing contributor convenient coordinate coordinated
  coordinates coordinating coordination corporate customers customise customised customises customising
  customize customized customizes customizing cybersecurity databases debugging decommission decommissioned
  decommissioning decommissions decompose decomposed decomposes decomposing decreased decreases decreasing
  deduplicate deduplicated deduplicates deduplicating delivered delivering demonstrate demonstrated demonstrates
  demonstrating dependencies dependency deploying deployment deployments deprecate deprecated deprecates
  deprecating description developed developer developers developing development diagnosed diagnoses diagnosing
  different discovery distribute distributed distributes distributing documentation documented documenting
  documents ecommerce efficiency efficient eliminate eliminated eliminates eliminating encrypted encrypting
  encryption engineering enhancing enterprise environment environments equivalent establish established
  establishing establishs estimated estimates estimating evaluated evaluates evaluating evaluation experience
  experienced experiments expertise facilitate facilitated facilitates facilitating formalise formalised
  formalises formalising formalize formalized formalizes formalizing framework frameworks frequently functional
  functionality generated generates generating generation government guarantee identification identified
  identifies identifying immediate implement implementation implementations implemented implementing implements
  improvement improvements improving incidents increased increases increasing independent information
  infrastructure inheritance initiative installation instances instrument instrumented instrumenting instruments
  integrate integrated integrates integrating integration integrations intelligence interactive interface
  interfaces international introduce introduced introduces introducing inventory investigate investigated
  investigates investigating investigation knowledge kubernetes languages leadership legislation libraries
  logistics maintained maintaining maintains maintenance management manufacturing measurement mechanism
  messaging methodology microservice microservices middleware migrating migration migrations mitigated mitigates
  mitigating modernise modernised modernises modernising modernize modernized modernizes modernizing monitored
  monitoring monolithic necessary networking normalise normalised normalises normalising normalize normalized
  normalizes normalizing notification notifications observability occurrence operating operational operations
  opportunity optimisation optimised optimises optimising optimization optimized optimizes optimizing
  orchestrate orchestrated orchestrates orchestrating orchestration organisation organised organises organising
  organization organized organizes organizing parallelise parallelised parallelises parallelising parallelize
  parallelized parallelizes parallelizing parameters participate participated participates participating
  particular partition partitioned partitioning partitions performance permission persistence pipelines
  platforms possibility predictable preparation presentation prioritise prioritised prioritises prioritising
  prioritize prioritized prioritizes prioritizing procedure procedures processing production productivity
  professional programming protocols providers provision provisioned provisioning provisions published purchases
  quantities recommend recommendation recommendations recommended recommending recommends reconcile reconciled
  reconciles reconciliation reconciling redesigned redesigning redesigns redundancy refactored refactoring
  refactors regression reimplement reimplemented reimplementing reimplements relational relationship reliability
  replicate replicated replicates replicating repositories repository represent represented representing
  represents requirement requirements resilience resolution resolving resources responsibilities responsibility
  responsible responsive restructure restructured restructures restructuring retrieval retrieved retrieves
  retrieving robustness satellite scalability scheduled scheduler schedules scheduling separated separately
  separates separating sequential significant significantly simplified simplifies simplifying solutions
  specialise specialised specialises specialising specialize specialized specializes specializing specification
  specifications spreadsheet stabilise stabilised stabilises stabilising stabilize stabilized stabilizes
  stabilizing stakeholder stakeholders standardise standardised standardises standardising standardize
  standardized standardizes standardizing statistics strategies streamline streamlined streamlines streamlining
  strengthen strengthened strengthening strengthens structure subscription subscriptions successful successfully
  supervise supervised supervises supervising supervision synchronisation synchronise synchronised synchronises
  synchronising synchronization synchronize synchronized synchronizes synchronizing synchronous technical
  technologies technology telecommunications telemetry temporary terminals thousands throughput transaction
  transactional transactions transferred transferring transfers transform transformation transformed
  transforming transforms translate translated translates translating transmission transparent transport
  troubleshoot troubleshooting university utilisation utilization validated validates validating validation
  virtualise virtualised virtualises virtualising virtualize virtualized virtualizes virtualizing
  vulnerabilities vulnerability warehouse warehouses`;
