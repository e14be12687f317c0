import { describe, expect, it } from 'vitest';
import { readOpening } from '../../lib/english/read-opening.ts';
import { splitWords } from '../../lib/english/split-words.ts';
import { writing } from '../knowledge.ts';

const read = (text: string) => {
  const { kind, start, end, label } = readOpening(text, splitWords(text), writing.verbs, writing.wording);
  return `${kind}${label ? ' under a heading' : ''}: ${text.slice(start, end)}`;
};

describe('What a bullet begins with', () => {
  it.each([
    ['Moved 9 consumers to Kafka', 'verb: Moved'],
    ['Fought replication lag on 4 replicas', 'verb: Fought'],
    ['Successfully denoised 3 streams', 'verb: denoised'],
    ['Own the claims export', 'verb: Own'],
    ['Serve 4 teams as the on-call lead', 'verb: Serve'],
    ['To survive the sale, sharded the carts', 'verb: sharded'],
    ['Using Java, Spring and React, I added a ledger', 'verb: added'],
    ['Payments: cut retries from 40 to 2 a day', 'verb under a heading: cut'],
    ['Cut /search p99 from 3.1s to 420ms', 'verb: Cut'],
    ['Processing claims every night', 'verb: Processing'],
  ])('is what somebody did in “%s”', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Creation of the seat map in Kotlin', 'noun: Creation of'],
    ['Design and development of 6 APIs', 'noun: Design and'],
    ['Support for the RabbitMQ cluster', 'noun: Support for'],
    ['Queries on the invoice table take 3 s', 'noun: Queries on'],
    ['Lead developer for a fare engine', 'noun: Lead developer'],
    ['Test suite for the tariff engine', 'noun: Test suite'],
    ['12,000 req/s bid endpoint in Rust', 'noun: 12,000'],
    ['Tariff importer: a service that reads 9 formats', 'noun under a heading: a service'],
    ['Integration of the tills: printers, scanners, drawers', 'noun: Integration of'],
  ])('is a thing in “%s”', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Java, Spring, MySQL, Redis', 'list: Java, Spring, MySQL, Redis'],
    ['Infrastructure: AWS (EC2, S3), New Relic', 'list under a heading: AWS (EC2, S3), New Relic'],
    [
      'Hotfixes, vendor calls and root cause analysis',
      'list: Hotfixes, vendor calls and root cause analysis',
    ],
  ])('is a list in “%s”', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Training pipelines were containerized on Kubernetes', 'passive: were containerized'],
    ['The engine has been rewritten in Go', 'passive: been rewritten'],
    ['Failed payments were reduced from 3% to 1%', 'passive: were reduced'],
  ])('is in the passive in “%s”', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['No other team was affected', 'The author was promoted'])(
    'gives no work to others in “%s”',
    (text) => {
      expect(read(text)).toMatch(/^noun/);
    },
  );
});
