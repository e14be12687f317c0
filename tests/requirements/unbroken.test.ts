import { describe, expect, it } from 'vitest';
import { levelsOf } from './ask-posting.ts';

describe('A posting without line breaks', () => {
  it.each([
    [
      'has its headings inside the run',
      'About Marrow Dairy We milk data. Key Responsibilities Build services in Go. Operate Kubernetes clusters. Minimum Qualifications 4+ years of PostgreSQL Strong Python skills Preferred Qualifications Experience with Kafka Knowledge of Terraform Benefits A Java conference each year',
      { required: 'go kubernetes postgresql python', preferred: 'kafka terraform', mentioned: 'java' },
    ],
    [
      'has headings in small letters, with colons and stars',
      "Quarrel Maps draws maps. What you'll do: * Run our services on AWS * Review Python Minimum needs for this role: * SQL * Docker An ideal candidate also has: * Rust",
      { required: 'aws python sql docker', preferred: 'rust', mentioned: '' },
    ],
    [
      'has bullets inside the run',
      'Requirements • Java • PostgreSQL, Redis Nice to have • Kafka • Snowflake What we offer • Training in Rust',
      { required: 'java postgresql redis', preferred: 'kafka snowflake', mentioned: 'rust' },
    ],
    [
      'has headings glued to the words around them',
      'Pelham Freight moves crates.What You Will DoBuild APIs in Python.What We Are Looking ForExperience with Docker.Bonus PointsYou know Kafka.',
      { required: 'python docker', preferred: 'kafka', mentioned: '' },
    ],
    [
      'has a plain heading that ends with a mark',
      'Responsibilities Own our Go services and the way they are deployed. You must have: PostgreSQL. Bonus points! Kafka and Terraform, in any order.',
      { required: 'go postgresql', preferred: 'kafka terraform', mentioned: '' },
    ],
    [
      'has headings that the next sentence gives away',
      "You should apply if You have worked with Python for years It's a plus if You have used Kafka You'll get A Java course",
      { required: 'python', preferred: 'kafka', mentioned: 'java' },
    ],
    [
      'has headings that are questions',
      'What should you bring? Python, PostgreSQL. What would be a plus? Kafka. What do you get? A Java course.',
      { required: 'postgresql python', preferred: 'kafka', mentioned: 'java' },
    ],
    [
      'has a word for a heading right before its list',
      'Requirements • Python • PostgreSQL, and the will to tune it Bonus: • Kafka Perks • Java course',
      { required: 'postgresql python', preferred: 'kafka', mentioned: 'java' },
    ],
    [
      'has headings with a possessive',
      'Your tasks You run Kubernetes. Your profile Python and PostgreSQL Our benefits A Java course',
      { required: 'kubernetes postgresql python', preferred: '', mentioned: 'java' },
    ],
  ])('%s', (_, text, expected) => {
    const found = Object.groupBy(
      Object.entries(levelsOf(`Backend Engineer\n\n${text}`)),
      ([, level]) => level,
    );
    for (const [level, ids] of Object.entries(expected))
      expect((found[level] ?? []).map(([id]) => id).sort()).toEqual(ids.split(' ').filter(Boolean).sort());
  });

  it('keeps a level to its own item', () => {
    expect(
      levelsOf(
        'Minimum Qualifications Strong understanding of Docker Experience with PostgreSQL Experience with Kafka is preferred Knowledge of Python',
      ),
    ).toEqual({ docker: 'required', postgresql: 'required', kafka: 'preferred', python: 'required' });
  });

  it('is not seen in a paragraph that names a heading in passing', () => {
    expect(
      levelsOf(
        'About us\n\nWe run on Kafka, and our Team Lead likes Java. The Minimum Wage is paid everywhere we work, and our Benefits are real.',
      ),
    ).toEqual({ kafka: 'mentioned', java: 'mentioned' });
  });
});

describe('A heading', () => {
  it('of what one should have is nice to have beside one of what one must have, and alone a must', () => {
    expect(levelsOf('Must have\n\n- Java\n\nShould have\n\n- Kafka')).toEqual({
      java: 'required',
      kafka: 'preferred',
    });
    expect(levelsOf('What we offer\n\nTea\n\nShould have\n\n- Kafka')).toEqual({ kafka: 'required' });
  });

  it('that promises work with something is one of the work, and one that promises a gift is not', () => {
    expect(levelsOf("You'll get hands-on experience with:\n\n- Kafka")).toEqual({ kafka: 'required' });
    expect(levelsOf("You'll get:\n\n- A Kafka course")).toEqual({ kafka: 'mentioned' });
  });
});
