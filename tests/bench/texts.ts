import { readFileSync } from 'node:fs';
import { importJson } from '../../lib/import/data/import-json.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { createImportKnowledge } from '../../rules/import/index.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/resumes/${name}.json`, import.meta.url), 'utf8');

/** A made-up posting; it names about as many technologies for its length as real ones do. */
const paragraph = `Requirements

- 5+ years of professional Go, Java or Kotlin, and the will to read other people's code
- Deep knowledge of PostgreSQL 16 (partitioning, replication, query plans) and of Redis as a cache
- You write things down, ask early, and leave a part of the code better than you found it
- Message brokers such as Kafka, RabbitMQ or NATS; idempotent consumers are second nature to you
- You run your services on Kubernetes in AWS (EKS, RDS, SQS) and describe them in Terraform
- CI/CD, monitoring and alerting with Prometheus and Grafana, and a fair share of on-call weeks

Nice to have

- Experience with gRPC, GraphQL or event sourcing is a plus
- You have written a line of Rust, or helped a team move off a monolith

About us

Quillworks sorts the paper of small offices. We go to market with care, react to what people tell us,
and spend the rest of the day outside. The office is a former bakery with a view of the canal, and nobody
minds when you work from home. We are twenty-two people, and most of us have been here for years. You meet
the whole team in your first week, a colleague shows you around, and your first change is live by Friday.
Every month we put our tools away for a day and learn something together. Our customers are dentists, notaries and a lighthouse keeper.
Benefits: thirty days off, a train card, and lunch that someone else has cooked. We look forward to hearing
from you, whoever you are, whatever your way here was, and we answer every letter within ten days.

`;

/** A made-up posting of about ten thousand characters. */
export const posting = paragraph.repeat(Math.ceil(10_000 / paragraph.length)).slice(0, 10_000);

const knowledge = createImportKnowledge();
const principal = importJson(fixture('principal'), knowledge).resume;
const others = ['payments', 'platform'].map((name) => importJson(fixture(name), knowledge).resume);

/** A made-up resume of two pages: the roles and skills of three shorter ones, one after another. */
export const resume: Resume = {
  ...principal,
  work: [principal, ...others].flatMap(({ work }) => work),
  skills: [principal, ...others].flatMap(({ skills }) => skills),
};
