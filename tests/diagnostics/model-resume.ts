import { parseResume, type Resume } from '../../lib/resume/resume.ts';

/** A fictional senior engineer's resume in which no rule finds anything: examples are put into it. */
export const modelResume: Resume = parseResume({
  basics: {
    name: 'Maren Holloway',
    label: 'Senior Backend Engineer',
    email: 'maren.holloway@example.com',
    summary:
      'Senior backend engineer in energy and transit. Owns the meter-ingest service at Larkfield Grid: Go and PostgreSQL 16, 2.4M readings/min from 3.1M homes, p99 write 38ms. Leads on-call for 5 services.',
    location: { city: 'Leeds', countryCode: 'GB' },
    profiles: [
      { network: 'GitHub', username: 'mholloway-example', url: 'https://github.com/mholloway-example' },
      {
        network: 'LinkedIn',
        username: 'mholloway-example',
        url: 'https://linkedin.com/in/mholloway-example',
      },
    ],
  },
  work: [
    {
      name: 'Larkfield Grid',
      position: 'Senior Backend Engineer',
      startDate: '2021-04',
      summary: 'Smart-meter data for 14 utilities, 3.1M homes, 260 people.',
      highlights: [
        'Cut p99 of the meter-ingest write path from 410ms to 38ms by batching rows per feeder in Go before one COPY into PostgreSQL.',
        'Moved 9 consumers from RabbitMQ to Kafka with idempotency keys; replaying a bad day takes 20 minutes instead of 7 hours.',
        'Put the 6 tariff services behind gRPC with Protocol Buffers; p95 between services fell from 70ms to 12ms.',
        'Led 13 incident reviews as commander; mean time to mitigate went from 44 to 16 minutes with the runbooks of 5 services.',
      ],
    },
    {
      name: 'Tidewater Transit',
      position: 'Backend Engineer',
      startDate: '2017-09',
      endDate: '2021-03',
      summary: 'Ticketing for 38 bus operators, 900k rides a day.',
      highlights: [
        'Sharded the rides table by operator in MySQL (1.6B rows); p95 of the day report fell from 9s to 700ms.',
        'Rewrote fare capping in Java with event sourcing; disputed fares fell from 310 to 24 a month.',
        'Deployed 17 services to Kubernetes with Helm and Terraform on AWS; a release takes 8 minutes, down from 95.',
        'Cached timetables in Redis, keyed on stop and minute: 21k req/s at rush hour from 3 nodes.',
      ],
    },
    {
      name: 'Copperline Software',
      position: 'Software Engineer',
      startDate: '2015-07',
      endDate: '2017-08',
      summary: 'Booking software for 70 ferry lines.',
      highlights: [
        'Built the REST API of the berth planner in Python (Django), used by 400 dispatchers.',
        'Traced slow bookings with Prometheus and Grafana dashboards; 3 lock waits explained 80% of them.',
        'Wrote 120 contract tests in Docker containers; failed releases went from 5 to 1 a quarter.',
      ],
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Go', 'Java 21', 'Python 3.12', 'SQL'] },
    {
      name: 'Infrastructure',
      keywords: [
        'PostgreSQL 16',
        'MySQL 8',
        'Redis',
        'Kafka',
        'RabbitMQ',
        'gRPC',
        'REST',
        'Kubernetes',
        'Docker',
        'Terraform',
        'AWS',
        'Prometheus',
        'Grafana',
      ],
    },
    { name: 'Practices', keywords: ['Event sourcing', 'Idempotency', 'Sharding'] },
  ],
  education: [
    {
      institution: 'Hartwell Technical University',
      studyType: 'BSc',
      area: 'Computer Science',
      startDate: '2012-09',
      endDate: '2015-06',
    },
  ],
});
