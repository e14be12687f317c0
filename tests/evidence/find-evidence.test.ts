import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { createKnowledge } from '../../rules/index.ts';

const knowledge = createKnowledge();

/** "kafka proved Quill, 2022" for each place that names a term, or another that implies it. */
function evidenceOf(resume: unknown): string[] {
  return namedIn(parseResume(resume)).map(({ termId, strength, where, impliedBy }) =>
    [termId, strength, where, impliedBy && `(${impliedBy})`].filter(Boolean).join(' '),
  );
}

/** Without what stands for something else, which `shows.test.ts` holds. */
function namedIn(resume: Resume): Evidence[] {
  return findEvidence(resume, knowledge).filter(
    ({ termId, impliedBy, act }) =>
      !act && (!impliedBy || knowledge.terms.get(impliedBy)?.implied.has(termId)),
  );
}

describe('Evidence of a resume', () => {
  it('is proved in a bullet with a quantity and used in one without', () => {
    expect(
      evidenceOf({
        work: [
          {
            name: 'Quill',
            startDate: '2022',
            highlights: ['Moved 6 services to Kafka', 'Kept Terraform modules tidy'],
          },
        ],
      }),
    ).toEqual(['kafka proved Quill, 2022', 'terraform used Quill, 2022']);
  });

  it('is not proved by a version or a name with a digit', () => {
    expect(
      evidenceOf({ work: [{ name: 'Quill', highlights: ['Upgraded to Java 21', 'Stored files in S3'] }] }),
    ).toEqual(['java used Quill', 'amazon-s3 used Quill', 'aws used Quill (amazon-s3)']);
  });

  it('is used in what describes a role, and listed in titles, summary, skills and certificates', () => {
    expect(
      evidenceOf({
        basics: { label: 'Kotlin Developer', summary: 'Writes Go and Scala.' },
        work: [{ name: 'Quill', position: 'Rust Engineer', summary: 'Runs PostgreSQL for 40 teams.' }],
        skills: [{ name: 'Tools', keywords: ['Kafka'] }, { keywords: ['Redis'] }],
        certificates: [{ name: 'Certified Kubernetes Administrator' }],
      }),
    ).toEqual([
      'postgresql used Quill',
      'rust listed Quill',
      'kafka listed Skills: Tools',
      'redis listed Skills',
      'kotlin listed Headline',
      'go listed Summary',
      'scala listed Summary',
      'kubernetes listed Certificates',
    ]);
  });

  it('counts the text of projects like bullets, and their keywords as listed', () => {
    expect(
      evidenceOf({
        projects: [
          {
            name: 'logtide',
            startDate: '2023',
            description: 'Replays 2M requests against Redis',
            highlights: ['Rewrote the parser in Rust'],
            keywords: ['SQLite'],
          },
        ],
      }),
    ).toEqual(['redis proved logtide, 2023', 'rust used logtide, 2023', 'sqlite listed logtide, 2023']);
  });

  it('comes with the newest role first, whatever their order in the file', () => {
    const role = (name: string, startDate: string, endDate?: string) => ({
      name,
      startDate,
      ...(endDate && { endDate }),
      highlights: ['Ran Kafka'],
    });
    expect(
      evidenceOf({
        work: [role('First', '2014', '2016'), role('Now', '2021-03'), role('Between', '2016', '2021')],
      }),
    ).toEqual(['kafka used Now, 2021', 'kafka used Between, 2016', 'kafka used First, 2014']);
  });

  it('holds what a named term implies, unless it is named itself beside it', () => {
    const found = evidenceOf({
      work: [{ name: 'Quill', highlights: ['Runs on EKS', 'Runs Kubernetes on EKS'] }],
    });
    expect(found.slice(0, 3)).toEqual([
      'amazon-eks used Quill',
      'kubernetes used Quill (amazon-eks)',
      'aws used Quill (amazon-eks)',
    ]);
    expect(found.filter((line) => line.startsWith('kubernetes'))).toHaveLength(2);
  });

  it('says where each token stands: path, range and spelling', () => {
    const resume = parseResume({ skills: [{ name: 'Languages', keywords: ['C++', 'Go', 'Postgres 16'] }] });
    for (const { path, text, start, end, spelling } of namedIn(resume)) {
      const [section, index, key, at] = path;
      expect(section).toBe('skills');
      expect((resume.skills[index as number]?.keywords ?? [])[at as number]).toBe(text);
      expect(key).toBe('keywords');
      expect(text.slice(start, end)).toBe(spelling);
    }
    expect(namedIn(resume).map(({ spelling, version }) => [spelling, version])).toEqual([
      ['C++', undefined],
      ['Go', undefined],
      ['Postgres', '16'],
    ]);
  });

  it('reads the skills of a group beside one another, so that short names are known', () => {
    expect(evidenceOf({ skills: [{ name: 'Languages', keywords: ['Go', 'C', 'R', 'Java'] }] })).toEqual([
      'go listed Skills: Languages',
      'c listed Skills: Languages',
      'r listed Skills: Languages',
      'java listed Skills: Languages',
    ]);
  });

  it('takes a listed name that is an ordinary word for itself in sentences, too', () => {
    const skills = [{ name: 'Tools', keywords: ['Go', 'Vault', 'Kafka', 'Spring'] }];
    const used = (bullet: string): string[] =>
      evidenceOf({ work: [{ name: 'Quill', highlights: [bullet] }], skills }).filter((line) =>
        line.includes('used'),
      );
    expect(used('Led the migration to Go')).toEqual(['go used Quill']);
    expect(used('Managed secrets with Vault')).toEqual(['hashicorp-vault used Quill']);
    expect(used('Wrote the Go-to guide and a go to market plan')).toEqual([]);
    expect(used('Go home early in Spring 2020')).toEqual([]);
    expect(evidenceOf({ work: [{ name: 'Quill', highlights: ['Managed secrets with Vault'] }] })).toEqual([]);
  });

  it('is looked for in text that could not be placed, too', () => {
    expect(evidenceOf({ meta: { unplaced: ['Tools I like: Kafka'] } })).toEqual([
      'kafka listed Text not placed',
    ]);
  });

  it('is empty for an empty resume', () => {
    expect(evidenceOf({})).toEqual([]);
  });
});
