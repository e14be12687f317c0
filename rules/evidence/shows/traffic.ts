import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { near } from './words.ts';

/** How services find one another, and how calls are spread over them. */
export const traffic = defineShows([
  {
    id: 'service-discovery',
    terms: ['aws-cloud-map', 'consul', 'netflix-eureka'],
    acts: defineExpression({
      cases: [
        ['service registr(?:y|ies)', 'a service registry for 300 instances'],
        [
          '(?:instances|services|nodes|workers|backends|pods) (?:that )?(?:register|registers|registered|announce|announces) themselves',
          'new workers register themselves',
        ],
        [
          '(?:services|instances|nodes|pods|peers|workers|backends) (?:find|found|discover(?:ed)?|locate) (?:each other|one another)|(?:finds?|found|discover(?:s|ed)?|locate[sd]?) (?:healthy|live) (?:instances|peers|nodes|backends)',
          'services find each other by name',
        ],
        ['SRV records?|DNS-based (?:discovery|lookups?)', 'SRV records in place of host lists'],
      ],
    }),
    examples: [
      '140 services look one another up in Consul.',
      'Instances register themselves and leave after 3 missed heartbeats.',
    ],
    counterexamples: [
      'Registered 300 guests.',
      'Helps 9,000 singles find each other.',
      'Kept the register of 40 domains.',
    ],
  },
  {
    id: 'service-mesh',
    terms: ['istio', 'kuma', 'linkerd'],
    acts: defineExpression({
      cases: [
        ['side-?car (?:prox(?:y|ies)|injection|containers?)', 'a sidecar proxy beside each of 60 services'],
        [
          String.raw`(?:mTLS|mutual TLS) (?:between|among|for) (?:(?:all|the|our|\d+|every|internal)\s){0,2}(?:services|workloads|pods|microservices)`,
          'mutual TLS between 40 services',
        ],
        [
          String.raw`mesh(?:es)? (?:of|for|over|across|around) (?:[\w-]+ ){0,2}(?:services|clusters|workloads)`,
          'one mesh across 4 clusters',
        ],
      ],
    }),
    examples: [
      'Linkerd encrypts and times 3,000 calls a second.',
      'Moved retries and mTLS of 60 services into sidecar proxies.',
    ],
    counterexamples: ['Sold a wireless mesh for homes.', 'Put Nginx in front of 3 servers.'],
  },
  {
    id: 'load-balancing',
    families: ['load-balancer'],
    terms: ['azure-front-door', 'envoy'],
    acts: defineExpression({
      cases: [
        [
          `(?:balanced|balancing|to balance)${near}(?:load|traffic|requests|connections)|balances (?:the |all |its )?(?:load|traffic|requests|connections)`,
          'balances the connections of 40,000 meters',
        ],
        [
          String.raw`(?:spread|distribut|rout|steer|split)\w*${near}(?:load|traffic|requests|connections) (?:evenly|(?:across|over|between|among) (?:[\w-]+ ){0,3}(?:servers|instances|nodes|replicas|regions|zones|pods|workers|clusters|backends|data ?cent(?:er|re)s))`,
          'spreads requests evenly',
        ],
        [
          'round[- ]robin|least[- ](?:connections?|outstanding|loaded)|weighted routing|sticky sessions',
          'replaced round robin by least loaded',
          'got rid of sticky sessions on 9 servers',
        ],
        [
          'behind (?:an? |the |two |our )?(?:ALBs?|NLBs?|ELBs?|reverse prox(?:y|ies)|virtual IPs?)',
          '9 servers behind an ALB',
        ],
      ],
    }),
    examples: [
      'Put HAProxy in front of 12 game servers.',
      'Wrote the router that spreads traffic over 3 data centres by latency.',
    ],
    counterexamples: [
      'Balanced the books of 4 shops.',
      'Serves 900 balance queries and balance requests a second.',
      'Routed support requests between 4 teams.',
      'Wrote an Nginx configuration for static files.',
    ],
  },
]);
