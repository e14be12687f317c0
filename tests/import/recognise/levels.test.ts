import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge.ts';

const { isFluency, isSkillLevel } = knowledge.recognise;

describe('How well a language is spoken', () => {
  it.each([
    'Professional working proficiency',
    'Elementary',
    'Native or bilingual proficiency',
    'C1',
    'B2 (upper intermediate)',
    'Muttersprache',
    'verhandlungssicher in Wort und Schrift',
    'langue maternelle',
    'lengua materna',
    'fluente',
    'madrelingua',
    'Vloeiend in woord en geschrift',
    'język ojczysty',
    'IELTS 7.5',
  ])('is said by %s', (text) => {
    expect(isFluency(text)).toBe(true);
  });

  it.each(['Working', 'Professional experience', 'Skills & Proficiency', 'English', 'Go', ''])(
    'is not said by %j',
    (text) => {
      expect(isFluency(text)).toBe(false);
    },
  );
});

describe('How well a skill is known', () => {
  it.each([
    'Expert',
    'Advanced',
    'Master',
    '5 years',
    '3+ years of experience',
    '★★★☆☆',
    '4/5',
    '80%',
    'Sehr gut',
  ])('is said by %s', (text) => {
    expect(isSkillLevel(text)).toBe(true);
  });

  it.each(['Expert systems', 'Scrum Master', 'Go', 'Kafka 3'])('is not said by %s', (text) => {
    expect(isSkillLevel(text)).toBe(false);
  });
});
