import { describe, expect, it } from 'vitest';
import { asksOf, levelsOf, readAsks } from './ask-posting.ts';

describe('findRequirements', () => {
  it('asks once for what a posting says twice, at the stronger level', () => {
    const asks = asksOf(
      'Nice to have\n\n- Kafka\n\nRequirements\n\n- Kafka, 3+ years of Kafka\n- RabbitMQ or NATS\n- NATS or RabbitMQ',
    );
    expect(asks).toEqual(['kafka 3y', 'rabbitmq|nats']);
  });

  it('gives the sentence that an ask comes from, and its range', () => {
    const text = 'Requirements\n\nYou know your way around. You run Kafka in production.';
    const requirement = readAsks(text).requirements[0];
    expect(requirement?.text).toBe('You run Kafka in production.');
    expect(text.slice(requirement?.start, requirement?.end)).toBe(requirement?.text);
  });

  it('quotes the sentence that asks most strongly', () => {
    const text = 'Nice to have\n\n- Some Kafka\n\nRequirements\n\n- Kafka in production';
    expect(readAsks(text).requirements[0]?.text).toBe('Kafka in production');
  });

  it('keeps the version of a single ask', () => {
    expect(readAsks('Requirements\n- Java 17+').requirements[0]?.version).toBe('17+');
  });

  it('lists every term named, also those it does not ask for', () => {
    expect(levelsOf('About us\n\nWe moved from Ruby to Golang.')).toEqual({
      ruby: 'mentioned',
      golang: 'mentioned',
    });
    expect(asksOf('About us\n\nWe moved from Ruby to Golang.')).toEqual([]);
  });

  it('parts list items that were run together', () => {
    expect(
      asksOf(
        'Requirements\n\n3 years of JavaSolid testing habitsKafka is a plusExperience with Redis or similar',
      ),
    ).toEqual(['java 3y', 'kafka?', 'redis+']);
  });

  it('reads a paragraph of wrapped lines as one', () => {
    const wrapped =
      'Requirements\n\nYou have shipped services that talk to Kafka, RabbitMQ or\nNATS and know when to use each of these in production.';
    expect(asksOf(wrapped)).toEqual(['kafka|rabbitmq|nats']);
  });

  it('asks for no practice that is only a phase of the work', () => {
    const text = 'Requirements\n- You carry a service from sketch to launch, observability and care\n- Redis';
    expect(levelsOf(text)).toMatchObject({ observability: 'mentioned', redis: 'required' });
    expect(levelsOf('Requirements\n- From day one you own observability, Redis and CI/CD')).toMatchObject({
      observability: 'required',
    });
  });

  it('takes a level in parentheses no further back than its clause', () => {
    expect(levelsOf('Skills: Java (required); Kafka (preferred); Redis (a bonus)')).toMatchObject({
      java: 'required',
      kafka: 'preferred',
      redis: 'preferred',
    });
  });

  it('keeps what a sentence insists on though it waives something else', () => {
    const text = 'Docker is non-negotiable; some Kafka would be appreciated but can be learned here.';
    expect(levelsOf(text)).toMatchObject({ docker: 'required', kafka: 'preferred' });
  });

  it('reads lines that begin with must, should and could', () => {
    const text = 'Must have: Python, PostgreSQL\nShould have: Redis\nCould have: Kafka';
    expect(levelsOf(text)).toMatchObject({ python: 'required', redis: 'preferred', kafka: 'preferred' });
    expect(levelsOf('Should have: Redis')).toMatchObject({ redis: 'required' });
  });

  it('takes a few small words above a list for its heading where a text has no capitals', () => {
    const text = 'requirements\n- docker\n\nbonus points\n- kafka or nats';
    expect(levelsOf(text)).toMatchObject({ docker: 'required', kafka: 'preferred' });
  });

  it('asks for what a table lists, but for the rows that say otherwise', () => {
    const text =
      'Backend Engineer\n\nStores | PostgreSQL, Redis | Enough to operate them\nOld world | Jenkins | Not needed';
    expect(levelsOf(text)).toMatchObject({
      postgresql: 'required',
      redis: 'required',
      jenkins: 'mentioned',
    });
  });

  it('finds nothing in an empty text', () => {
    expect(readAsks('')).toMatchObject({ terms: [], requirements: [] });
  });
});
