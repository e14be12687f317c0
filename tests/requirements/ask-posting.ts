import { readTextBlocks } from '../../lib/posting/blocks/text-blocks.ts';
import { compileAskKnowledge } from '../../lib/requirements/ask-knowledge.ts';
import { type Asks, findRequirements } from '../../lib/requirements/find-requirements.ts';
import type { Requirement } from '../../lib/requirements/requirement.ts';
import { compileVocabulary, type MatchedTerm } from '../../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../../lib/tokens/extract-tokens.ts';
import type { Category } from '../../lib/tokens/vocabulary.ts';
import { askCues, inseparable } from '../../rules/asks/index.ts';
import { classes, needs } from '../../rules/asks/kinds.ts';
import { tradeWords } from '../../rules/asks/trade-words.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';

const labels: Partial<Record<Category, string>> = {
  language: 'Go Golang Java Kotlin Python Ruby Rust SQL HTML CSS TypeScript',
  database: 'PostgreSQL MySQL MongoDB Redis Snowflake BigQuery',
  queue: 'Kafka RabbitMQ NATS SQS',
  data: 'Airflow Spark Flink',
  cloud: 'AWS GCP Azure EC2 S3 EKS',
  infrastructure: 'Docker Kubernetes Terraform Ansible Jenkins Datadog Prometheus Git',
  framework: 'Django Rails Spring React Redux',
  pattern: 'microservices CQRS caching',
  practice: 'CI/CD observability',
};

const implied: Record<string, string[]> = {
  django: ['python'],
  rails: ['ruby'],
  eks: ['kubernetes', 'aws'],
  ec2: ['aws'],
  s3: ['aws'],
};

/** Terms that can stand in for one another. */
const families: Record<string, string> = {
  'relational-database': 'postgresql mysql',
  'document-database': 'mongodb',
  warehouse: 'snowflake bigquery',
  broker: 'kafka rabbitmq nats sqs',
  'public-cloud': 'aws gcp azure',
  'jvm-language': 'java kotlin',
  'systems-language': 'golang rust',
  'scripting-language': 'python ruby',
  'infrastructure-as-code': 'terraform ansible',
  metrics: 'datadog prometheus',
};
const familyOf = new Map(
  Object.entries(families).flatMap(([family, ids]) => ids.split(' ').map((id) => [id, family] as const)),
);

/** A few terms, so that these tests do not hang on the whole vocabulary. */
const terms: (MatchedTerm & { family?: string; implies?: string[] })[] = Object.entries(labels).flatMap(
  ([category, list]) =>
    list.split(' ').map((label) => {
      const id = label.toLowerCase();
      const family = familyOf.get(id);
      return {
        id,
        label,
        category: category as Category,
        ...(family && { family }),
        ...(implied[id] && { implies: implied[id] }),
      };
    }),
);
terms.push({ id: 'nosql', label: 'NoSQL', category: 'database', family: 'document-database', generic: true });
terms.push({
  id: 'relational',
  label: 'relational databases',
  family: 'relational-database',
  category: 'database',
  aliases: ['relational database'],
  generic: true,
});

const vocabulary = compileVocabulary(terms, tradeWords);
const knowledge = compileAskKnowledge(askCues, terms, inseparable, { needs, classes });

export function readAsks(text: string): Asks {
  const posting = { description: text, blocks: readTextBlocks(text, pageKnowledge) };
  return findRequirements(posting, extractTokens(text, vocabulary), knowledge);
}

/**
 * What a posting asks, short: "go|java+" is one open ask with two answers; "5y" its years, "?" is preferred; "aws: ec2|s3"
 * has a head.
 */
export function asksOf(text: string): string[] {
  return readAsks(text).requirements.map(describeAsk);
}

/** The asks of one sentence that stands among the requirements. */
export function asksOfSentence(sentence: string): string[] {
  return asksOf(`Requirements\n\n- ${sentence}`);
}

/** The level of each term named in a posting. */
export function levelsOf(text: string): Record<string, string> {
  return Object.fromEntries(readAsks(text).terms.map((term) => [term.termId, term.level]));
}

function describeAsk({ anyOf, head, open, level, years }: Requirement): string {
  return `${head ? `${head}: ` : ''}${anyOf.join('|')}${open ? '+' : ''}${level === 'preferred' ? '?' : ''}${years ? ` ${years}y` : ''}`;
}
