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
  spliting: splitting|stoped: stopped|stoping: stopping|droped: dropped|droping: dropping|maped: mapped
  maping: mapping|shiped: shipped|shiping: shipping|runing: running|geting: getting|seting: setting
  submited: submitted|submiting: submitting|loging: logging|swaped: swapped|taged: tagged|wraped: wrapped
  debuging: debugging|debuged: debugged|refered: referred|prefered: preferred|begining: beginning
  controled: controlled|controling: controlling|plugable: pluggable|occuring: occurring|vulnerabilites: vulnerabilities|writen: written|writting: writing`;

/** Long words of resumes, in which one wrong letter is told for sure. */
export const longWords = `
  accelerated accelerating achievement achievements acquisition administered administering administration
  administrator advertising aggregated aggregates aggregating aggregation algorithm algorithms analysing
  analysts analytics analyzing application applications appointment appropriate architected architecting
  architects architecture architectures asynchronous authenticated authenticating authentication authorisation
  authorization automated automating automation availability backfills background bandwidth beginning behavior
  behaviour benchmarked benchmarking bootstrapped bootstrapping bottleneck bottlenecks calculated calculating
  calculation capacity certificate certificates certification checkout checkpoint checkpoints clusters
  collaborated collaborating collaboration colleagues commerce commercial committed communicated communicating
  communication compatibility competition compliance component components concurrency concurrent configuration
  configurations configured configuring connection connections connector consistency consistent consolidated
  consolidating consolidation consumer consumers containerised containerising containerized containerizing
  containers continuous contributed contributing contributor convenient coordinated coordinating coordination
  corporate cronjobs customised customising customized customizing cybersecurity dashboards databases debugging
  decommissioned decommissioning decomposed decomposing decreased decreasing deduplicated deduplicating
  delivered delivering demonstrated demonstrating dependencies dependency deploying deployment deployments
  deprecated deprecating description developed developer developers developing development diagnosed diagnosing
  different discovery distributed distributing documentation documented documenting duplicates efficiency
  efficient eliminated eliminating encrypted encrypting encryption endpoints engineering enhancing enterprise
  environment environments equivalent established establishing estimated estimating evaluated evaluating
  evaluation experience experienced experiments expertise facilitated facilitating firewall formalised
  formalising formalized formalizing framework frameworks frequently functional functionality gateways generated
  generating generation gigabytes government guarantee idempotency idempotent identification identified
  identifying immediate implementation implementations implemented implementing improvement improvements
  improving incidents increased increasing independent information infrastructure ingestion inheritance
  initiative installation instances instrumented instrumenting insurance integrated integrating integration
  integrations intelligence interactive interface interfaces international introduced introducing inventory
  investigated investigating investigation invoices invoicing knowledge languages latencies leadership
  legislation libraries logistics maintained maintaining maintenance management manually manufacturing
  measurement mechanism merchants messages messaging metadata methodology microservice microservices middleware
  migrating migration migrations millions milliseconds mitigated mitigating modernised modernising modernized
  modernizing monitored monitoring monolithic multiple namespace necessary networking networks normalised
  normalising normalized normalizing notebooks notification notifications observability occurrence operating
  operational operations operators opportunity optimisation optimised optimising optimization optimized
  optimizing orchestrated orchestrating orchestration organisation organised organising organization organized
  organizing overhead overnight parallelised parallelising parallelized parallelizing parameters participated
  participating particular partitioned partitioning partitions payloads payments penalties percentile
  performance permanent permission persistence pipelines platforms playbooks possibility predictable preparation
  presentation prioritised prioritising prioritized prioritizing procedure procedures processing producers
  production productivity professional programming protocols provisioned provisioning published purchases
  quantities quarterly recommendation recommendations recommended recommending reconciled reconciliation
  reconciling redesigned redesigning redundancy refactored refactoring regression reimplemented reimplementing
  relational relationship reliability replicas replicated replicating repositories repository represented
  representing requirement requirements resilience resolution resolving resources responses responsibilities
  responsibility responsible responsive restructured restructuring retrieval retrieved retrieving robustness
  rollback rollbacks satellite scalability scheduled scheduler scheduling selection separated separately
  separating sequential sessions settlement shipment shipments significant significantly simplified simplifying
  snapshot snapshots solutions specialised specialising specialized specializing specification specifications
  spreadsheet stabilised stabilising stabilized stabilizing stakeholder stakeholders standardised standardising
  standardized standardizing statistics strategies streaming streamlined streamlining strengthened strengthening
  structure subscription subscriptions successful successfully successor supervised supervising supervision
  synchronisation synchronised synchronising synchronization synchronized synchronizing synchronous technical
  technologies technology telecommunications telemetry templates temporary terabytes terminal thousands
  threshold throughput timeouts timestamps tracking transaction transactional transactions transferred
  transferring transformation transformed transforming translated translating transmission transparent transport
  troubleshooting university upgrades utilisation utilization validated validating validation validators
  versioning virtualised virtualising virtualized virtualizing vulnerabilities vulnerability warehouse
  warehouses webhooks workflows workloads`;
