import fc from 'fast-check';

const openers = [
  'Responsible for',
  'Worked on',
  'Helped with',
  'Participated in',
  'Involved in',
  'Tasked with',
  'Assisted in',
  'Was responsible for',
  'Duties included',
  'Currently working on',
  'We worked on',
];
const bases = [
  'build',
  'migrate',
  'optimize',
  'design',
  'maintain',
  'test',
  'deploy',
  'automate',
  'refactor',
  'lead',
];
const forms: Record<string, [past: string, gerund: string]> = {
  build: ['Built', 'building'],
  migrate: ['Migrated', 'migrating'],
  optimize: ['Optimized', 'optimizing'],
  design: ['Designed', 'designing'],
  maintain: ['Maintained', 'maintaining'],
  test: ['Tested', 'testing'],
  deploy: ['Deployed', 'deploying'],
  automate: ['Automated', 'automating'],
  refactor: ['Refactored', 'refactoring'],
  lead: ['Led', 'leading'],
};
const objects = [
  'the parcel tracker',
  'a tariff engine',
  'REST APIs',
  'the customs-form service',
  'nightly ETL jobs',
  'an internal CLI tool',
  'the ledger_entries table',
  'Falcon, the routing service',
  'scalable and reliable microservices',
  'unit tests',
  'CI/CD pipelines',
  'various background jobs',
  'API performance',
  'query response time',
  'on-call rotations',
];
const stacks = [
  '',
  ' using Kafka and Redis',
  ' with PostgreSQL 16',
  ' in Go',
  ' on AWS (EKS, RDS)',
  ' via gRPC',
  ' in C++',
];
const figures = [
  '',
  ' for 14 depots',
  ' handling 12M events/day',
  ' by 40%',
  ' from 480ms to 92ms',
  ' across 3 regions',
  ' for over $1.2B a year',
  ' without downtime',
  ' in 2019',
  ' (4.8B rows)',
  ' serving three teams',
];
const tails = [
  '',
  ' to improve performance',
  ', resulting in improved scalability and faster deployments',
  ' and fixed bugs in the Bremen office',
  ', reducing error rates',
  ' to ensure high availability of the checkout',
  ' in a timely manner',
  '; mentored two interns',
  ' while not breaking tenant_id sharding',
];

/** Bullets put together at random from the ways in which weak bullets are written. */
export const generatedBullets: fc.Arbitrary<string> = fc
  .record({
    opener: fc.option(fc.constantFrom(...openers), { nil: undefined }),
    verb: fc.constantFrom(...bases),
    second: fc.option(fc.constantFrom(...bases), { nil: undefined }),
    object: fc.constantFrom(...objects),
    stack: fc.constantFrom(...stacks),
    figure: fc.constantFrom(...figures),
    other: fc.constantFrom(...figures),
    tail: fc.constantFrom(...tails),
  })
  .map(({ opener, verb, second, object, stack, figure, other, tail }) => {
    const [past = '', gerund = ''] = forms[verb] ?? [];
    const [nextPast = '', nextGerund = ''] = (second && second !== verb && forms[second]) || [];
    const verbs = opener
      ? `${opener} ${gerund}${nextGerund && ` and ${nextGerund}`}`
      : `${past}${nextPast && ` and ${nextPast.toLowerCase()}`}`;
    return `${verbs} ${object}${stack}${figure}${other === figure ? '' : other}${tail}.`;
  });
