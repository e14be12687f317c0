import type { GuidePage } from '../../../lib/guide/guide.ts';

/** Spellings that applicant-tracking systems and panels both read, by group. */
export const parsingSkills: Record<string, string[]> = {
  Languages: ['Go', 'Java 21', 'Kotlin', 'Rust', 'Python', 'Node.js', 'TypeScript'],
  Databases: ['PostgreSQL 16', 'MySQL', 'CockroachDB', 'DynamoDB', 'Redis', 'Memcached'],
  'Queues and workflows': ['Kafka', 'RabbitMQ', 'NATS', 'SQS', 'Pulsar', 'Kinesis', 'Temporal'],
  Interfaces: ['gRPC', 'Protocol Buffers', 'REST APIs', 'GraphQL', 'OpenAPI'],
  Infrastructure: [
    'Kubernetes',
    'Docker',
    'Terraform',
    'AWS (EC2, EKS, RDS, S3, SQS)',
    'GCP (Cloud SQL, GKE)',
    'OpenTelemetry',
    'Prometheus',
    'Grafana',
  ],
  Practices: ['Event sourcing', 'CQRS', 'Idempotent consumers', 'Distributed tracing', 'On-call leadership'],
};

export const skillsThatParsePage: GuidePage = {
  id: 'skills-that-parse',
  chapter: 'reference',
  title: 'Skills that parse',
  blocks: [
    {
      kind: 'text',
      text: 'Most backend postings run through Greenhouse and Lever, at large companies through Workday and SuccessFactors. Their parsers look for a primary language, a primary database and a queue or stream system, letter by letter.',
    },
    {
      kind: 'list',
      items: [
        'Write the product, with its major version where it matters: PostgreSQL 16, Java 21, Python 3.12.',
        'Write what you used inside it, if you shipped it: logical replication, BRIN indexes, single-table design.',
        'Take the spelling of the posting when it is the same thing: Kubernetes for k8s.',
        'List 15 to 25 items that your bullets show, in groups. No soft skills, no hidden keywords.',
      ],
    },
    ...Object.entries(parsingSkills).map(([group, names]) => ({
      kind: 'list' as const,
      items: [`${group}: ${names.join(', ')}`],
    })),
  ],
};
