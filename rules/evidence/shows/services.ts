import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { far, near, several } from './words.ts';

/** How a system is cut into parts, and how these find and call one another. */
export const services = defineShows([
  {
    id: 'microservices',
    terms: [
      'aws-app-mesh',
      'go-kit',
      'go-zero',
      'istio',
      'kuma',
      'lagom',
      'linkerd',
      'moleculer',
      'nameko',
      'netflix-eureka',
      'service-mesh',
      'spring-cloud',
    ],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:split|carv|br[eo]a?k|broke|decompos|divid|dismantl|slic|extract|untangl)\w*${far}(?:monoliths?|monolithic [\w-]+)(?!${far}modules?)`,
          'broke up the monolith',
          'carved the billing service out of the monolith',
          'Decomposed a monolithic backend',
        ],
        [
          String.raw`(?:cut|cutting|mov|pull|peel|lift|spun|separat|took|taken|taking|factor)\w*${far}(?:out of|off|from|away from) (?:the|a|our|its|an) (?:[\w-]+ )?monolith`,
          'pulled pricing out of a PHP monolith',
        ],
        [
          String.raw`(?<=(?:into|as) )${several} (?:[\w-]+ ){0,3}services`,
          'turned the booking system into 3 services',
        ],
        [
          String.raw`(?<=monolith (?:by|with) )(?:[\w-]+ ){1,3}services`,
          'replaced the monolith by small services',
        ],
        [
          String.raw`${several} (?:Go|Java|Kotlin|Rust|Python|Scala|Ruby|Elixir|Node\.js|TypeScript|Spring Boot|gRPC|backend) services`,
          'wrote 9 Kotlin services',
        ],
        [
          String.raw`(?<=(?:across|over|for|between|among|of|in|behind|owns?|owned|owning) )(?:[5-9]|[1-9]\d|[1-3]\d\d|dozens of|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty) (?:(?:independent|small|internal|stateless|production|separate|deployable)\s){0,2}services(?! (?:to|for) (?:citizens|customers|patients))`,
          'on call for 40 internal services',
        ],
        [
          'service (?:boundar(?:y|ies)|landscape|decomposition|templates?|chassis)',
          'drew the service boundaries with 5 teams',
        ],
        [
          String.raw`between (?:(?:the|our|all|these|its|\d+|several|internal)\s){0,2}services`,
          'every call between our services carries a deadline',
        ],
        [
          'own(?:s|ed)? (?:its|their) own (?:database|schema|data ?store|tables)|database per service',
          'a database per service',
        ],
      ],
    }),
    examples: [
      'Split the monolith of a ticket shop into 5 services, each with its own schema.',
      'Took invoicing out of the monolith: a Kotlin service with 3 endpoints and one table.',
      'Owns 60 services behind one gateway.',
    ],
    counterexamples: [
      'Moved the monolith to Kubernetes.',
      'Split the monolith into 6 modules.',
      'Sold 3 services to hotels.',
      'Ran a 9-node Kubernetes cluster.',
    ],
  },
  {
    id: 'distributed-systems',
    terms: listWords(`
      akka cassandra cockroachdb consensus consistent-hashing crdt etcd eventual-consistency flink foundationdb
      gossip-protocol hadoop hbase kafka leader-election microservices saga scylladb sharding spark tikv tidb
      two-phase-commit vector-clock zookeeper
    `),
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:across|over|on|between|among|spanning) (?:\d[\d,]*|several|hundreds of|dozens of|three|four|five|many|both) (?:[\w-]+ ){0,2}(?:nodes|machines|servers|hosts|data ?cent(?:er|re)s|availability zones|brokers)`,
          'sorts 40 TB across 300 machines',
        ],
        [
          'network partitions|split[- ]brain|partial failures|clock skew|distributed locks?|fencing tokens?|quorum (?:reads?|writes?)',
          'ended a split brain between two halls',
          'fencing tokens for the scheduler',
        ],
        [String.raw`\d+[- ]node(?: [\w-]+)? (?:clusters?|rings?)`, 'kept a 24-node ring healthy'],
        [
          String.raw`clusters? of (?:\d+|several) (?:nodes|machines|servers|brokers)`,
          'a cluster of 9 brokers',
        ],
      ],
    }),
    examples: [
      'Wrote the scheduler that places 9,000 jobs over 400 machines.',
      'Traced a split-brain of the lock service to clock skew.',
      'Runs 9 Cassandra clusters for 3 games.',
    ],
    counterexamples: [
      'Distributed 400 leaflets.',
      'Ran one PostgreSQL server.',
      'Led a team across 3 offices.',
    ],
  },
  {
    id: 'consensus',
    terms: ['etcd', 'zookeeper'],
    acts: defineExpression({
      cases: [
        ['(?:write|read|replica) quorums?', 'a write quorum of 3 in each town'],
        ['(?:Raft|Paxos) (?:logs?|groups?|cluster|implementation|leaders?|peers)', 'a Raft group per shard'],
        ['replicated (?:state machines?|logs?)', 'a replicated log in Go'],
        [
          String.raw`(?:nodes|replicas)${near}(?:agree|vote|acknowledge|confirm)\w*`,
          'commits once two of three replicas agree',
        ],
        ['majority of (?:the )?(?:nodes|replicas|brokers)', 'writes to a majority of nodes'],
      ],
    }),
    examples: [
      'Wrote the Raft log of a lock service in Rust.',
      'A write counts when 2 of 3 nodes acknowledge it.',
    ],
    counterexamples: [
      'Led 9 nodes of the research network.',
      'Found agreement among 4 teams.',
      'Lets 40,000 members vote; a quorum is checked.',
    ],
  },
  {
    id: 'leader-election',
    acts: defineExpression({
      cases: [
        [
          `(?:nodes|replicas|instances|schedulers|brokers|workers|pods|peers)${near}elect(?:s|ed|ing)?${near}(?:leaders?|primary|master|coordinator)`,
          'the nodes elect a new leader in 2 s',
        ],
        ['(?:leader|leadership) (?:locks?|leases?)', 'a leadership lease in etcd'],
        [
          String.raw`(?:only one|exactly one) (?:[\w-]+ )?(?:instances?|replicas?|workers?|nodes?|schedulers?|pods?)${near}(?:runs?|ran|is active|leads|at a time|schedules)`,
          'only one scheduler runs at a time',
        ],
      ],
    }),
    examples: [
      'Schedulers elect a leader through a lease in PostgreSQL.',
      'Of 5 instances one takes the leader lock; another has it 4 seconds after a crash.',
    ],
    counterexamples: [
      'Elected treasurer of the union.',
      'Elected leader of the chapter.',
      'A single node runs 40 jobs.',
      'Led the guild of leaders in 3 offices.',
    ],
  },
]);
