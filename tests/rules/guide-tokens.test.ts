import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../rules/index.ts';
import { terms } from '../../rules/terms/index.ts';

const fold = (spelling: string): string => spelling.toLowerCase().replace(/[\s-]+/g, ' ');

/** What guides to backend resumes name as tokens that hiring panels and parsers look for. */
const tokens: Record<string, Record<string, string>> = {
  languages: {
    Go: 'go',
    Java: 'java',
    Kotlin: 'kotlin',
    Rust: 'rust',
    Python: 'python',
    TypeScript: 'typescript',
    SQL: 'sql',
    'Node.js': 'node-js',
    goroutine: 'go',
  },
  databases: {
    PostgreSQL: 'postgresql',
    Postgres: 'postgresql',
    MySQL: 'mysql',
    CockroachDB: 'cockroachdb',
    DynamoDB: 'dynamodb',
    Cassandra: 'cassandra',
    Redis: 'redis',
    Memcached: 'memcached',
    'Cloud SQL': 'cloud-sql',
    RDS: 'amazon-rds',
    NoSQL: 'nosql',
    'relational databases': 'relational-databases',
    'key-value store': 'key-value-stores',
  },
  'queues and streams': {
    Kafka: 'kafka',
    RabbitMQ: 'rabbitmq',
    NATS: 'nats',
    Pulsar: 'pulsar',
    Kinesis: 'amazon-kinesis',
    SQS: 'amazon-sqs',
  },
  patterns: {
    'event sourcing': 'event-sourcing',
    CQRS: 'cqrs',
    saga: 'saga',
    'saga pattern': 'saga',
    'two-phase commit': 'two-phase-commit',
    'idempotent consumer': 'idempotency',
    'idempotent consumers': 'idempotency',
    idempotency: 'idempotency',
    'leader election': 'leader-election',
    consensus: 'consensus',
    Raft: 'consensus',
    CRDT: 'crdt',
    'vector clock': 'vector-clock',
    'exactly-once delivery': 'exactly-once-delivery',
    'eventually consistent': 'eventual-consistency',
    linearizable: 'strong-consistency',
    'serializable isolation': 'strong-consistency',
    'serializable transactions': 'strong-consistency',
    'event-driven': 'event-driven-architecture',
    'distributed systems': 'distributed-systems',
    microservices: 'microservices',
    'multi-region': 'multi-region',
    partitioning: 'partitioning',
    partitioned: 'partitioning',
    sharding: 'sharding',
    sharded: 'sharding',
    'logical replication': 'replication',
    caching: 'caching',
    cached: 'caching',
    'rate-limited': 'rate-limiting',
    concurrency: 'concurrency',
  },
  practices: {
    'on-call': 'on-call',
    'On-call leadership': 'on-call',
    'distributed tracing': 'distributed-tracing',
    'incident retros': 'incident-response',
    postmortem: 'incident-response',
    'load-tested': 'load-testing',
  },
  'infrastructure and APIs': {
    Kubernetes: 'kubernetes',
    Docker: 'docker',
    Terraform: 'terraform',
    AWS: 'aws',
    EC2: 'amazon-ec2',
    EKS: 'amazon-eks',
    S3: 'amazon-s3',
    GCP: 'gcp',
    GKE: 'gke',
    OpenTelemetry: 'opentelemetry',
    Prometheus: 'prometheus',
    Grafana: 'grafana',
    Temporal: 'temporal',
    etcd: 'etcd',
    gRPC: 'grpc',
    protobuf: 'protocol-buffers',
    buf: 'buf',
    REST: 'rest',
    'REST APIs': 'rest',
    GraphQL: 'graphql',
    OpenAPI: 'openapi',
    'Spring Boot': 'spring-boot',
    sqlc: 'sqlc',
    pgx: 'pgx',
    tonic: 'tonic-grpc',
    Cloudflare: 'cloudflare',
  },
};

const idBySpelling = new Map(
  terms.flatMap(({ id, label, aliases = [], exactCase = [] }) =>
    [label, ...aliases, ...exactCase].map((spelling) => [fold(spelling), id] as const),
  ),
);

describe.each(Object.entries(tokens))('of the %s that guides name', (_, expected) => {
  it.each(Object.entries(expected))('"%s" is a spelling of %s', (spelling, id) => {
    expect(idBySpelling.get(fold(spelling))).toBe(id);
  });
});

describe('a skills section written as guides advise', () => {
  const skills = `Go 1.23 · Java 21 · Kotlin · Rust · Python 3.12 · Node.js / TypeScript · PostgreSQL 16 · MySQL ·
CockroachDB · DynamoDB · Redis · Memcached · Kafka · RabbitMQ · NATS · Temporal · gRPC + protobuf · REST APIs ·
GraphQL · OpenAPI · Kubernetes · Docker · Terraform · AWS (EC2, EKS, RDS, S3, SQS) · GCP (Cloud SQL, GKE) ·
OpenTelemetry · Prometheus + Grafana · Event sourcing / CQRS · Idempotent consumers · Distributed tracing · On-call`;

  it('is read whole, with the versions', () => {
    const found = createKnowledge().extract(skills);
    expect(found.map(({ termId }) => termId)).toEqual([
      'go',
      'java',
      'kotlin',
      'rust',
      'python',
      'node-js',
      'typescript',
      'postgresql',
      'mysql',
      'cockroachdb',
      'dynamodb',
      'redis',
      'memcached',
      'kafka',
      'rabbitmq',
      'nats',
      'temporal',
      'grpc',
      'protocol-buffers',
      'rest',
      'graphql',
      'openapi',
      'kubernetes',
      'docker',
      'terraform',
      'aws',
      'amazon-ec2',
      'amazon-eks',
      'amazon-rds',
      'amazon-s3',
      'amazon-sqs',
      'gcp',
      'cloud-sql',
      'gke',
      'opentelemetry',
      'prometheus',
      'grafana',
      'event-sourcing',
      'cqrs',
      'idempotency',
      'distributed-tracing',
      'on-call',
    ]);
    expect(found.flatMap(({ version }) => version ?? [])).toEqual(['1.23', '21', '3.12', '16']);
  });
});
