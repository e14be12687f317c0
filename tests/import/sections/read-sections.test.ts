import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ResumeReading } from '../../../lib/import/imported-resume.ts';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';

function importLayout(name: string): ResumeReading {
  return importText(readFileSync(resolve(import.meta.dirname, 'layouts', name), 'utf8'), knowledge);
}

const brightwater = [
  '• Cut p99 of seat lookups from 900 ms to 120 ms by moving the fare table into a read-through cache',
  '• Led the split of the booking monolith into four services; deploys went from 2 a month to 3 a day',
];
const larkspur = [
  '• Built the refund ledger on event sourcing',
  '• Reduced failed payouts 38% with idempotent retries',
];
const copperfield = ['• Wrote the ingest API in Java', '• Moved 14 cron jobs to Airflow'];

describe('Importing a resume from text', () => {
  it.each([
    ['company-first.txt', ' | Utrecht, Netherlands', ' | Remote'],
    ['markdown-headings.md', ' | Utrecht, Netherlands', ' | Remote'],
    ['title-at-company.txt', '', ''],
    ['tabs-and-dates-left.txt', ' | Utrecht, Netherlands', ' | Remote'],
  ])('finds the same roles, dates and bullets in the layout of %s', (file, first, second) => {
    const { resume } = importLayout(file);
    expect(outline({ ...resume, education: [], skills: [] })).toEqual([
      `Staff Backend Engineer | Brightwater Rail${first} | 2021-02..`,
      ...brightwater,
      `Senior Software Engineer | Larkspur Pay${second} | 2017-06..2021-01`,
      ...larkspur,
      'Software Developer | Copperfield Media | 2014..2017',
      ...copperfield,
    ]);
    expect(resume.education).toMatchObject([
      {
        institution: 'Haverbrook University',
        studyType: 'BSc',
        area: 'Computer Science',
        startDate: '2010',
        endDate: '2014',
      },
    ]);
    expect(resume.meta.unplaced).toEqual([]);
  });

  it.each(['company-first.txt', 'markdown-headings.md', 'title-at-company.txt', 'tabs-and-dates-left.txt'])(
    'finds name, contacts and summary above the roles of %s',
    (file) => {
      const { basics } = importLayout(file).resume;
      expect(basics.name?.toLowerCase()).toBe('nadia veldkamp');
      expect(basics).toMatchObject({
        email: 'nadia@veldkamp.example',
        phone: '+31 20 555 0143',
        location: { city: 'Utrecht' },
      });
      expect(basics.profiles).toContainEqual(
        expect.objectContaining({ network: 'GitHub', username: 'nveldkamp' }),
      );
      expect(basics.summary).toBe(
        'Backend engineer who owns the dispatch service at Brightwater Rail: Kotlin and PostgreSQL, 9M bookings a day.',
      );
    },
  );

  it('keeps groups of skills, certificates and spoken languages apart', () => {
    const { skills, certificates, languages } = importLayout('company-first.txt').resume;
    expect(skills).toEqual([
      { name: 'Languages', keywords: ['Kotlin', 'Java', 'Go', 'SQL'] },
      { name: 'Data', keywords: ['PostgreSQL', 'Redis', 'Kafka'] },
      { name: 'Practices', keywords: ['Event sourcing', 'on-call', 'load testing'] },
    ]);
    expect(certificates).toEqual([{ name: 'AWS Certified Developer', date: '2022' }]);
    expect(languages).toEqual([
      { language: 'Dutch', fluency: 'native' },
      { language: 'English', fluency: 'fluent' },
      { language: 'German', fluency: 'B1' },
    ]);
  });

  it('reads several positions at one employer, projects, open source and talks', () => {
    const { resume } = importLayout('positions-at-one-employer.txt');
    expect(outline(resume)).toEqual([
      'Staff Backend Engineer | Brightwater Rail | Utrecht, Netherlands | 2021-02..',
      '• Cut p99 of seat lookups from 900 ms to 120 ms',
      '• Led the split of the booking monolith into four services',
      'Senior Backend Engineer | Brightwater Rail | Utrecht, Netherlands | 2017-06..2021-01',
      '• Built the refund ledger on event sourcing',
      'Software Developer | Copperfield Media | Leeds, UK | 2014..2017',
      '• Wrote the ingest API in Java',
      'project | tidewatch | Go, SQLite | https://github.com/nveldkamp/tidewatch',
      '• Predicts queue lag from consumer offsets',
      'project | seatmap | 2022..2022 | Rust, WebAssembly',
      '• Draws train seats in the browser',
      'project | rill-queue | Contributor | 3 merged PRs to the retry scheduler',
    ]);
    expect(resume.projects.map(({ type }) => type)).toEqual([undefined, undefined, 'open-source']);
    expect(resume.publications).toEqual([
      { name: 'Ledgers that add up', publisher: 'BackendConf 2023', releaseDate: '2023' },
      { name: 'Retries without tears', publisher: 'PayDays Meetup', releaseDate: '2022-05' },
    ]);
  });

  it('reads one fact a line, and undoes wrapping and hyphenation', () => {
    const { resume } = importLayout('one-fact-a-line.txt');
    expect(outline(resume)).toEqual([
      'Staff Backend Engineer | Brightwater Rail | Utrecht, Netherlands | 2021-02..',
      '• Cut p99 of seat lookups from 900 ms to 120 ms by moving the fare table into a read-through cache',
      '• Led the split of the booking monolith into four services',
      'Senior Software Engineer | Larkspur Pay | Remote | 2017-06..2021-01',
      ...larkspur,
      'school | Haverbrook University | Bachelor of Science | Computer Science | ..2014',
      'skills : Kotlin, Java, PostgreSQL',
    ]);
    expect(resume.basics.name).toBe('Dr. Nadia M. Veldkamp');
    expect(resume.basics.location).toEqual({ address: 'Keizersgracht 12, 1015 Amsterdam' });
    expect(resume.interests.map(({ name }) => name)).toEqual(['Rowing', 'chess']);
  });

  it('reads a pasted profile page with an employer above its roles', () => {
    expect(outline(importLayout('profile-page.txt').resume)).toEqual([
      'Staff Backend Engineer | Brightwater Rail | Utrecht, Netherlands | 2021-02.. | Full-time · Hybrid | Owns dispatch. Cut p99 of seat lookups from 900 ms to 120 ms.',
      'Backend Engineer | Brightwater Rail | Utrecht, Netherlands | 2020-01..2021-02',
      '• Built the refund ledger on event sourcing.',
      'Senior Software Engineer | Larkspur Pay | Remote | 2017-06..2019-12',
      '• Reduced failed payouts 38% with idempotent retries.',
      'school | Haverbrook University | BSc | Computer Science | 2010..2014',
    ]);
  });

  it('reads capitals, dates at the right, nested bullets and lines that wrap', () => {
    const { resume, flags } = importLayout('capitals-and-columns.txt');
    expect(outline(resume)).toEqual([
      'SENIOR PLATFORM ENGINEER | Halcyon Grid GmbH | Lyon, France (Hybrid) | 2022-01.. | Energy metering for 40 utilities.\nTechnologies: Rust, ClickHouse, Kafka, Kubernetes',
      '• Rebuilt the meter-ingest pipeline in Rust; throughput rose from 12k to 95k readings per second, which let us retire 14 of 20 machines.',
      '• Chose a columnar layout after benchmarking three',
      '• Wrote the migration runbook',
      '• Owner of the paging rota for 6 services (2 pages a week, down from 19)',
      'SOFTWARE ENGINEER II | Pomelo Transit, Inc. | Montréal, QC, Canada | 2018-09..2021-12',
      '• Introduced contract tests between 9 services',
      '• Cut the nightly GTFS import from 3h to 25min',
      'INTERN | Institut Fourrier | 2017..2017',
      '• Prototyped a route planner in C++',
      'school | INSA Lyon | M.Sc. | Distributed Computing | 2016..2018',
      'school | Université de Brumath | Licence Informatique | 2013..2016',
      '• Thesis: Gossip under churn',
      'skills Programming Languages: Python (expert), Rust, C++',
      'skills Cloud & DevOps: AWS (Lambda, SQS, RDS), Terraform, Docker',
      'skills Databases: PostgreSQL, ClickHouse',
    ]);
    expect(resume.volunteer).toMatchObject([
      { position: 'Code Tutor', organization: 'Maison des Jeunes', startDate: '2019' },
    ]);
    expect(resume.publications[0]).toEqual({
      name: 'Meters at a million points a second',
      publisher: 'DataDays Lyon',
      releaseDate: '2023',
    });
    expect(resume.languages.map(({ language }) => language)).toEqual(['French', 'English', 'Spanish']);
    expect(flags).toEqual([]);
  });

  it('reads Markdown with tables, underlined headings and code', () => {
    const { resume } = importLayout('markdown-tables.md');
    expect(outline(resume)).toEqual([
      'Backend Developer | Tamarind Logistics | Pune, India | 2020-03..',
      '• Replaced SELECT * report queries with covering indexes; report time 40s → 3s',
      '• Added idempotency keys to the payout API',
      'Junior Developer | Saffron Apps | Mumbai, India | 2018-07..2020-02',
      '• Wrote REST endpoints in Spring Boot',
      'school | Pune Institute of Computer Technology | B.E. | Information Technology | 2014..2018 | 8.9/10',
      'skills Languages: Java 17, Kotlin',
      'skills Messaging: RabbitMQ, NATS',
    ]);
    expect(resume.basics).toMatchObject({ phone: '(020) 5550-1234', email: 'priya@raghunathan.example' });
  });

  it('reads roles told in paragraphs, with the dates first', () => {
    const { resume } = importLayout('paragraphs.txt');
    expect(resume.work.map(({ name, position, startDate }) => [name, position, startDate])).toEqual([
      ['Fjällbank', 'Ledger Lead', '2020-03'],
      ['Norrsken Telecom', 'Developer', '2016-08'],
    ]);
    expect(resume.work[1]?.highlights).toHaveLength(2);
    expect(resume.basics).toMatchObject({ label: 'Backend Engineer', location: { city: 'Gothenburg' } });
    expect(resume.basics.summary).toMatch(/^I build payment systems\..*2M entries a day\.$/);
  });

  it('gives every role the employer that stands above it', () => {
    const { work } = importLayout('employer-above-titles.txt').resume;
    expect(work.map(({ name, position, location }) => [name, position, location])).toEqual([
      ['Zuma Ledger', 'Lead Engineer', 'Lagos, Nigeria'],
      ['Zuma Ledger', 'Backend Engineer', 'Lagos, Nigeria'],
      ['Kora Foods', 'Software Engineer', 'Abuja, Nigeria'],
    ]);
  });

  it('reads personal data with labels, and keeps what has no field', () => {
    const { resume } = importLayout('personal-data.txt');
    expect(resume.basics).toMatchObject({
      name: 'Tomasz Wilk',
      phone: '+48 12 555 01 42',
      email: 'tomasz@wilk.example',
    });
    expect(outline({ ...resume, education: [] })).toEqual([
      'Senior Java Developer | Bursztyn Bank S.A. | Kraków | 2021-03..',
      '• Payment gateway for 2M customers (Java 17, Spring Boot, Kafka)',
      '• Cut settlement batch from 5h to 40 min',
      'Java Developer | Fala Software Sp. z o.o. | Gdańsk | 2017-09..2021-02',
      '• REST services for port logistics',
    ]);
    expect(resume.meta.unplaced).toEqual(['Nationality: Polish']);
  });

  it('takes statements without bullets for bullets', () => {
    expect(outline({ ...importLayout('tasks-without-bullets.txt').resume, skills: [] })).toEqual([
      'Backend Engineer (Contract) | Bluejay Parcel | London, UK | 2022-04..',
      '• Rebuilt the tracking API in Go; 40k rps at peak',
      '• Moved 3 TB of shipment data to PostgreSQL 15',
      'Software Engineer | Marrow Labs | London, UK | 2019-01..2022-03',
      '• Added rate limiting to 14 public endpoints',
      '• Wrote runbooks for the on-call rota',
      'school | University of Thornbury | BSc (Hons) | Computer Science | 2015..2018',
    ]);
  });

  it('tells where one school ends and the next begins without a gap between them', () => {
    const { education } = importText(
      'Ana Obi\n\nEducation\nCalder College          Leeds, UK\nMSc in Physics          2016 – 2018\nNordlys University      Oslo, Norway\nBSc in Physics          2013 – 2016',
      knowledge,
    ).resume;
    expect(
      education.map(({ institution, studyType, location, endDate }) => [
        institution,
        studyType,
        location,
        endDate,
      ]),
    ).toEqual([
      ['Calder College', 'MSc', 'Leeds, UK', '2018'],
      ['Nordlys University', 'BSc', 'Oslo, Norway', '2016'],
    ]);
  });

  it.each([...'•●▶➔→⇒»›❯♦⭐⦁➥✦★☑✅🔹>-–'])(
    'reads a line that begins with %s as a bullet, with or without a full stop',
    (sign) => {
      const { resume } = importText(
        `Ana Obi\n\nExperience\nBackend Engineer, Tern Harbour 2021 - Present\n${sign} Moved 9 consumers to Kafka\n${sign} Owns the ledger service.`,
        knowledge,
      );
      expect(outline(resume)).toEqual([
        'Backend Engineer | Tern Harbour | 2021..',
        '• Moved 9 consumers to Kafka',
        '• Owns the ledger service.',
      ]);
    },
  );

  it.each([
    '⇒ iOS push gateway kept for partners',
    '»iOS push gateway kept for partners',
    '-Owns the ledger service',
    '·Owns the ledger service',
  ])(
    'reads a bullet before a name with a small first letter, and one right before its sentence: %s',
    (line) => {
      const { resume } = importText(
        `Ana Obi\n\nExperience\nBackend Engineer, Tern Harbour 2021 - Present\n${line}\n${line}`,
        knowledge,
      );
      const bullet = line.replace(/^(?:⇒ |[»·-])/, '• ');
      expect(outline(resume)).toEqual(['Backend Engineer | Tern Harbour | 2021..', bullet, bullet]);
    },
  );

  it('goes on with a bullet whose next line begins with an arrow between two values', () => {
    const { resume } = importText(
      'Ana Obi\n\nExperience\nBackend Engineer, Tern Harbour 2021 - Present\n• Cut p99 of seat lookups from 900 ms\n  → 120 ms with a read-through cache',
      knowledge,
    );
    expect(resume.work[0]?.highlights).toEqual([
      'Cut p99 of seat lookups from 900 ms → 120 ms with a read-through cache',
    ]);
  });

  it('reads bullets that stand on lines of their own above their text, and leaves out empty ones', () => {
    const { resume } = importText(
      'Ana Obi\n\nExperience\nBackend Engineer, Tern Harbour 2021 - Present\n•\nNightly import of 14 stores in Go\n•\nOwns the ledger service\n•\nSkills\nGo, Kafka',
      knowledge,
    );
    expect(outline(resume)).toEqual([
      'Backend Engineer | Tern Harbour | 2021..',
      '• Nightly import of 14 stores in Go',
      '• Owns the ledger service',
      'skills : Go, Kafka',
    ]);
  });
});
