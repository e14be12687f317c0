import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { defineExpression } from '../../lib/text/expression.ts';

const BROKER = '(?:queues?|brokers?|bus(?:es)?)';

/** Names for brokers in general. */
export const brokerClass = defineExpression({
  cases: [
    [
      String.raw`(?<![\p{L}\d-])(?:an?\s)?(?:message|messaging|event|task|job|work|background)[\s-]${BROKER}`,
      'Sent orders through a message queue',
    ],
    [
      String.raw`\b(?:messaging|queue?ing|pub/sub)\s(?:systems?|technolog(?:y|ies)|solutions?)`,
      'Operated messaging systems',
    ],
    [
      String.raw`(?<![\p{L}\d-]|IBM\s|Amazon\s|WebSphere\s|Active\s|Rabbit\s|Zero\s)(?:an?\s)?MQs?`,
      'Decoupled printing through an MQ',
    ],
    [
      String.raw`\b(?:(?:using|with|through|via|over|to|from|into|by|on|onto|between)\s)(?:a\s|an\s|the\s|our\s|managed\s|hosted\s|durable\s|persistent\s|distributed\s|in-memory\s|asynchronous\s|async\s|job\s|work\s|internal\s){0,3}(?:queues?|brokers?|event bus)`,
      'Decoupled intake using queues',
    ],
  ],
  frame: (names) => String.raw`(?:${names})(?![\p{L}\d])`,
  flags: 'giu',
});
/** Whoever builds a queue may call it one. */
const makers = new Set([
  'build',
  'rebuild',
  'write',
  'rewrite',
  'design',
  'create',
  'implement',
  'ship',
  'prototype',
]);

export default defineRule({
  id: 'generic-broker',
  title: 'Name the broker, not “message queues”',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Postings ask for Kafka, RabbitMQ, NATS or SQS by name, and parsers match those letters.',
  source: 'backend hiring guide, queues and streams',
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'Decoupled order intake with message queues across 4 Go services',
      becomes:
        'Decoupled order intake with NATS JetStream across 4 Go services; intake survives a 30-minute warehouse outage.',
    },
    { text: 'Sent 2M notifications a day through a message broker' },
    { text: 'Connected 7 Java services over a messaging system' },
  ],
  good: [
    {
      text: 'Decoupled order intake with NATS JetStream across 4 Go services; intake survives a 30-minute warehouse outage.',
    },
    {
      text: 'Sent 2M notifications a day through RabbitMQ quorum queues with a dead-letter path per channel.',
    },
    { text: 'Built a message queue on PostgreSQL 15 with SKIP LOCKED: 1,200 jobs/s, p99 pickup 40ms.' },
    {
      text: 'Replaced a home-grown event bus with Apache Pulsar; consumer lag at peak fell from 9 minutes to 4 seconds.',
    },
  ],
  check: ({ text, tokens, lead }, knowledge) => {
    if (namedTokens(tokens, ['queue', 'data'], knowledge).length > 0) return [];
    if (
      lead.verbs.some((verb) => makers.has(verb)) &&
      namedTokens(tokens, ['database', 'language'], knowledge).length > 0
    )
      return [];
    return findPhrases(
      text,
      brokerClass.pattern,
      ([phrase]) =>
        `“${phrase.replace(/^(?:(?:using|with|through|via|over|to|from|into|by|on|onto|between|an?|the|our)\s)+/i, '')}” is a category. Name the broker: Kafka, RabbitMQ, NATS, SQS or what it was.`,
    );
  },
});
