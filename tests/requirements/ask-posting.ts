import { readTextBlocks } from '../../lib/posting/blocks/text-blocks.ts';
import { compileAskKnowledge } from '../../lib/requirements/ask-knowledge.ts';
import { type Asks, findRequirements } from '../../lib/requirements/find-requirements.ts';
import type { Requirement } from '../../lib/requirements/requirement.ts';
import { compileVocabulary, type MatchedTerm } from '../../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../../lib/tokens/extract-tokens.ts';
import type { Category } from '../../lib/tokens/vocabulary.ts';
import { askCues, inseparable } from '../../rules/asks/index.ts';
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

const implied: Record<string, string[]> = { django: ['python'], rails: ['ruby'], eks: ['kubernetes', 'aws'] };

/** A few terms, so that these tests do not hang on the whole vocabulary. */
const terms: (MatchedTerm & { implies?: string[] })[] = Object.entries(labels).flatMap(([category, list]) =>
  list.split(' ').map((label) => {
    const id = label.toLowerCase();
    const term = { id, label, category: category as Category };
    return implied[id] ? { ...term, implies: implied[id] } : term;
  }),
);
terms.push({ id: 'nosql', label: 'NoSQL', category: 'database', generic: true });
terms.push({
  id: 'relational',
  label: 'relational databases',
  category: 'database',
  aliases: ['relational database'],
  generic: true,
});

const vocabulary = compileVocabulary(terms, tradeWords);
const knowledge = compileAskKnowledge(askCues, terms, inseparable);

export function readAsks(text: string): Asks {
  const posting = { description: text, blocks: readTextBlocks(text, pageKnowledge) };
  return findRequirements(posting, extractTokens(text, vocabulary), knowledge);
}

/** What a posting asks, short: "go|java+" is one open ask with two answers; "5y" its years, "?" is preferred. */
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

function describeAsk({ anyOf, open, level, years }: Requirement): string {
  return `${anyOf.join('|')}${open ? '+' : ''}${level === 'preferred' ? '?' : ''}${years ? ` ${years}y` : ''}`;
}
