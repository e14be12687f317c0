import { describe, expect, it } from 'vitest';
import { asksOf, levelsOf } from './ask-posting.ts';

describe('A table of skills', () => {
  it('counts the years of a row for all that the row names', () => {
    const rows = 'Requirements\n\nJava | must | 8 years\nKafka, Redis | nice | 2 years';
    expect(asksOf(rows)).toEqual(['java 8y', 'kafka? 2y', 'redis? 2y']);
  });

  it('may be parted by tabs', () => {
    const rows = 'Requirements\n\nJava\tmandatory\t8 years\nKafka\tadvantage\tn/a';
    expect(asksOf(rows)).toEqual(['java 8y', 'kafka?']);
  });

  it('says in its header that bare numbers are years', () => {
    expect(asksOf('Requirements\n\nSkill | Years\nPython | 5\nKafka | 3+\nRedis | -')).toEqual([
      'python 5y',
      'kafka 3y',
      'redis',
    ]);
  });

  it('counts no years where the numbers are of another kind', () => {
    expect(asksOf('Requirements\n\nSkill | Level\nPython | 5')).toEqual(['python']);
  });

  it('names what others cover', () => {
    const rows = 'Requirements\n\nJava | expert | must\nRedis | none | covered by the platform team';
    expect(levelsOf(rows)).toEqual({ java: 'required', redis: 'mentioned' });
  });
});

describe('Years written short', () => {
  it.each([
    ['Python - 5 yrs', ['python 5y']],
    ['Python (5y), Kafka (3 years)', ['python 5y', 'kafka 3y']],
    ['4+ years: Python', ['python 4y']],
    ['Python ≥ 4 years', ['python 4y']],
    ['Python, used professionally for 4 years', ['python 4y']],
    ['Java (5 years), Python or Ruby', ['java 5y', 'python|ruby']],
  ])('are read in "%s"', (item, asks) => {
    expect(asksOf(`Requirements\n\n- ${item}`)).toEqual(asks);
  });
});
