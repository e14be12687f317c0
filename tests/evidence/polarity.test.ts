import { describe, expect, it } from 'vitest';
import { standingOf } from './bullet-evidence.ts';

describe('What was given up is used at most', () => {
  it.each([
    ['python', 'Replaced the Python label renderer with a Rust service; memory fell from 5 GB to 600 MB.'],
    ['jenkins', 'Moved 40 services off Jenkins to GitLab CI.'],
    ['oracle-database', 'Migrated 30 jobs from cron on Oracle boxes to Airflow.'],
    ['elasticsearch', 'Took the search off Elasticsearch and onto PostgreSQL; 90 ms at p95.'],
    ['php', 'Rewrote in Go what had been a PHP monolith: 900 requests a second.'],
    ['django', 'Rewrote the Django monolith in Go: 900 requests a second.'],
    ['python', 'Ported the Python SDK to Rust, 4x faster.'],
    ['kafka', 'Moved the Kafka consumers to RabbitMQ; 4 brokers fewer.'],
    ['mongodb', 'The MongoDB cluster was retired after 9 months of double writes.'],
    ['redis', 'Removed Redis from the checkout path; p99 went from 300 to 90 ms.'],
    ['kafka', 'Cut the dependency on Kafka; 3 brokers fewer.'],
    ['jenkins', 'Lifted 40 jobs out of Jenkins into GitLab CI.'],
    ['ansible', 'Put Terraform in place of the old Ansible scripts in 12 repositories.'],
  ])('%s in "%s"', (termId, bullet) => {
    expect(standingOf(termId, bullet)).toBe('used, former');
  });

  it('and what took its place is proved', () => {
    expect(
      standingOf('rust', 'Replaced the Python renderer with a Rust service; memory fell to 600 MB.'),
    ).toBe('proved');
    expect(standingOf('rabbitmq', 'Moved the Kafka consumers to RabbitMQ; 4 brokers fewer.')).toBe('proved');
    expect(standingOf('java', 'Upgraded 14 services from Java 8 to Java 21.')).toBe('proved');
  });
});

describe('What was only weighed, or done without, is no evidence', () => {
  it.each([
    ['kafka', 'Built the job queue on PostgreSQL instead of Kafka; 3,000 jobs a second.'],
    ['kafka', 'Chose NATS JetStream over Kafka; 5,000 messages a second.'],
    ['kubernetes', 'Runs 90 services on Nomad, without Kubernetes.'],
    ['cassandra', 'Evaluated Cassandra for the click log and stayed with PostgreSQL; it holds 4 TB.'],
    ['kafka', 'Kafka was ruled out; 3,000 jobs a second go through PostgreSQL.'],
    ['spark', 'Counts 4 TB a night with plain SQL rather than Spark.'],
    ['mongodb', 'Decided against MongoDB; 2 TB of documents stand in PostgreSQL.'],
  ])('%s in "%s"', (termId, bullet) => {
    expect(standingOf(termId, bullet)).toBe('nothing');
  });
});

describe('Words of leaving that leave nothing', () => {
  it.each([
    ['kafka', 'Removed the old cache. Kafka carries 9,000 messages a second.'],
    ['python', 'Brought the Python SDK up to par with the one in Go, 60 endpoints in all.'],
    ['kafka', 'Replaced failing disks in a 40-node Kafka cluster with no loss of messages.'],
    ['kafka', 'Chose to stream order events over Kafka between 12 services.'],
    ['redis', 'Added a Redis cache and dropped p99 from 300 ms to 40 ms.'],
    ['redis', 'Put Redis before the search without a minute of downtime; 900 reads a second.'],
    ['kafka', 'Streams 2 TB a day from Kafka to S3.'],
    ['kafka', 'Deleted 12 stale Kafka topics.'],
    ['kafka', 'Moves 40 GB from Kafka to S3 every night.'],
    ['postgresql', 'Removed 3 slow joins in PostgreSQL; the report takes 4 s.'],
    ['kafka', 'Reads 6,000 orders a second off Kafka.'],
    ['terraform', 'Replaced 40 hand-run steps with Terraform.'],
    ['go', 'Moved label printing to consumers in Go; the backlog fell from 90 to 6 minutes.'],
    ['kubernetes', 'Moved 40 services from virtual machines to Kubernetes.'],
  ])('%s in "%s"', (termId, bullet) => {
    expect(standingOf(termId, bullet)).toBe('proved');
  });
});
