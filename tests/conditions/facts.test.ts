import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findConditions } from '../../lib/conditions/find-conditions.ts';
import { parseJobPosting } from '../../lib/posting/structured/json-ld.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';
import { conditionsOf, namesOf } from './conditions-of.ts';

const text = 'Requirements\n- Go and PostgreSQL';

describe('What a posting states beside its text', () => {
  it('is a condition whose words are those of the page, and which has no place in the text', () => {
    expect(conditionsOf(text, { baseSalary: 'EUR 70,000 - 90,000 a year' })).toEqual([
      { kind: 'pay', value: '€70,000 to €90,000 a year', text: 'EUR 70,000 - 90,000 a year' },
    ]);
  });

  it('gives way to what the text says', () => {
    const [pay, ...others] = conditionsOf(`${text}\n- Salary: €80,000 a year`, {
      baseSalary: 'EUR 70,000 a year',
    });
    expect(pay).toMatchObject({ value: '€80,000 a year', start: expect.any(Number) });
    expect(others).toEqual([]);
  });

  it.each([
    ['Senior Backend Engineer (Remote, Spain)', 'place: Remote, Spain'],
    ['Go Developer - Hybrid', 'place: Hybrid'],
  ])('is read from the title: %s', (title, expected) => {
    expect(namesOf(text, { title })).toEqual([expected]);
  });

  it.each([
    ['Berlin', 'place: Berlin'],
    ['Lyon, FR; Remote', 'place: Remote, Lyon, FR'],
  ])('is read from the location: %s', (jobLocation, expected) => {
    expect(namesOf(text, { jobLocation })).toEqual([expected]);
  });

  it('is read from structured data: pay, contract, place, limits and the last day to apply', () => {
    const posting = parseJobPosting(
      {
        '@type': 'JobPosting',
        title: 'Backend Engineer',
        description: 'You build services in Go and own them in production.',
        baseSalary: { currency: 'EUR', value: { minValue: 70000, maxValue: 90000, unitText: 'YEAR' } },
        employmentType: ['FULL_TIME', 'CONTRACTOR'],
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [
          { '@type': 'Country', name: 'Spain' },
          { '@type': 'Country', name: 'Portugal' },
        ],
        validThrough: '2027-02-15T23:59:00Z',
      },
      new JSDOM('').window.document,
      pageKnowledge,
    );
    expect(posting).toMatchObject({
      employmentType: 'FULL_TIME, CONTRACTOR',
      validThrough: '2027-02-15',
      applicantLocationRequirements: 'Spain, Portugal',
    });
    const found = findConditions(posting, knowledge.extract(posting.description), knowledge.conditions);
    expect(found.map(({ value, text: words }) => [value, words])).toEqual([
      ['Remote, Spain', 'Spain; Remote'],
      ['Open to people in Spain, Portugal', 'Spain, Portugal'],
      ['€70,000 to €90,000 a year', 'EUR 70,000 - 90,000 a year'],
      ['Full-time, contract', 'FULL_TIME, CONTRACTOR'],
      ['Apply by 15 Feb 2027', '2027-02-15'],
    ]);
    expect(found.every(({ start, end }) => start === undefined && end === undefined)).toBe(true);
  });
});
