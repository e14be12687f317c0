import { describe, expect, it } from 'vitest';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import type { Resume } from '../../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';

const read = (heading: string, lines: string[]): Resume =>
  importText(['Mira Tolnai', 'mira@tolnai.example', '', heading, ...lines].join('\n'), knowledge).resume;

describe('A level', () => {
  it.each([
    [['Java — Expert'], [{ name: 'Java', level: 'Expert', keywords: [] }]],
    [['Python - 5 years'], [{ name: 'Python', level: '5 years', keywords: [] }]],
    [['Kotlin ★★★☆☆'], [{ name: 'Kotlin', keywords: [] }]],
    [['Kafka', 'Advanced'], [{ level: 'Kafka: Advanced', keywords: ['Kafka'] }]],
    [
      ['Data:', 'Master', 'Redis', 'Oracle'],
      [{ name: 'Data', level: 'Master', keywords: ['Redis', 'Oracle'] }],
    ],
    [['Go, Java (Expert), SQL'], [{ keywords: ['Go', 'Java (Expert)', 'SQL'] }]],
  ])('is no skill of its own: %j', (lines, skills) => {
    expect(read('Skills', lines).skills).toEqual(skills);
  });
});

describe('Skills', () => {
  it.each([
    [['Python Go SQL'], ['Python', 'Go', 'SQL']],
    [
      ['Python Go', 'Docker Kubernetes'],
      ['Python', 'Go', 'Docker', 'Kubernetes'],
    ],
    [['Spring Boot'], ['Spring Boot']],
    [['Python for data work'], ['Python for data work']],
  ])('in columns are as many as there are known names: %j', (lines, keywords) => {
    expect(read('Skills', lines).skills).toEqual([{ keywords }]);
  });

  it.each([
    [['Languages — Go, SQL']],
    [['Languages: Go, SQL']],
    [['Languages', 'Go, SQL']],
    [['Languages', 'Go', 'SQL']],
    [['Languages Go, SQL']],
  ])('have the name of their group beside or above them: %j', (lines) => {
    expect(read('Skills', lines).skills).toEqual([{ name: 'Languages', keywords: ['Go', 'SQL'] }]);
  });
});

describe('The first group of skills', () => {
  it('keeps its name where that reads like a heading', () => {
    const lines = ['Platforms', 'Kubernetes, AWS', 'Tools', 'Terraform, Helm'];
    expect(read('SKILLS', lines).skills).toEqual([
      { name: 'Platforms', keywords: ['Kubernetes', 'AWS'] },
      { name: 'Tools', keywords: ['Terraform', 'Helm'] },
    ]);
  });
});

describe('Spoken languages', () => {
  it.each([
    [['English (native), German: B2'], 'English native, German B2'],
    [['German — Elementary'], 'German Elementary'],
    [
      ['English', 'Professional working proficiency', 'German', 'Elementary'],
      'English Professional working proficiency, German Elementary',
    ],
    [['English    German', 'C2    B1'], 'English C2, German B1'],
    [
      ['Deutsch Muttersprache', 'Englisch verhandlungssicher (C1)'],
      'Deutsch Muttersprache, Englisch verhandlungssicher (C1)',
    ],
    [['Native: Spanish and Catalan'], 'Spanish Native, Catalan Native'],
    [['Fluent in English'], 'English Fluent'],
    [['English (C1) German (B2)'], 'English C1, German B2'],
    [['English ●●●●○'], 'English'],
  ])('have how well they are spoken beside or under them: %j', (lines, expected) => {
    const { languages } = read('Languages', lines);
    expect(
      languages.map(({ language, fluency }) => [language, fluency].filter(Boolean).join(' ')).join(', '),
    ).toBe(expected);
  });
});
