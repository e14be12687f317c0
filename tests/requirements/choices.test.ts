import { describe, expect, it } from 'vitest';
import { readTextBlocks } from '../../lib/posting/blocks/text-blocks.ts';
import { findRequirements } from '../../lib/requirements/find-requirements.ts';
import { isConcept } from '../../lib/tokens/vocabulary.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const labelOf = (id: string): string => knowledge.terms.get(id)?.label ?? id;

function readRequirements(description: string) {
  const blocks = readTextBlocks(description, pageKnowledge);
  return findRequirements({ description, blocks }, knowledge.extract(description), knowledge.asks)
    .requirements;
}

/** The asks of list items for products: "AWS: EC2|S3+" has a head and is open; "?" is preferred. */
function asksOf(items: string, heading = 'Requirements'): string[] {
  return readRequirements(`Backend Engineer\n${heading}\n- ${items}`)
    .filter(({ anyOf }) => !anyOf.every((id) => isConcept(knowledge.terms.get(id)?.category)))
    .map(({ head, anyOf, open, level }) => {
      const answers = anyOf.map(labelOf).join('|');
      return `${head ? `${labelOf(head)}: ` : ''}${answers}${open ? '+' : ''}${level === 'preferred' ? '?' : ''}`;
    })
    .toSorted();
}

type Case = [items: string, asks: string[]];

const kinds: Record<string, Case[]> = {
  'A class and its examples are one ask': [
    ['A public cloud - AWS, GCP, Azure', ['AWS|GCP|Azure+']],
    ['Experience with a message broker – Kafka, RabbitMQ, NATS', ['Kafka|RabbitMQ|NATS+']],
    ['At home in a cloud provider: AWS, GCP, Azure', ['AWS|GCP|Azure+']],
    ['Solid command of a modern programming language: Rust, Kotlin, Scala', ['Rust|Kotlin|Scala+']],
    ['Any relational database: MySQL, PostgreSQL, SQL Server', ['MySQL|PostgreSQL|SQL Server+']],
    ['Comfortable with a major cloud platform - Azure, AWS', ['Azure|AWS+']],
    ['Cloud platform: AWS, GCP', ['AWS|GCP+']],
    ['Knowledge of at least one RDBMS, ideally PostgreSQL or MySQL', ['PostgreSQL|MySQL?']],
    ['Programming languages: Java, Kotlin or Scala', ['Java|Kotlin|Scala']],
    ['Proficiency in at least one modern language (Go, Rust, Java)', ['Go|Rust|Java+']],
    ['Knowledge of relational databases - MySQL, MariaDB', ['MySQL|MariaDB+']],
    ['Several programming languages, including Python, Java and C++', ['Python|Java|C+++']],
    ['Worked with message queues including Kafka, RabbitMQ', ['Kafka|RabbitMQ+']],
    ['Proficient with CI tools, including Jenkins, GitLab CI, and CircleCI', ['Jenkins|GitLab CI|CircleCI+']],
    ['Deployment automation (Ansible, Terraform)', ['Ansible|Terraform+']],
    ['Container orchestration (Kubernetes, Nomad)', ['Kubernetes|Nomad+']],
    ['Relational databases (MySQL or PostgreSQL)', ['MySQL|PostgreSQL']],
    ['Jenkins, CircleCI and other CI/CD tools', ['CI/CD: Jenkins|CircleCI+']],
    ['Kafka, RabbitMQ and other message brokers', ['Kafka|RabbitMQ+']],
    ['JVM languages - Java, Kotlin, Scala', ['Java|Kotlin|Scala+']],
    ['At least one engine for streams in production: Flink, Spark', ['Flink|Spark']],
    ['Any one of the clouds our customers run on, namely AWS, Azure, GCP', ['AWS|Azure|GCP']],
    ['Kafka, RabbitMQ or whatever else works', ['Kafka|RabbitMQ+']],
    ['Kafka, RabbitMQ: any one will do', ['Kafka|RabbitMQ']],
    ['Kafka, alternatively RabbitMQ', ['Kafka|RabbitMQ']],
    ['Python, MongoDB, Kafka or RabbitMQ', ['Kafka|RabbitMQ', 'MongoDB', 'Python']],
    ['Java or Scala Elasticsearch at scale', ['Elasticsearch', 'Java|Scala']],
    ['Tools such as Jenkins, Docker Compose, Helm', ['Jenkins|Docker Compose|Helm+']],
    ['A wide range of technologies such as Java, Kafka and Docker', ['Java|Kafka|Docker+']],
  ],
  'A list that is no choice keeps its asks apart': [
    ['Backend - Java, Spring Boot, Kafka', ['Java', 'Kafka', 'Spring Boot']],
    ['Languages: Java, Python', ['Java', 'Python']],
    ['Databases: PostgreSQL, Redis', ['PostgreSQL', 'Redis']],
    ['Database: PostgreSQL, MySQL', ['MySQL', 'PostgreSQL']],
    ['Data stores - PostgreSQL, Redis, Kafka', ['Kafka', 'PostgreSQL', 'Redis']],
    ['Experience with the following technologies: Java, Kafka', ['Java', 'Kafka']],
    ['You own the platform, including Kafka, Redis and PostgreSQL', ['Kafka', 'PostgreSQL', 'Redis']],
    ['Responsible for all services, including Redis and RabbitMQ clusters', ['RabbitMQ', 'Redis']],
    ['You know our stack (Kafka, Go, Redis)', ['Go', 'Kafka', 'Redis']],
    ['Testing (Java, Kafka, Linux)', ['Java', 'Kafka', 'Linux']],
    ['Own the latency of our stores (PostgreSQL & Redis)', ['PostgreSQL', 'Redis']],
    ['Platform work (Kubernetes and Terraform)', ['Kubernetes', 'Terraform']],
    ['Technologies such as Go, PostgreSQL and Terraform', ['Go+', 'PostgreSQL+', 'Terraform+']],
    ['A relational store like PostgreSQL and Docker', ['Docker', 'PostgreSQL+']],
    ['Backend engineering, particularly in Go, Rust', ['Go', 'Rust']],
    ['Data work, especially Spark and Airflow', ['Airflow', 'Spark']],
    ['Solid engineering fundamentals, preferably with Java and Kotlin', ['Java?', 'Kotlin?']],
    ['We build on Go, gRPC microservices and PostgreSQL', ['Go', 'PostgreSQL', 'gRPC']],
    ['One of our teams runs services in Java, Kafka', ['Java', 'Kafka']],
  ],
  'A class behind a list opens it': [
    ['Terraform, Pulumi and other infrastructure tools', ['Terraform|Pulumi+']],
    ['Postgres, MySQL, or other relational databases', ['PostgreSQL|MySQL+']],
    ['Grafana, Prometheus and similar tools', ['Grafana|Prometheus+']],
    ['Docker, Kubernetes and related technologies', ['Docker|Kubernetes+']],
    ['Java, Spring Boot, PostgreSQL and other technologies', ['Java+', 'PostgreSQL+', 'Spring Boot+']],
  ],
  'A quantifier makes a choice of what follows': [
    [
      'Fluent in one of the languages in which our ledger and payout services are written: Scala, Java',
      ['Scala|Java'],
    ],
    ['Experience with a few parts of our stack (Kafka, Go, Redis)', ['Kafka|Go|Redis']],
    [
      'Hands-on with several elements of our platform (Terraform, Helm, Prometheus)',
      ['Terraform|Helm|Prometheus'],
    ],
    ['Two or more of Kafka, Redis, Cassandra', ['Kafka|Redis|Cassandra']],
    ['Any two of Kafka, Redis, Cassandra', ['Kafka|Redis|Cassandra']],
    ['Knows any of: Rust, C++, Zig', ['Rust|C++|Zig']],
    ['A couple of our tools: Datadog, Sentry, PagerDuty', ['Datadog|Sentry|PagerDuty']],
    ['Java, Kotlin, Scala (any of these)', ['Java|Kotlin|Scala']],
    ['Infrastructure security (Java, Kafka, Linux). Fluency in any three is required.', ['Java|Kafka|Linux']],
    ['Any of Java, JavaScript frameworks (React, Vue), Kafka', ['Java|React|Vue|Kafka']],
  ],
  'A slash or bar joins what answers one need': [
    ['MySQL/PostgreSQL', ['MySQL|PostgreSQL']],
    ['AWS/GCP', ['AWS|GCP']],
    ['Go/Python', ['Go|Python']],
    ['Terraform/CloudFormation', ['Terraform|AWS CloudFormation']],
    ['Kafka/RabbitMQ and Redis', ['Kafka|RabbitMQ', 'Redis']],
    ['Java | Kotlin', ['Java|Kotlin']],
    ['React/Angular or Vue', ['React|Angular|Vue']],
    ['Java/Spring Boot', ['Java', 'Spring Boot']],
    ['Docker/Kubernetes', ['Docker', 'Kubernetes']],
    ['Spring Boot/Spring Cloud', ['Spring Boot', 'Spring Cloud']],
    ['SQS/SNS', ['Amazon SNS', 'Amazon SQS']],
    ['GCP/BigQuery', ['BigQuery', 'GCP']],
    ['PostgreSQL/Redis', ['PostgreSQL', 'Redis']],
    ['Prometheus/Grafana', ['Grafana', 'Prometheus']],
    ['C# / .NET / Azure / SQL Server', ['.NET', 'Azure', 'C#', 'SQL Server']],
    ['Go | gRPC | GCP | Docker', ['Docker', 'GCP', 'Go', 'gRPC']],
  ],
  'A choice by "or" ends where another item begins': [
    ['Java or Kotlin; C++, C# and Go', ['C#', 'C++', 'Go', 'Java|Kotlin']],
    ['Java or Scala, Kafka, Docker', ['Docker', 'Java|Scala', 'Kafka']],
    ['PostgreSQL or MySQL experience', ['PostgreSQL|MySQL']],
    ['Either Kafka or Pulsar', ['Kafka|Pulsar']],
    ['Kubernetes and/or Nomad', ['Kubernetes|Nomad']],
    ['Python Django or Rails', ['Django|Rails', 'Python']],
  ],
  'A name that is not known keeps its list together': [
    ['Kafka, FooMQ, or RabbitMQ', ['Kafka|RabbitMQ']],
    ['MySQL, PostgreSQL or FroomDB', ['MySQL|PostgreSQL']],
    ['Databases such as FroomDB, MySQL, PostgreSQL', ['MySQL|PostgreSQL+']],
    ['Brokers (Kafka, RabbitMQ, FooMQ, etc.)', ['Kafka|RabbitMQ+']],
    ['MySQL/FroomDB/PostgreSQL', ['MySQL|PostgreSQL']],
  ],
  'A vendor before its product is part of its name': [
    ['Databases (MySQL, AWS Aurora)', ['MySQL|Amazon Aurora+']],
    ['Azure Kubernetes Service and Azure Functions', ['Azure Functions', 'Azure Kubernetes Service']],
    ['Google Cloud Pub/Sub or Kafka', ['Google Cloud Pub/Sub|Kafka']],
    ['AWS EKS, AWS Fargate and AWS Lambda', ['AWS Fargate', 'AWS Lambda', 'Amazon EKS']],
  ],
  'Services of one vendor are one ask with the vendor as head': [
    ['AWS (EC2, S3, Lambda)', ['AWS: Amazon EC2|Amazon S3|AWS Lambda+']],
    ['AWS services: EC2, RDS, Lambda', ['AWS: Amazon EC2|Amazon RDS|AWS Lambda+']],
    ['GCP: GKE, Pub/Sub, BigQuery', ['GCP: GKE|Google Cloud Pub/Sub|BigQuery+']],
    ['AWS serverless stack - Lambda, DynamoDB, etc', ['AWS: AWS Lambda|DynamoDB+']],
    ['Azure services such as Service Bus and AKS', ['Azure: Azure Service Bus|Azure Kubernetes Service+']],
    ['AWS (Lambda)', ['AWS', 'AWS Lambda']],
  ],
  'A practice with its tools is one ask with the practice as head': [
    [
      'Observability with OpenTelemetry, Prometheus or Datadog',
      ['observability: OpenTelemetry|Prometheus|Datadog'],
    ],
    ['Monitoring with Grafana, Datadog or similar', ['monitoring: Grafana|Datadog+']],
    ['Load balancing (NGINX, HAProxy)', ['load balancing: nginx|HAProxy+']],
    ['Distributed systems in Go or Java', ['Go|Java']],
  ],
  'A quantifier with a colon makes a choice of the items under it': [
    ['One of the following languages:\n- Java\n- Go\n- Rust\n- Kafka', ['Java|Go|Rust', 'Kafka']],
    ['Experience with these:\n- Java\n- Go', ['Go', 'Java']],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, cases) => {
  it.each(cases)('in "%s"', (items, asks) => {
    expect(asksOf(items)).toEqual(asks.toSorted());
  });
});

describe('The items under a paragraph that asks for some of them', () => {
  const lead = 'Backend Engineer\nRequirements\n- Linux\n\nYou know at least two of the following:\n\n';

  it('are one ask with a place for each, whatever they are', () => {
    const [, choice] = readRequirements(`${lead}- Kafka\n- PostgreSQL\n- Go`);
    expect(choice?.anyOf.map(labelOf)).toEqual(['Kafka', 'PostgreSQL', 'Go']);
    expect(choice?.places.map(({ text }) => text)).toEqual(['Kafka', 'PostgreSQL', 'Go']);
  });

  it('ask for themselves where they say more than a name', () => {
    const long = 'Kafka in production, with topics that you planned, split and moved yourself';
    expect(readRequirements(`${lead}- ${long}\n- Go`).map(({ anyOf }) => anyOf.length)).toEqual([1, 1, 1]);
  });
});

describe('A list of the stack', () => {
  it('asks for each service of a vendor by itself', () => {
    expect(asksOf('AWS (EC2, S3, Lambda)', 'Our stack')).toEqual([
      'AWS',
      'AWS Lambda',
      'Amazon EC2',
      'Amazon S3',
    ]);
  });
});

describe('What is asked for twice', () => {
  it('is one ask with both places, and its text is that of the stronger one', () => {
    const description =
      'Backend Engineer\nNice to have\n- Some Kafka\nRequirements\n- Kafka in production\n- Kafka at scale';
    const [kafka, ...others] = readRequirements(description);
    expect(others).toEqual([]);
    expect(kafka).toMatchObject({ level: 'required', text: 'Kafka in production' });
    expect(kafka?.places.map(({ start, end }) => description.slice(start, end))).toEqual([
      'Some Kafka',
      'Kafka in production',
      'Kafka at scale',
    ]);
  });

  it('covers a choice of which it is an answer', () => {
    const covered = (items: string) =>
      readRequirements(`Requirements\n- ${items}`).map(({ anyOf, coveredBy }) => [anyOf.length, coveredBy]);
    expect(covered('Kafka\n- Kafka or NATS')).toEqual([
      [1, undefined],
      [2, 'kafka'],
    ]);
    expect(covered('Kafka is a plus\n- Kafka or NATS')).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
    expect(covered('Kafka\n- 5 years of Kafka or NATS')).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });
});
