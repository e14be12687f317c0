import { parseResume, type Resume } from './resume.ts';

/** A fictional backend engineer's resume, with strong bullets beside weak ones, to try Gaplight with. */
export const sampleResume: Resume = parseResume({
  basics: {
    name: 'Ilse Tamworth',
    label: 'Senior Backend Engineer',
    email: 'ilse.tamworth@example.com',
    phone: '+1 (555) 010-0142',
    url: 'https://tamworth.example.com',
    summary:
      'Backend engineer with eight years in freight, billing and ticketing. Owns shipment search at Fernhollow Freight: Go services that answer 6M requests a day. Detail-oriented team player.',
    location: { city: 'Portland', region: 'OR', countryCode: 'US' },
    profiles: [
      { network: 'GitHub', username: 'itamworth-example', url: 'https://github.com/itamworth-example' },
      {
        network: 'LinkedIn',
        username: 'itamworth-example',
        url: 'https://linkedin.com/in/itamworth-example',
      },
    ],
  },
  work: [
    {
      name: 'Fernhollow Freight',
      position: 'Senior Backend Engineer',
      location: 'Portland, OR',
      startDate: '2022-03',
      summary: 'Parcel tracking for 1,900 small shippers. Owns shipment search and label printing.',
      highlights: [
        'Cut p95 on the shipment-search API from 1.4s to 210ms by moving carrier lookups into a Redis cache keyed on depot and day.',
        'Moved label printing from nightly jobs to RabbitMQ consumers in Go (5 services, idempotency keys); the label backlog fell from 90 to 6 minutes.',
        'Responsible for maintaining the order API',
        'Designed and built scalable microservices',
        'Participated in on-call rotations',
      ],
    },
    {
      name: 'Oxbow Ledger',
      position: 'Backend Engineer',
      location: 'Remote',
      startDate: '2019-06',
      endDate: '2022-02',
      highlights: [
        'Split the invoice table (310M rows) into monthly MySQL partitions; the month-end report dropped from 38 to 4 minutes.',
        'Wrote the Java client of the tax-rate service, now called 25M times a day by 9 teams.',
        'Worked on improving API performance with caching.',
        'Experience with relational databases',
      ],
    },
    {
      name: 'Pinewell Tickets',
      position: 'Software Developer',
      location: 'Boise, ID',
      startDate: '2017-09',
      endDate: '2019-05',
      highlights: [
        'Replaced 40 hand-run release steps with a Jenkins pipeline; releases went from 2 to 12 a month.',
        'Built REST endpoints in Python for the box-office app',
        'Helped with moving the seat-booking service to Docker',
      ],
    },
  ],
  projects: [
    {
      name: 'logtide',
      description: 'Replays production access logs against a staging database and compares the answers.',
      keywords: ['Go', 'SQLite'],
      url: 'https://github.com/itamworth-example/logtide',
      startDate: '2023-01',
      highlights: ['Found 3 slow queries in the first week of use at Fernhollow Freight'],
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Go', 'Java 11', 'Python', 'SQL'] },
    {
      name: 'Infrastructure',
      keywords: [
        'Postgres',
        'MySQL',
        'Redis',
        'RabbitMQ',
        'gRPC',
        'Docker',
        'k8s',
        'Terraform',
        'AWS (EC2, S3)',
      ],
    },
    { name: 'Practices', keywords: ['Event-driven architecture', 'CI/CD', 'Code review', 'On-call'] },
  ],
  education: [
    {
      institution: 'Calder Valley State College',
      studyType: 'BSc',
      area: 'Computer Science',
      startDate: '2013-09',
      endDate: '2017-06',
    },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Dutch', fluency: 'Fluent' },
  ],
});
