/** A whole resume at senior level, as JSON Resume. The person and the employers are made up. */
export const exampleResume = {
  basics: {
    name: 'Ines Vallotton',
    label: 'Senior Backend Engineer',
    email: 'ines.vallotton@example.org',
    phone: '+33 4 55 50 01 42',
    location: { city: 'Lyon', countryCode: 'FR' },
    profiles: [
      { network: 'GitHub', url: 'https://github.com/ivallotton-example' },
      { network: 'LinkedIn', url: 'https://linkedin.com/in/ivallotton-example' },
    ],
    summary:
      'Senior backend engineer with eight years in health and ticketing. Owns the prescription router at Medlane: Go and PostgreSQL 16, 1.1M prescriptions a day for 5,400 pharmacies, p99 61ms. Leads on-call for 4 services.',
  },
  work: [
    {
      name: 'Medlane',
      position: 'Senior Backend Engineer',
      location: 'Lyon',
      startDate: '2022-05',
      summary: 'Electronic prescriptions for 5,400 pharmacies, 120 people.',
      highlights: [
        'Cut p99 of the router, written in Go, from 540ms to 61ms at 1,900 req/s by keeping stock in Redis, keyed on pharmacy and drug.',
        'Partitioned prescription_events (2.2B rows) by region and month in PostgreSQL 16; p95 of the recall query fell from 6.8s to 240ms.',
        'Moved insurer claims from a chain of REST calls to 5 Kafka topics with idempotent consumers; double claims fell from 190 to 2 a month.',
        'Switched stock reservation to serializable transactions with retries; oversold items fell from 35 to 0 a week at 260 reservations/s.',
        'Led 14 incident reviews as commander; mean time to mitigate fell from 52 to 17 minutes with a runbook that 3 teams now use.',
      ],
    },
    {
      name: 'Fernhill Tickets',
      position: 'Backend Engineer',
      location: 'Geneva',
      startDate: '2019-10',
      endDate: '2022-04',
      summary: 'Seat sales for 210 theatres, 9M tickets a year.',
      highlights: [
        'Built the seat-hold service in Java 17: 3,200 holds/s on premiere days, 0.02% conflicts, 11 months without an outage.',
        'Replaced nightly exports by change data capture with Debezium; finance sees a sale after 40 seconds instead of 14 hours.',
        'Put 6 services on Kubernetes behind gRPC with Protocol Buffers; p99 between services fell from 85ms to 30ms.',
        'Deleted 41,000 lines of a second pricing engine after a shadow run of 3 months; wrong prices fell from 70 to 4 a month.',
      ],
    },
    {
      name: 'Gullwing Weather',
      position: 'Software Engineer',
      location: 'Geneva',
      startDate: '2018-03',
      endDate: '2019-09',
      summary: 'Forecasts for 60 airports.',
      highlights: [
        'Wrote the station-data pipeline in Python 3 on AWS with Terraform: 18M readings a day from 900 stations, 3 minutes of lag at most.',
        'Covered the forecast API with 240 contract tests; failed releases fell from 4 to 1 a quarter.',
      ],
    },
  ],
  projects: [
    {
      name: 'sqlc',
      highlights: [
        'Merged 3 pull requests into sqlc: one reads nullable array columns of PostgreSQL, two shorten the errors of wrong queries.',
      ],
    },
  ],
  publications: [
    {
      name: 'Retries that hold: two years of serializable transactions',
      publisher: 'GopherCon Europe',
      releaseDate: '2025',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Go', 'Java 17', 'Python 3'] },
    {
      name: 'Infrastructure',
      keywords: [
        'PostgreSQL 16',
        'Redis',
        'Kafka',
        'Debezium',
        'gRPC',
        'Protocol Buffers',
        'REST',
        'Kubernetes',
        'Terraform',
        'AWS',
      ],
    },
    {
      name: 'Practices',
      keywords: [
        'Idempotent consumers',
        'Change data capture',
        'Serializable isolation',
        'Contract testing',
        'On-call leadership',
      ],
    },
  ],
  education: [
    { institution: 'University of Grenoble', studyType: 'MSc', area: 'Computer Science', endDate: '2018' },
  ],
};
