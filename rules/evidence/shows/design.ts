import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { far, near, several } from './words.ts';

/** How systems and their interfaces are thought out, and how old ones become new. */
export const design = defineShows([
  {
    id: 'api-design',
    terms: ['openapi', 'raml', 'smithy', 'typespec'],
    acts: defineExpression({
      cases: [
        [
          `(?:re-?)?design(?:s|ed|ing)?${near}(?:APIs?|endpoints|SDKs?|(?:gRPC|REST|HTTP|API|service|programming|plugin) (?:interfaces?|contracts?))`,
          'designed the booking API',
        ],
        [
          'API (?:guidelines?|style guides?|contracts?|versioning|standards?|reviews?|specs?|specifications?)',
          'wrote API guidelines for 9 teams',
        ],
        [
          '(?:versioned|customer-facing) (?:[\\w-]+ )?APIs?|public (?:[\\w-]+ )?APIs? (?:with|that)',
          'a public API with 120 partners',
        ],
        ['back(?:ward|wards)?[- ]compatib\\w+', 'backward compatible for 6 years'],
        [
          `(?:version|deprecat)(?:s|ed|ing|es|ion)?${near}(?:APIs?|endpoints)`,
          'deprecated 40 endpoints with a year of notice',
        ],
        ['(?:cursor|keyset) pagination', 'keyset pagination over 900 million rows'],
      ],
    }),
    examples: [
      'Wrote the OpenAPI description that 120 partners generate clients from.',
      'Designed the gRPC interface of the price engine; it has not broken in 4 years.',
    ],
    counterexamples: [
      'Called 9 REST endpoints of a bank.',
      'Designed a poster.',
      'Designed 40 user interfaces.',
      'Called 14 external APIs.',
    ],
  },
  {
    id: 'system-design',
    acts: defineExpression({
      cases: [
        ['(?:re-?)?architect(?:ed|ing)', 'architected the ticket shop'],
        [
          `(?:re-?)?design(?:s|ed|ing)?(?:\\s(?!(?:for|of|in|on|to|with)\\s)[^\\s;:.]+){0,4}\\s(?:(?<!design )systems?|architectures?|platforms?|services?|backends?|pipelines?|engines?|schedulers?|gateways?)`,
          'designed a platform for 300 clinics',
        ],
        [
          'design (?:documents?|docs?)|architecture (?:documents?|docs?|reviews?|decisions?|proposals?|records?|boards?|forums?)',
          'led the architecture reviews of 6 teams',
        ],
        [
          `(?:wr[io]t|author|draft|review)\\w*${near}(?:ADRs|RFCs)|tech(?:nical)? designs?|C4 (?:model|diagrams?)`,
          'wrote 14 ADRs',
        ],
      ],
    }),
    examples: [
      'Designed the system that sells 2 million tickets in an hour.',
      'Wrote 31 design documents and reviewed 60.',
    ],
    counterexamples: [
      'Designed the posters of 3 concerts.',
      'Designed a design system in Figma.',
      'Designed the logo of 3 platforms.',
      'Wrote the import service in Go.',
    ],
  },
  {
    id: 'multi-tenancy',
    acts: defineExpression({
      cases: [
        ['(?:per|each|every|noisy) tenant', 'one queue for each tenant'],
        [
          '(?:schemas?|databases?|namespaces?|clusters?|buckets?) (?:per|for each|for every|by) (?:customer|client|shop|school|clinic)',
          'a schema per customer',
        ],
        [
          `(?:each|every) (?:customer|client|shop|school|clinic|brand)${near}(?:own (?:schema|database|namespace)|(?:schema|database|namespace) of (?:its|their) own)`,
          'each shop with its own schema',
        ],
        ['one (?:schema|namespace) (?:each|apiece)', '90 shops, one schema each'],
        [
          'tenants? (?:ids?|data|apart|isolat\\w+|onboarding|boundar\\w+|schemas?|context|aware)|tenant-\\w+',
          'keeps tenants apart',
        ],
        [
          String.raw`\d[\d,]* tenants(?!${far}(?:flats?|housing|rents?|buildings?|landlords?|homes))`,
          'serves 310 tenants',
        ],
        ['row-level security by (?:customer|client|school)', 'row-level security by customer'],
      ],
    }),
    examples: [
      'Keeps 310 tenants apart in one PostgreSQL cluster, one schema each.',
      'A noisy tenant can no longer slow the other 900.',
    ],
    counterexamples: [
      'Collected the rents of 310 tenants in 4 buildings.',
      'Won 40 customers.',
      'Ran 12 services, one database each.',
    ],
  },
  {
    id: 'strangler-fig',
    acts: defineExpression({
      cases: [
        ['strangl(?:e|es|ed|ing|ers?)', 'strangled a COBOL core within 3 years'],
        [
          `(?:mov|replac|migrat|port|rewr[io]t|retir|carv)\\w*${far}(?:route|endpoint|module|screen|page|slice|piece|feature) by (?:route|endpoint|module|screen|page|slice|piece|feature)`,
          'moved it endpoint by endpoint',
        ],
        [
          `(?:proxy|router|façade|facade|gateway)${far}(?:in front of|before|past) (?:the |an? |our )?(?:legacy|old)`,
          'a façade in front of the legacy core',
        ],
        [
          String.raw`(?:gradual(?:ly)?|incremental(?:ly)?|stepwise|step by step|piecemeal)${near}(?:replac|migrat|mov|retir|rewr[io]t|carv)\w*${near}(?:legacy|old|monolith\w*|mainframe|COBOL)`,
          'gradually retired the mainframe',
        ],
      ],
    }),
    examples: [
      'Replaced a PHP monolith route by route over two years; no big switch ever happened.',
      'A router sends each finished screen past the legacy core.',
    ],
    counterexamples: [
      'Rewrote 9 services in Go.',
      'Planted 40 fig trees.',
      'Scans 2 million books page by page.',
      'Gradually moved 14 services to Kubernetes.',
    ],
  },
  {
    id: 'modular-monolith',
    acts: defineExpression({
      cases: [
        ['modulari[sz](?:e|es|ed|ing|ation)|Packwerk|Spring Modulith', 'modularised the Rails app'],
        [
          String.raw`(?:monoliths?|application|codebase|app)${near}(?:into|in) (?:${several} |clear |independent |separate )?(?:[\w-]+ )?modules`,
          'cut the codebase into 9 modules',
        ],
        ['module boundaries', 'module boundaries that the build checks'],
      ],
    }),
    examples: [
      'Kept one deployable but split the monolith into 6 modules with their own tables.',
      'Packwerk keeps 14 parts of a Rails monolith apart.',
    ],
    counterexamples: ['Split the monolith into 5 services.', 'Taught 6 modules at the university.'],
  },
  {
    id: 'service-oriented-architecture',
    terms: ['microservices'],
    acts: defineExpression({
      cases: [['enterprise service bus(?:es)?|ESBs?', 'took 40 interfaces off the ESB']],
    }),
    examples: [
      'Ran the enterprise service bus of an insurer: 300 interfaces.',
      'Split the monolith of a ticket shop into 5 services.',
    ],
    counterexamples: ['Sold 3 services to hotels.', 'Ran one PostgreSQL server.'],
  },
  {
    id: 'domain-driven-design',
    terms: ['axon-framework'],
    acts: defineExpression({
      cases: [
        ['event[- ]storming|ubiquitous language|context maps?', 'event storming with the tax team'],
        ['anti-?corruption layers?|aggregate roots?|value objects?', 'an anti-corruption layer before SAP'],
      ],
    }),
    examples: [
      'Drew a context map of 9 teams and moved 14 tables to their owners.',
      'Hid SAP behind an anti-corruption layer in Kotlin.',
    ],
    counterexamples: ['Bought 40 domains.', 'Designed the posters of 3 concerts.'],
  },
]);
