import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import { findGap } from '../../lib/gap/find-gap.ts';
import type { GapItem } from '../../lib/gap/gap.ts';
import { orderRequirements } from '../../lib/gap/order-gap.ts';
import { summariseGap } from '../../lib/gap/summarise-gap.ts';
import type { Requirement, RequirementLevel } from '../../lib/requirements/requirement.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { createKnowledge } from '../../rules/index.ts';

const knowledge = createKnowledge();

/** A requirement for any of the terms that its text names. */
function ask(
  text: string,
  level: RequirementLevel = 'required',
  more: Partial<Requirement> = {},
): Requirement {
  const tokens = knowledge.extract(text);
  return {
    anyOf: tokens.map(({ termId }) => termId),
    open: false,
    level,
    text,
    start: 0,
    end: text.length,
    places: [{ text, start: 0, end: text.length, tokens }],
    tokens,
    ...more,
  };
}

interface Resume {
  bullets?: string[];
  skills?: string[];
}

function gapOf(
  requirements: Requirement[],
  { bullets = [], skills = [] }: Resume,
  canCheck = true,
): GapItem[] {
  const resume = parseResume({
    work: [{ name: 'Quill', highlights: bullets }],
    skills: [{ keywords: skills }],
  });
  return findGap(requirements, findEvidence(resume, knowledge), knowledge.terms, () => canCheck);
}

function gapItem(requirement: Requirement, resume: Resume, canCheck = true): GapItem | undefined {
  return gapOf([requirement], resume, canCheck)[0];
}

describe('The gap', () => {
  it.each<[string, Resume]>([
    ['proved', { bullets: ['Moved 6 services to Kafka'], skills: ['Kafka'] }],
    ['used', { bullets: ['Ran Kafka'], skills: ['Kafka'] }],
    ['listed', { skills: ['Kafka'] }],
    ['adjacent', { bullets: ['Moved 6 services to RabbitMQ'] }],
    ['missing', { bullets: ['Moved 6 services to Postgres'] }],
  ])('is %s for Kafka', (state, resume) => {
    expect(gapItem(ask('Kafka'), resume)?.state).toBe(state);
  });

  it('takes the best answer of several, strongest first', () => {
    const item = gapItem(ask('Go, Java or Kotlin'), {
      bullets: ['Wrote Golang', 'Moved 3 services to Kotlin'],
      skills: ['Java'],
    });
    expect(item?.state).toBe('proved');
    expect(item?.evidence.map(({ termId }) => termId)).toEqual(['kotlin', 'go', 'java']);
  });

  it('takes a neighbour in a bullet for similar where the posting accepts similar ones, and else for near', () => {
    const bullets = ['Moved 6 services to RabbitMQ'];
    const near = { state: 'adjacent', evidence: [{ termId: 'rabbitmq' }] };
    const open = ask('Kafka', 'required', { open: true });
    expect(gapItem(open, { bullets })).toMatchObject({ ...near, state: 'similar' });
    expect(gapItem(ask('Kafka'), { bullets })).toMatchObject(near);
    expect(gapItem(open, { skills: ['RabbitMQ'] })).toMatchObject(near);
    expect(gapItem(open, { bullets: ['Replaced RabbitMQ with cron jobs'] })).toMatchObject(near);
  });

  it('says of each answer what the resume has for it by itself', () => {
    const item = gapItem(ask('Go, Java, Kotlin'), {
      bullets: ['Moved 6 services to Kotlin'],
      skills: ['Java'],
    });
    expect([...(item?.own ?? [])]).toEqual([
      ['java', 'listed'],
      ['kotlin', 'proved'],
    ]);
  });

  it('takes a cloud for an answer where its services are asked for, and a practice only for a neighbour of its tools', () => {
    const services = ask('EC2, S3', 'required', { head: 'aws' });
    expect(gapItem(services, { bullets: ['Ran 9 services on AWS'] })?.state).toBe('proved');
    const tools = ask('Prometheus, Datadog', 'required', { head: 'observability' });
    expect(gapItem(tools, { bullets: ['Brought observability to 9 services'] })?.state).toBe('adjacent');
  });

  it('finds no neighbours among patterns and practices', () => {
    expect(gapItem(ask('event sourcing'), { bullets: ['Introduced CQRS'] })?.state).toBe('missing');
    expect(gapItem(ask('Kafka'), { bullets: ['Moved work to message queues'] })?.state).toBe('missing');
  });

  it('finds Spring near who asks for Spring Boot, and a language too far', () => {
    expect(gapItem(ask('Spring Boot'), { bullets: ['Wrote Spring services'] })?.state).toBe('adjacent');
    expect(gapItem(ask('Hibernate'), { bullets: ['Wrote plain Java'] })?.state).toBe('missing');
  });

  it('counts what another term implies, and says through which', () => {
    const item = gapItem(ask('Kubernetes'), { bullets: ['Runs 9 services on EKS'] });
    expect(item).toMatchObject({ state: 'proved', evidence: [{ impliedBy: 'amazon-eks' }] });
    expect(item?.spelling).toBeUndefined();
  });

  it('answers class words with any product of the class', () => {
    expect(gapItem(ask('relational databases'), { bullets: ['Split 40 MySQL tables'] })?.state).toBe(
      'proved',
    );
    expect(gapItem(ask('message queues'), { skills: ['RabbitMQ'] })?.state).toBe('listed');
    expect(gapItem(ask('NoSQL'), { bullets: ['Modelled orders in DynamoDB'] })?.state).toBe('used');
    expect(gapItem(ask('relational databases'), { skills: ['MongoDB'] })?.state).toBe('missing');
  });

  it('names the spelling of the posting when the resume has another in every place', () => {
    expect(gapItem(ask('Kubernetes'), { bullets: ['Ran k8s'], skills: ['k8s'] })?.spelling).toEqual({
      posting: 'Kubernetes',
      resume: 'k8s',
    });
    expect(gapItem(ask('PostgreSQL'), { skills: ['Postgres'] })?.spelling).toEqual({
      posting: 'PostgreSQL',
      resume: 'Postgres',
    });
    expect(
      gapItem(ask('Kubernetes'), { bullets: ['Ran k8s'], skills: ['Kubernetes'] })?.spelling,
    ).toBeUndefined();
    expect(gapItem(ask('kubernetes'), { skills: ['Kubernetes'] })?.spelling).toBeUndefined();
    expect(gapItem(ask('Microservices'), { bullets: ['Split a microservice'] })?.spelling).toBeUndefined();
  });

  it('says when the resume names only older versions', () => {
    const asked = ask('Java 17+', 'required', { version: '17+' });
    expect(gapItem(asked, { skills: ['Java 8'], bullets: ['Upgraded to Java 11'] })?.version).toEqual({
      asked: '17+',
      found: '11',
    });
    expect(gapItem(asked, { skills: ['Java 8'], bullets: ['Upgraded to Java 21'] })?.version).toBeUndefined();
    expect(gapItem(asked, { skills: ['Java'] })?.version).toBeUndefined();
  });

  it('does not call missing what it could not check', () => {
    expect(gapItem(ask('Kafka'), { skills: ['Go'] }, false)?.state).toBe('unchecked');
    expect(gapItem(ask('Kafka'), { bullets: ['Moved 6 services to Kafka'] }, false)?.state).toBe('proved');
  });

  it('keeps with what it could not check where the resume has it or its neighbour', () => {
    for (const skill of ['Kafka', 'RabbitMQ'])
      expect(gapItem(ask('Kafka'), { skills: [skill] }, false)).toMatchObject({
        state: 'unchecked',
        evidence: [{ spelling: skill, strength: 'listed' }],
      });
  });

  it('has an item for every requirement, in their order', () => {
    const asks = [ask('Kafka'), ask('Golang'), ask('PostgreSQL', 'preferred')];
    expect(gapOf(asks, {}).map(({ requirement }) => requirement)).toEqual(asks);
  });
});

describe('The order of asks', () => {
  it('is language, database, queue, then the rest, with the required first', () => {
    const asks = [
      ask('Terraform'),
      ask('Kafka'),
      ask('TypeScript', 'preferred'),
      ask('on-call'),
      ask('Golang'),
      ask('Redis', 'preferred'),
      ask('PostgreSQL'),
    ];
    expect(orderRequirements(asks, knowledge.terms).map(({ text }) => text)).toEqual([
      'Golang',
      'TypeScript',
      'PostgreSQL',
      'Redis',
      'Kafka',
      'Terraform',
      'on-call',
    ]);
  });
});

describe('The summary of a gap', () => {
  it('counts proved and used as answered, and nothing else', () => {
    const gap = gapOf(
      [
        ask('Kafka'),
        ask('Golang'),
        ask('Redis'),
        ask('NATS'),
        ask('TypeScript', 'preferred'),
        ask('Terraform', 'preferred'),
      ],
      { bullets: ['Moved 6 services to Kafka', 'Wrote Golang', 'Kept Terraform tidy'], skills: ['Redis'] },
    );
    expect(summariseGap(gap)).toEqual({
      required: { answered: 2, all: 4, unchecked: 0 },
      preferred: { answered: 1, all: 2, unchecked: 0 },
    });
  });

  it('does not count again what another ask covers', () => {
    const gap = gapOf([ask('Kafka'), ask('Kafka or NATS', 'required', { coveredBy: 'kafka' })], {});
    expect(summariseGap(gap).required.all).toBe(1);
  });
});
