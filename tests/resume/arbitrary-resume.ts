import fc from 'fast-check';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });
const maybe = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.option(value, { nil: undefined });
const texts = fc.array(text, { maxLength: 4 });
const date = fc.constantFrom('1998', '2022', '2019-04', '2021-12', '2020-02-29');
const dates = { startDate: maybe(date), endDate: maybe(date) };

/** Any resume at all, with any texts. */
export const anyResume: fc.Arbitrary<Resume> = fc
  .record({
    basics: fc.record({
      name: maybe(text),
      label: maybe(text),
      email: maybe(text),
      phone: maybe(text),
      summary: maybe(text),
      location: maybe(fc.record({ city: maybe(text), countryCode: maybe(text) })),
      profiles: fc.array(fc.record({ network: maybe(text), username: maybe(text) }), { maxLength: 2 }),
    }),
    work: fc.array(
      fc.record({
        name: maybe(text),
        position: maybe(text),
        location: maybe(text),
        summary: maybe(text),
        highlights: texts,
        ...dates,
      }),
      { maxLength: 3 },
    ),
    projects: fc.array(
      fc.record({
        name: maybe(text),
        description: maybe(text),
        keywords: texts,
        roles: texts,
        highlights: texts,
        ...dates,
      }),
      { maxLength: 2 },
    ),
    education: fc.array(
      fc.record({
        institution: maybe(text),
        area: maybe(text),
        studyType: maybe(text),
        courses: texts,
        score: maybe(text),
        ...dates,
      }),
      { maxLength: 2 },
    ),
    skills: fc.array(fc.record({ name: maybe(text), keywords: texts }), { maxLength: 3 }),
    certificates: fc.array(fc.record({ name: maybe(text), date: maybe(date), issuer: maybe(text) }), {
      maxLength: 2,
    }),
    meta: fc.record({ unplaced: texts }),
  })
  .map(parseResume);

const words = fc.constantFrom(
  'cut p99 from 480ms to 92ms',
  'moved 12 TB',
  'to Kafka (6 topics)',
  'with zero downtime;',
  'for tenant_id, region',
  'in Go/Rust,',
  'on C++ and C#',
  'a "two-phase" rollout',
  'for p95 < 200 ms',
  'by 35%',
  'from $82k a month',
  'over gRPC + protobuf',
  'at 40k rps →',
  '#1 in the queue',
  '`SELECT *`',
);
const sentence = fc
  .tuple(
    fc.constantFrom(
      'Rebuilt the ledger',
      'Led 11 retros',
      'Responsible for the API',
      'Wrote a scheduler',
      '99.9% uptime',
    ),
    fc.array(words, { maxLength: 5 }),
  )
  .map(([start, rest]) => [start, ...rest].join(' '));
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 2 }).map((parts) => `${parts.join('. ')}.`);
const person = fc.constantFrom('Ana María Obi', 'Jörg von der Heide', 'J. P. Nakamura-Lund', 'Siân O’Neill');
const title = fc.constantFrom(
  'Senior Backend Engineer',
  'Staff Software Engineer, Payments',
  'SDE II',
  'Engineering Manager',
  'Principal Platform Architect',
  'Backend Developer (Contract)',
);
const firm = fc.constantFrom(
  'Quill',
  'Oxbow & Sons',
  'Halcyon Grid GmbH',
  'Lead Harbour Ltd',
  'Tern 9',
  'Nordlicht Systems',
  'go-further.io',
  'Brightwater Rail',
);
const place = fc.constantFrom(
  'Berlin, Germany',
  'Remote',
  'Seattle, WA',
  'Remote (Lisbon, Portugal)',
  'Gdańsk, Poland',
  'London',
  'Montréal, QC, Canada',
);
const month = fc
  .tuple(fc.integer({ min: 2001, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);
const point = fc.oneof(month, fc.integer({ min: 1990, max: 2030 }).map(String));
const item = fc.constantFrom(
  'Go',
  'Java 21',
  'C++',
  'AWS (EC2, S3)',
  'gRPC + protobuf',
  'CI/CD',
  'Event sourcing / CQRS',
  'PostgreSQL 16',
  '.NET',
  'Node.js',
  'Kafka',
);
const given = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));
const merge = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found));
const many = (value: fc.Arbitrary<unknown>, maxLength = 3): fc.Arbitrary<unknown[]> =>
  fc.array(value, { maxLength });
const all = (key: string, value: fc.Arbitrary<unknown>, maxLength = 3): fc.Arbitrary<object> =>
  many(value, maxLength).map((found) => ({ [key]: found }));
const has = (key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  value.map((found) => ({ [key]: found }));

/** Resumes as people have them: titles that are titles, places that are places, bullets that say something. */
export const plausibleResume: fc.Arbitrary<Resume> = merge(
  has(
    'basics',
    merge(
      has('name', person),
      has('label', title),
      has('email', fc.constant('ana@obi.example')),
      given('phone', fc.constantFrom('+44 20 7946 0142', '(415) 555-0142')),
      given('summary', paragraph),
      given(
        'location',
        fc.constantFrom(
          { city: 'Berlin', region: 'Germany' },
          { city: 'Portland', region: 'OR', countryCode: 'US' },
          { city: 'Lyon' },
        ),
      ),
      given('url', fc.constant('https://obi.example')),
      all(
        'profiles',
        fc.constantFrom({ network: 'GitHub', username: 'anaobi', url: 'https://github.com/anaobi' }),
        1,
      ),
    ),
  ),
  all(
    'work',
    merge(
      has('name', firm),
      has('position', title),
      given('location', place),
      has('startDate', point),
      given('endDate', point),
      given('summary', paragraph),
      has('highlights', fc.array(sentence, { minLength: 1, maxLength: 4 })),
    ),
  ),
  all(
    'projects',
    merge(
      has('name', fc.constantFrom('logtide', 'pg-shadow', 'Queue Weather')),
      given('url', fc.constant('https://github.com/anaobi/logtide')),
      has('startDate', point),
      given('description', paragraph),
      has('highlights', fc.array(sentence, { minLength: 1, maxLength: 2 })),
      all('keywords', item),
    ),
    2,
  ),
  all(
    'education',
    merge(
      has('institution', fc.constantFrom('Calder College', 'University of Ibadan', 'Nordlys University')),
      has('studyType', fc.constantFrom('BSc', 'Master of Science', 'PhD', 'B.Eng.')),
      has('area', fc.constantFrom('Computer Science', 'Electrical and Computer Engineering')),
      given('location', place),
      has('startDate', point),
      has('endDate', point),
      given('score', fc.constantFrom('3.9', '8.9/10')),
      all('highlights', fc.constantFrom('Thesis: Gossip under churn', 'Won the code sprint twice'), 2),
    ),
    2,
  ),
  all(
    'skills',
    merge(
      has('name', fc.constantFrom('Languages', 'Infrastructure', 'Data & Streams', 'Tools')),
      has('keywords', fc.array(item, { minLength: 1, maxLength: 5 })),
    ),
  ),
  all(
    'certificates',
    merge(
      has(
        'name',
        fc.constantFrom('Certified Kubernetes Administrator', 'AWS Solutions Architect – Associate'),
      ),
      given('issuer', fc.constantFrom('Cloud Guild', 'Northern Board')),
      given('date', point),
    ),
    2,
  ),
  all(
    'publications',
    merge(
      has('name', fc.constantFrom('Retries without tears', 'Ledgers, and why they lie')),
      has('publisher', fc.constantFrom('PayDays Meetup', 'BackendConf')),
      has('releaseDate', point),
    ),
    2,
  ),
  all(
    'languages',
    merge(
      has('language', fc.constantFrom('English', 'German', 'Portuguese')),
      given('fluency', fc.constantFrom('native', 'C1', 'fluent')),
    ),
    2,
  ),
).map(parseResume);
