import { describe, expect, it } from 'vitest';
import { createGluedSplitter } from '../../../lib/import/sections/split-glued.ts';

const split = createGluedSplitter([
  'Go',
  'Rust',
  'Java',
  'JavaScript',
  'TypeScript',
  'Script',
  'PostgreSQL',
  'Kafka',
  'Redis',
  'gRPC',
  'protobuf',
  'Kubernetes',
  'AWS',
  'CQRS',
  'event sourcing',
  'idempotent consumers',
  'on-call',
  'distributed tracing',
]);

describe('Skills that were copied without separators', () => {
  it.each([
    ['GoRustTypeScript', ['Go', 'Rust', 'TypeScript']],
    [
      'PostgreSQL 16KafkaRedisgRPC + protobufKubernetesAWS (EKS, SQS)',
      ['PostgreSQL 16', 'Kafka', 'Redis', 'gRPC + protobuf', 'Kubernetes', 'AWS (EKS, SQS)'],
    ],
    [
      'Event sourcing / CQRSIdempotent consumersOn-call leadershipDistributed tracing',
      ['Event sourcing / CQRS', 'Idempotent consumers', 'On-call leadership', 'Distributed tracing'],
    ],
  ])('are split between what is known: %s', (text, items) => {
    expect(split(text)).toEqual(items);
  });

  it.each([
    'JavaScript',
    'JavaFX',
    'GoLand',
    'Google',
    'Rustacean',
    'Redis Streams',
    'Teamwork and Communication',
    'QuillDrive',
    '',
  ])('stay whole when a side of the cut is unknown: %s', (text) => {
    expect(split(text)).toEqual(text ? [text] : []);
  });
});
