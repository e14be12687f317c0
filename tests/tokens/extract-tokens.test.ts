import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../../lib/tokens/extract-tokens.ts';
import { tradeWords } from '../../rules/asks/trade-words.ts';

const vocabulary = compileVocabulary(
  [
    { id: 'c', label: 'C', category: 'language', exactCase: ['C'], context: { technical: true } },
    { id: 'cpp', label: 'C++', category: 'language' },
    { id: 'csharp', label: 'C#', category: 'language' },
    { id: 'dotnet', label: '.NET', category: 'framework', aliases: ['.NET Core'] },
    { id: 'nodejs', label: 'Node.js', category: 'framework', aliases: ['NodeJS'] },
    { id: 'java', label: 'Java', category: 'language' },
    { id: 'kafka', label: 'Kafka', category: 'queue' },
    { id: 'kafka-streams', label: 'Kafka Streams', category: 'data' },
    { id: 'postgresql', label: 'PostgreSQL', category: 'database', aliases: ['Postgres'] },
    { id: 'kubernetes', label: 'Kubernetes', category: 'infrastructure', aliases: ['k8s'] },
    { id: 'ci-cd', label: 'CI/CD', category: 'practice' },
    {
      id: 'event-driven',
      label: 'event-driven architecture',
      category: 'pattern',
      aliases: ['event-driven'],
    },
    { id: 'data-modeling', label: 'data modeling', category: 'practice', aliases: ['data modelling'] },
    { id: 'rest', label: 'REST', category: 'api', exactCase: ['REST'] },
    {
      id: 'spring',
      label: 'Spring',
      category: 'framework',
      aliases: ['Spring MVC'],
      context: { technical: ['Spring'] },
    },
  ],
  tradeWords,
);

const spellings = (text: string): string[] => extractTokens(text, vocabulary).map((token) => token.text);
const ids = (text: string): string[] => extractTokens(text, vocabulary).map((token) => token.termId);

describe('extractTokens', () => {
  it('gives ranges that cut the spelling out of the text', () => {
    const text = 'We run 🚀 postgres and Kafka.';
    for (const token of extractTokens(text, vocabulary)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
    }
    expect(spellings(text)).toEqual(['postgres', 'Kafka']);
  });

  it('finds names at the edges of punctuation', () => {
    expect(ids('(Java) "Kafka", Postgres; k8s’s Java/Kafka.')).toEqual([
      'java',
      'kafka',
      'postgresql',
      'kubernetes',
      'java',
      'kafka',
    ]);
  });

  it('finds names that hold signs of their own', () => {
    expect(ids('C++, C#, .NET, .NET Core, Node.js and CI/CD')).toEqual([
      'cpp',
      'csharp',
      'dotnet',
      'dotnet',
      'nodejs',
      'ci-cd',
    ]);
    expect(ids('CI / CD with C/C++')).toEqual(['ci-cd', 'c', 'cpp']);
  });

  it('does not find a name inside a longer word', () => {
    expect(ids('javascripting, kafkaesque, misc, internet')).toEqual([]);
  });

  it('takes the longest of several spellings and reports no other', () => {
    expect(spellings('Kafka Streams beside Kafka')).toEqual(['Kafka Streams', 'Kafka']);
  });

  it('reads a hyphen, a line end and a hard space where a spelling has a space', () => {
    expect(ids('event driven, event-driven, event\u00a0driven, event\ndriven')).toHaveLength(4);
    expect(ids('event\n\ndriven')).toEqual([]);
  });

  it('counts a spelling of exact case in that case only', () => {
    expect(spellings('REST for the rest of us')).toEqual(['REST']);
  });

  it('finds a name with its version glued on', () => {
    expect(spellings('Java17, PostgreSQL16')).toEqual(['Java', 'PostgreSQL']);
  });

  it('finds a name glued to the next list item', () => {
    expect(spellings('Hands-on with KafkaExperience with data modellingStrong JavaKnowledge')).toEqual([
      'Kafka',
      'data modelling',
      'Java',
    ]);
  });

  it('reads through soft hyphens and zero-width characters', () => {
    expect(ids('Kuber\u00adnetes and Kaf\u200bka')).toEqual(['kubernetes', 'kafka']);
  });

  it('finds no names in web and mail addresses', () => {
    expect(ids('https://example.org/java/jobs kafka.example.com java@example.org www.kafka.net')).toEqual([]);
  });

  it('gives the version beside a name', () => {
    expect(extractTokens('Java 17+ or Postgres 16', vocabulary).map((token) => token.version)).toEqual([
      '17+',
      '16',
    ]);
  });

  it('lets the surroundings decide on the ordinary spellings of a term only', () => {
    expect(spellings('Spring MVC forms. We meet each Spring in Leeds.')).toEqual(['Spring MVC']);
    expect(spellings('Java, Spring and Kafka')).toEqual(['Java', 'Spring', 'Kafka']);
  });
});
