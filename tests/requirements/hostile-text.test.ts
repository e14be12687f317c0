import { describe, expect, it } from 'vitest';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { findRequirements } from '../../lib/requirements/find-requirements.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';

const knowledge = createKnowledge();

function measure(text: string): number {
  const start = performance.now();
  findRequirements(readPostingText(text, pageKnowledge), knowledge.extract(text), knowledge.asks);
  return performance.now() - start;
}

describe('a hostile text of 200,000 characters', () => {
  it.each([
    '(',
    'Kafka (Go) ',
    'Go ',
    'Go/',
    'Go or ',
    'Kafka, ',
    'VPC ',
    'e.g. ',
    'a plus, ',
    'a: ',
    'roleStrong',
    'KafkaExperience',
    '\n- ',
    'Requirements:\n',
    '5 years ',
    'Java 1.1.1.1',
    'https://go.example.com/',
    '\u00ad',
    '🚀',
    ' ',
    'x',
  ])('of "%s" over and over is read in seconds', { retry: 2 }, (piece) => {
    expect(measure(piece.repeat(Math.ceil(200_000 / piece.length)))).toBeLessThan(5000);
  });
});
