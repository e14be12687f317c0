import { describe, expect, it } from 'vitest';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { findRequirements } from '../../lib/requirements/find-requirements.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';

const knowledge = createKnowledge();

/** The level of each term that a text names: "kafka required". */
function levelsOf(text: string): string[] {
  const { terms } = findRequirements(
    readPostingText(text, pageKnowledge),
    knowledge.extract(text),
    knowledge.asks,
  );
  return terms.map(({ termId, level }) => `${termId} ${level}`);
}

describe('A posting that begins without a heading', () => {
  it('asks for what its duties and wishes name', () => {
    expect(levelsOf('Integrate the order services with Kafka and tune PostgreSQL.')).toEqual([
      'kafka required',
      'postgresql required',
    ]);
    expect(
      levelsOf('Comfortable using Docker. Experience designing services in Go. Redis preferred.'),
    ).toEqual(['docker required', 'go required', 'redis preferred']);
  });

  it('gives years to their own line only, however the lines are run together', () => {
    for (const join of ['\n', ' ']) {
      const text = `Requirements:\n8+ years of experience in platform engineering with a focus on containers${join}Strong knowledge of Kubernetes and Terraform`;
      const { requirements } = findRequirements(
        readPostingText(text, pageKnowledge),
        knowledge.extract(text),
        knowledge.asks,
      );
      expect(requirements.map(({ years }) => years)).toEqual([undefined, undefined]);
    }
  });

  it.each([
    'At least seven years with Kafka.',
    '5+ years of Kafka experience.',
    '3-5 years of Kafka.',
    'We expect four years of Kafka.',
    'Kafka, 4 years minimum.',
  ])('asks for what it counts years of: %s', (sentence) => {
    expect(levelsOf(sentence)).toEqual(['kafka required']);
  });

  it.each([
    'We moved to Kafka 3 years ago.',
    'Our Kafka cluster is ten years old.',
    'We have run Kafka for 8 years.',
  ])('asks nothing where the years are those of the company: %s', (sentence) => {
    expect(levelsOf(sentence)).toEqual(['kafka mentioned']);
  });

  it('takes people with the names of languages for people', () => {
    const story = 'We look after the gardens of the town and love what we do. '.repeat(8);
    expect(levelsOf(`${story}Meet Julia and Ruby from our team in Phoenix.`)).toEqual([]);
  });
});
