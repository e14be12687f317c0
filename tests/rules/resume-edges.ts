import type { ResumeExample } from '../../lib/diagnostics/rule.ts';
import { roleBullets, rolesWith } from '../../rules/resume/words/example-roles.ts';
import {
  groups,
  infrastructureAs,
  infrastructureWith,
  languagesAs,
  skillsWith,
} from '../../rules/resume/words/example-skills.ts';

const cut = (count: number): string[] => roleBullets.newest.slice(0, count);
const many = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `Cut p99 of route ${index + 11} from ${index + 300}ms to 40ms in Go.`,
  );
const education = (...names: string[]) => names.map((institution) => ({ institution }));
const practices = ['Event sourcing', 'CQRS', 'Saga pattern', 'Sharding', 'Idempotency', 'Circuit breaker'];

/** Resumes on both sides of the line where a rule begins to speak: what it says to each is kept in `edges/`. */
export const resumeEdges: Record<string, ResumeExample[]> = {
  'bullet-count': [
    { says: 'Two bullets', resume: rolesWith({ highlights: cut(2) }) },
    { says: 'Three bullets', resume: rolesWith({ highlights: cut(3) }) },
    { says: 'Five bullets', resume: rolesWith({ highlights: many(5) }) },
    { says: 'Eight bullets', resume: rolesWith({ highlights: many(8) }) },
    { says: 'Seven bullets in the role before', resume: rolesWith({}, { highlights: many(7) }) },
    { says: 'One bullet in the third role', resume: rolesWith({}, {}, { highlights: cut(1) }) },
    {
      says: 'One bullet for five months',
      resume: rolesWith({}, { startDate: '2020-11', highlights: cut(1) }),
    },
    {
      says: 'One bullet for six months',
      resume: rolesWith({}, { startDate: '2020-10', highlights: cut(1) }),
    },
    { says: 'A role with a title alone', resume: rolesWith({ name: undefined, highlights: [] }) },
    {
      says: 'A role without name and title',
      resume: rolesWith({ name: undefined, position: undefined, highlights: [] }),
    },
  ],
  'certificate-weight': [
    { says: 'Three certificates', resume: { certificates: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } },
    { says: 'Two certificates', resume: { certificates: [{ name: 'A' }, { name: 'B' }] } },
  ],
  'duplicate-bullet': [
    {
      says: 'Four words of five the same',
      resume: rolesWith({
        highlights: [
          ...cut(3),
          'Sharded rides table operator MySQL.',
          'Sharded rides table operator PostgreSQL.',
        ],
      }),
    },
    {
      says: 'Three words of four the same',
      resume: rolesWith({ highlights: [...cut(3), 'Sharded rides table.', 'Sharded rides table.'] }),
    },
    {
      says: 'A short bullet inside a long one',
      resume: rolesWith({
        highlights: [
          ...cut(3),
          'Sharded the rides table by operator.',
          'Sharded the rides table by operator for 38 bus lines in MySQL, with 1.6B rows, over one summer weekend.',
        ],
      }),
    },
    {
      says: 'The same joining words, other content',
      resume: rolesWith({
        highlights: [
          ...cut(3),
          'Wrote the rules of the fare API in Go.',
          'Drew the plans of the berth view in Rust.',
        ],
      }),
    },
    {
      says: 'Twice the same, in exactly sixty characters',
      resume: rolesWith({
        highlights: [
          ...cut(2),
          'Sharded the rides table by operator in MySQL with 1.6B rows.',
          'Sharded the rides table by operator in MySQL with 1.6B rows.',
        ],
      }),
    },
  ],
  'hidden-text': [
    { says: 'Sixty characters', file: { pages: 1, hiddenText: ['k'.repeat(60)] } },
    { says: 'Sixty-one characters', file: { pages: 1, hiddenText: ['k'.repeat(61)] } },
    { says: 'None', file: { pages: 1, hiddenText: [] } },
  ],
  'language-count': [
    { says: 'Six', resume: languagesAs('Go', 'Java', 'Python', 'Rust', 'Scala', 'Kotlin') },
    { says: 'Two', resume: languagesAs('Go', 'Java') },
    { says: 'None', resume: languagesAs('SQL', 'Bash') },
  ],
  'many-patterns': [
    { says: 'Six, one of them in a bullet', resume: skillsWith(...practices) },
    {
      says: 'Five, none in a bullet',
      resume: skillsWith('CQRS', 'Saga pattern', 'Circuit breaker', 'Bulkhead', 'Outbox'),
    },
    { says: 'No skills at all', resume: { skills: [] } },
  ],
  'newest-first': [
    {
      says: 'Begun later, ended in the same month',
      resume: rolesWith(false, { startDate: '2016-01' }, { startDate: '2016-05', endDate: '2021-03' }),
    },
    {
      says: 'Begun in the same month, ended later',
      resume: rolesWith(false, { startDate: '2015-07' }, { endDate: '2022-01' }),
    },
    {
      says: 'Begun and ended later, without a name',
      resume: rolesWith(false, {}, { name: undefined, startDate: '2022-01', endDate: '2023-01' }),
    },
    {
      says: 'Begun and ended later, without name and title',
      resume: rolesWith(
        false,
        {},
        { name: undefined, position: undefined, startDate: '2022-01', endDate: '2023-01' },
      ),
    },
    { says: 'A side job that began earlier and goes on', resume: rolesWith({}, {}, { endDate: undefined }) },
  ],
  'outdated-version': [
    { says: 'Java 1.8', resume: languagesAs('Go', 'Java 1.8', 'Python 3.12') },
    { says: 'Java 1.9', resume: languagesAs('Go', 'Java 1.9', 'Python 3.12') },
    { says: 'Java 8/21', resume: languagesAs('Go', 'Java 8/21', 'Python 3.12') },
    { says: 'Java 11', resume: languagesAs('Go', 'Java 11', 'Python 3.12') },
    { says: 'Python 3.12.4', resume: languagesAs('Go', 'Python 3.12.4', 'Java') },
    { says: 'PostgreSQL 16 on Debian 9', resume: infrastructureAs('Debian 9 with PostgreSQL 16') },
  ],
  'page-count': [
    { says: 'Exactly two pages for eleven years', file: { pages: 2, hiddenText: [] } },
    {
      says: 'Two pages for seven and a half years',
      file: { pages: 2, hiddenText: [] },
      resume: rolesWith({}, { startDate: '2018-12' }, false),
    },
    { says: 'Three pages and no role', file: { pages: 3, hiddenText: [] }, resume: { work: [] } },
    {
      says: 'Long lists of skills, pages not known',
      resume: groups({ Languages: Array(700).fill('Kubernetes and Go') }),
    },
    {
      says: 'A very long summary, pages not known',
      resume: { basics: { name: 'M', summary: 'Owns it. '.repeat(1400) } },
    },
    {
      says: 'Forty schools, pages not known',
      resume: { education: education(...Array(60).fill('Leeds')) },
    },
  ],
  'posting-spelling': [
    {
      says: 'The same spelling twice in one posting',
      resume: infrastructureWith('Kubernetes', 'k8s'),
      posting: 'Requirements\n- Kubernetes in production\n- Deploying to Kubernetes with Helm',
    },
    { says: 'No posting', resume: infrastructureWith('Kubernetes', 'k8s') },
    {
      says: 'A posting that asks for something else',
      resume: infrastructureWith('Kubernetes', 'k8s'),
      posting: 'Requirements\n- Erlang in production',
    },
  ],
  'rest-and-grpc': [
    { says: 'Only REST in the bullets', resume: rolesWith({ highlights: [] }) },
    { says: 'Both shown, neither listed', resume: infrastructureAs('PostgreSQL 16', 'Kafka') },
    { says: 'Both shown, gRPC alone listed', resume: infrastructureAs('PostgreSQL 16', 'Kafka', 'gRPC') },
    { says: 'Both shown, no skills', resume: { skills: [] } },
    {
      says: 'Only gRPC in the bullets, REST listed',
      resume: { ...rolesWith({}, {}, false), ...infrastructureAs('Kafka', 'REST') },
    },
  ],
  'summary-years': [
    ...[
      '12 years in payments and 3 services.',
      '13 years in payments and 3 services.',
      '14 years in payments and 3 services.',
    ].map((summary) => ({ says: summary, resume: { basics: { name: 'M', summary } } })),
    {
      says: 'Years of data',
      resume: { basics: { name: 'M', summary: 'Keeps 30 years of data for 12 utilities.' } },
    },
    {
      says: 'Years of archives',
      resume: { basics: { name: 'M', summary: 'Keeps 30 years of archives for 12 utilities.' } },
    },
    {
      says: 'Years of work with data',
      resume: { basics: { name: 'M', summary: 'Brings 30 years of work with data.' } },
    },
    {
      says: 'Years as a word',
      resume: { basics: { name: 'M', summary: 'Brings Twenty years of experience.' } },
    },
    {
      says: 'A role without a date',
      resume: {
        basics: { name: 'M', summary: 'Brings 30 years of experience.' },
        ...rolesWith({}, { startDate: undefined }),
      },
    },
    {
      says: 'No roles',
      resume: { basics: { name: 'M', summary: 'Brings 30 years of experience.' }, work: [] },
    },
  ],
  'unknown-employer': [
    ...['Google', 'Google LLC', 'Google, Inc.', 'Siemens AG', 'Siemens Mobility', 'Incorta', 'Zoomcar'].map(
      (name) => ({
        says: name,
        resume: rolesWith({ name, summary: undefined }),
      }),
    ),
    { says: 'No name', resume: rolesWith({ name: undefined, summary: undefined }) },
    { says: 'No roles', resume: { work: [] } },
    {
      says: 'A line about the company',
      resume: rolesWith({ summary: undefined, description: 'Smart meters.' }),
    },
  ],
};
