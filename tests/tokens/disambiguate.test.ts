import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../rules/index.ts';

const { extract } = createKnowledge();

const opening = `Senior Backend Engineer

You will build services in Java and Kotlin on AWS, with Kafka, PostgreSQL and Docker, for people in forty countries.

`;
const closing = '\n\nWe look forward to a letter from you, however long or short it may turn out to be.';

/** The terms that a line names when it stands in a posting that is plainly about software. */
const namedIn = (line: string): string[] =>
  extract(opening + line + closing)
    .filter((token) => token.start >= opening.length)
    .map((token) => token.termId);

describe('an ordinary word in a posting about software', () => {
  it.each([
    'You go the extra mile and go live with us.',
    'Be the go-to person for our go-to-market plan.',
    'A Series C company with a C-level sponsor.',
    'Our R&D department has room R 12.',
    'Vitamin D, plan D, and a plot of no rust.',
    'A swift answer, written by Jonathan Swift.',
    'Start in Spring 2025.',
    'Express your ideas.',
    'React to change.',
    'Spark new ideas and weather every storm.',
    'You report to Ray Miller.',
    'The rest of the team likes a flask of tea.',
    'A chef and a puppet show at the summer party.',
    'Salt Lake City, at the helm of a team.',
    'The life of a digital nomad, and access to our site.',
    'The saga of our company is a raft of stories.',
    'Find consensus among your colleagues.',
    'We sit in Phoenix, Arizona.',
    'Follow the ICH GCP guidelines.',
    'Elastic hours and crystal clear words.',
    'Make a difference, play a role, be a node of calm.',
  ])('is no technology in "%s"', (line) => {
    expect(namedIn(line)).toEqual([]);
  });

  it.each([
    ['- Experience with Go', ['go']],
    ['- Strong C and C++', ['c', 'cpp']],
    ['- R or Python', ['r', 'python']],
    ['- Services written in Rust', ['rust']],
    ['- Swift/Kotlin', ['swift', 'kotlin']],
    ['- Spring, Hibernate', ['spring', 'hibernate']],
    ['- Chef, Puppet or Salt', ['chef', 'puppet', 'saltstack']],
    ['- Puppet', ['puppet']],
    ['▸ Puppet', ['puppet']],
    ['✅ Puppet', ['puppet']],
    ['🔹 Chef\n🔹 Salt', ['chef', 'saltstack']],
    ['- Ruby', ['ruby']],
    ['- Consul and Vault', ['consul', 'hashicorp-vault']],
    ['- Temporal, Airflow', ['temporal', 'airflow']],
    ['- Go 1.22+', ['go']],
    ['- Golang (Go)', ['go', 'go']],
    ['- S3, Quuxstore, Lambda, etc.', ['amazon-s3', 'aws-lambda']],
    ['- RESTful APIs and SOAP', ['rest', 'soap']],
    ['- Raft consensus', ['consensus', 'consensus']],
  ])('is one in "%s"', (line, ids) => {
    expect(namedIn(line)).toEqual(ids);
  });
});

describe('a word of many trades', () => {
  const ward = `Staff Nurse

You take part in the on-call rota, in monitoring and in incident management on two wards. You help with the
high availability of beds, the partitioning of rooms and the replication of good practice across the county.
Every day you meet patients and their families, plan care with your colleagues, and keep records that others
can rely on. You enjoy working with people, and you know how to stay calm when a day turns out otherwise.
We give you a mentor, time to learn, and a canteen that people from other houses come to visit at lunch.`;

  it('is no practice of ours where no technology is named', () => {
    expect(extract(ward)).toEqual([]);
  });

  it('is one in a bullet that speaks of software', () => {
    expect(extract('Added caching in front of the pricing API').map((token) => token.termId)).toEqual([
      'caching',
    ]);
  });
});
