import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/gap/compare.ts';
import { describeFit } from '../../lib/panel/describe-fit.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { crafts } from '../../rules/crafts.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';
import { shared } from '../shared.ts';
import { fitAnswers } from './fit-answers.ts';

const today = '2026-11';
const labelOf = (id: string): string => knowledge.terms.get(id)?.label ?? id;

function judge(text: string, resume: Resume) {
  const [title = ''] = text.split('\n');
  return compare(readPostingText(text, pageKnowledge, { title }), resume, knowledge, { today }).fit;
}

const backEnd = parseResume({
  skills: [{ keywords: ['PostgreSQL', 'Docker'] }],
  work: [
    {
      name: 'Quill',
      position: 'Backend Engineer',
      startDate: '2021-11',
      highlights: [
        'Moved 12 services from REST to gRPC in Go',
        'Cut p99 latency of the Redis cache from 90 ms to 12 ms',
        'Ran Kafka consumers for 40,000 events a second',
        'Sharded the MySQL tables of 9 tenants',
      ],
    },
  ],
});
const say = (asks: string[], title = 'Software Engineer'): string => {
  const text = `${title}\n\nRequirements\n${asks.map((ask) => `- ${ask}`).join('\n')}`;
  const fit = judge(text, backEnd);
  return fit ? describeFit(fit, labelOf) : '';
};

describe('Whether a resume fits', () => {
  it('is said where two thirds of the asks are answered, with what is open', () => {
    expect(say(['Go', 'Redis', 'Kafka'])).toBe('Fits: all 3 required asks answered.');
    expect(say(['Go', 'Redis', 'Kafka', 'PostgreSQL'])).toBe(
      'Fits: 3 of 4 required; PostgreSQL listed only.',
    );
    expect(say(['Go', 'Redis', 'Kafka', 'Terraform'])).toBe('Fits: 3 of 4 required; Terraform missing.');
  });

  it('counts what the posting takes as similar', () => {
    expect(say(['Go', 'Redis', 'RabbitMQ or similar'])).toBe('Fits: all 3 required asks answered.');
  });

  it('is a stretch with less, and names what it hangs on', () => {
    expect(say(['Go', 'Terraform', 'Kubernetes'])).toBe(
      'Stretch: Terraform and Kubernetes missing; the rest holds.',
    );
    expect(say(['Go', 'Docker', 'Elixir', 'Scala', 'Django', 'Quarkus', 'Kafka'])).toMatch(
      /^Stretch: 2 of 7 required; Elixir, Scala and 2 more missing, Docker listed only\.$/,
    );
  });

  it('is a stretch where the years that are stated are not there', () => {
    expect(say(['8+ years of backend development', 'Go', 'Redis', 'Kafka'])).toBe(
      'Stretch: 8+ years asked, your dates show 5.1; all 3 required asks answered.',
    );
    expect(say(['7 years of Go', 'Redis', 'Kafka'])).toBe(
      'Stretch: 7 years of Go asked, your roles show 5.1; all 3 required asks answered.',
    );
    expect(say(['4+ years of backend development', 'Go', 'Redis', 'Kafka'])).toMatch(/^Fits/);
  });

  it('counts years as people do, who round their own', () => {
    const rounded = (years: string) => say([years, 'Go', 'Redis', 'Kafka'], 'Backend Engineer');
    // The roles show 5.1.
    expect(rounded('6 years of Go')).toMatch(/^Stretch/);
    const later = { ...backEnd, work: backEnd.work.map((each) => ({ ...each, startDate: '2022-02' })) };
    expect(judge('Backend Engineer\n\nRequirements\n- 5 years of Go\n- Redis\n- Kafka', later)?.kind).toBe(
      'fits',
    );
  });

  it('is another trade where most of what is missing belongs to another craft', () => {
    expect(say(['React', 'CSS', 'Redux', 'REST APIs', 'Go'])).toBe(
      'Another trade: 3 of 5 required asks are front end.',
    );
    expect(say(['React', 'CSS', 'Swift', 'SwiftUI', 'Go'])).toBe(
      'Another trade: 4 of 5 required asks are front end or mobile.',
    );
  });

  it('is another trade where the title names one, and over half is missing', () => {
    const asks = ['Yocto', 'unit testing', 'code review', 'Go'];
    expect(say(asks)).toMatch(/^Stretch/);
    expect(say(asks, 'Embedded Software Engineer')).toBe(
      'Another trade: the title says embedded systems, and 3 of 4 required asks are open.',
    );
  });

  it('is no other trade where the title names that of the resume', () => {
    const asks = ['React', 'CSS', 'Redux', 'REST APIs', 'Go'];
    expect(say(asks, 'Backend Engineer')).toMatch(/^Stretch/);
  });

  it('is said with half of the asks where the rest is mostly ways of working', () => {
    const ways = ['unit testing', 'code review', 'pair programming'];
    expect(say(['Go', 'Redis', 'Kafka', ...ways])).toBe(
      'Fits: 3 of 6 required; 3 ways of working not named.',
    );
    expect(say(['Go', 'Redis', 'Kafka', 'COBOL', 'Perl', 'Haskell'])).toMatch(/^Stretch/);
    expect(say(['Go', 'Redis', 'Kafka', ...ways, 'monitoring'])).toMatch(/^Stretch/);
  });

  it('is no other trade where another language or framework of the same craft is asked', () => {
    expect(say(['Ruby on Rails', 'Sidekiq', 'Ruby', 'Go'])).toMatch(/^Stretch/);
  });

  it('takes what every engineer is asked for no craft', () => {
    expect(say(['Git', 'code review', 'unit testing', 'Python', 'Go'])).toMatch(/^Stretch/);
  });

  it('is not concluded from fewer than three asks, nor where something could not be checked', () => {
    expect(say(['Go', 'Terraform'])).toBe('Required: 1 of 2 answered.');
    const bare = parseResume({ skills: [{ keywords: ['Go'] }] });
    expect(judge('Backend Engineer\n\nRequirements\n- Go\n- Redis\n- Kafka', bare)?.kind).toBe('counts');
  });

  it.skipIf(!shared)('is what a person says who read posting and resume', () => {
    const own = (name: string): Resume =>
      parseResume(
        JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/resumes/${name}.json`), 'utf8')),
      );
    const resumes = [sampleResume, own('platform'), own('search')];
    const letters = { fits: 'f', stretch: 's', 'another-trade': 't', counts: 'c' };
    let right = 0;
    for (const [name, ...verdicts] of fitAnswers) {
      const text = readFileSync(join(shared ?? '', 'postings/texts', `${name}.txt`), 'utf8');
      for (const [index, verdict] of verdicts.entries()) {
        const fit = judge(text, resumes[index] ?? sampleResume);
        if (fit && verdict.includes(letters[fit.kind])) right += 1;
      }
    }
    expect(right / (fitAnswers.length * 3)).toBeGreaterThan(0.9);
  });
});

describe('The crafts', () => {
  it('are named by the examples of their own titles', () => {
    for (const { titles } of crafts) expect(titles.flags, String(titles)).toBe('iu');
    const named = (title: string) => knowledge.crafts.ofTitle(title).map(({ id }) => id);
    expect(named('Senior Front-end Engineer')).toEqual(['front-end']);
    expect(named('Sr. DevSecOps Engineer')).toEqual(['infrastructure', 'security']);
    expect(named('Senior React Native Engineer')).toEqual(['mobile']);
    expect(named('Senior Software Engineer')).toEqual([]);
  });

  it('name no term twice', () => {
    for (const { id, terms } of crafts) expect(new Set(terms).size, id).toBe(terms.length);
  });
});
