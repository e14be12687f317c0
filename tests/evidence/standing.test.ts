import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';
import { standingOf } from './bullet-evidence.ts';

describe('A number about something else proves no technology', () => {
  it.each([
    ['java', 'Hired 11 Java engineers in 8 months.', 'people'],
    ['go', 'Led 3 Go teams, 24 people; 2 of them became leads.', 'people'],
    ['kubernetes', 'Trained 40 colleagues on Kubernetes.', 'people'],
    ['datadog', 'Negotiated the Datadog contract down by 40%.', 'contract'],
    [
      'terraform',
      'Wrote 30 pages for newcomers on how the Terraform of the other team is laid out.',
      'pages',
    ],
    ['kafka', 'Documented Kafka for 3 teams.', 'pages'],
    ['aws', 'Coordinated the vendor that moved 14 services to AWS.', 'others'],
  ])('%s in "%s"', (termId, bullet, limit) => {
    expect(standingOf(termId, bullet)).toBe(`used, ${limit}`);
  });

  it.each([
    ['go', 'Led a team of 5 that moved 40 services to Go; p99 fell from 800 to 90 ms.'],
    ['kubernetes', 'Led the move of 40 services to Kubernetes.'],
    ['snowflake', 'Cut the Snowflake bill by 40% by clustering 3 tables.'],
    ['go', 'Wrote the shift planner in Go, 400 miners.'],
  ])('but one about the work does: %s in "%s"', (termId, bullet) => {
    expect(standingOf(termId, bullet)).toBe('proved');
  });
});

describe('What was learned', () => {
  it.each([
    ['kubernetes', 'Followed a tutorial on Kubernetes'],
    ['elixir', 'Currently learning Elixir'],
    ['rust', 'Currently learning Go and Rust'],
    ['rust', 'Took a 12-week course in Rust'],
  ])('is listed: %s in "%s"', (termId, bullet) => {
    expect(standingOf(termId, bullet)).toBe('listed, learned');
  });

  it('is used where it was put to use, and neither machine learning nor a learning platform is any of it', () => {
    expect(standingOf('postgresql', 'Scaled the PostgreSQL of the learning platform to 4 TB')).toBe('proved');
    expect(standingOf('rust', 'Rewrote the order book in Rust, 2 million orders a second')).toBe('proved');
    expect(standingOf('rust', 'Learned Rust and built the gateway with it: 900 calls a second')).toBe(
      'proved',
    );
    expect(standingOf('python', 'Serves 40 machine learning models from Python')).toBe('proved');
  });

  it('is told of skills by the level beside them, and of coursework by its place', () => {
    const resume = parseResume({
      skills: [{ keywords: ['Go (expert)', 'Rust (learning)', 'Kotlin', 'Python (6 years)'] }],
      education: [{ institution: 'Molde', courses: ['Compilers in OCaml'] }],
    });
    const found = findEvidence(resume, knowledge).map(({ termId, level, limit }) => [termId, level, limit]);
    expect(found).toEqual([
      ['go', 'expert', undefined],
      ['rust', 'learning', 'learned'],
      ['kotlin', undefined, undefined],
      ['python', '6 years', undefined],
      ['ocaml', undefined, 'learned'],
    ]);
  });
});

describe('No bullet is read alone', () => {
  it.each([
    ['go', 'Wrote the gateway in Go: 900 calls a second'],
    ['on-call', 'Set up the on-call rotation for the night'],
    ['go', 'Kept the Go team in shape'],
    ['spark', 'Runs Spark jobs over 4 TB each night'],
    ['c', 'Wrote the collar firmware in C, 12 KB of it'],
  ])('%s in "%s"', (termId, bullet) => {
    expect(standingOf(termId, bullet)).not.toBe('nothing');
  });

  it.each([
    ['go', 'Led the go-live of 14 shops in spring 2021'],
    ['spring', 'Led the go-live of 14 shops in spring 2021'],
    ['go', 'Ready to go 24 hours a day during the harvest'],
    ['rust', 'Keeps the collars free of rust, 300 of them'],
    ['swift', 'Gave a Swift reply to 300 letters'],
  ])('but no %s in "%s"', (termId, bullet) => {
    expect(standingOf(termId, bullet)).toBe('nothing');
  });
});
