import { describe, expect, it } from 'vitest';
import { asksOfSentence, levelsOf } from './ask-posting.ts';

describe('the level of a section', () => {
  it.each([
    'Requirements',
    'REQUIREMENTS',
    'Requirements:',
    '## Requirements',
    '**Requirements**',
    "What you'll bring",
    'What You’ll Need',
    'Your profile',
    'Who you are',
    'About you',
    'You have',
    'Must-haves',
    'Minimum qualifications',
    '🎯 What we are looking for',
    'You might be a fit if you have',
    'Key skills',
    'The ideal candidate',
    'Essential',
    'What you’ll do',
    'Responsibilities',
    'Your role',
    'About the role',
    'In this role you will',
    'Day to day',
    'Our stack',
    'The tech stack',
    'Technologies we use',
    'Our tech',
    "You'll work with",
  ])('is required under "%s"', (heading) => {
    expect(levelsOf(`${heading}\n\n- Kafka`)).toEqual({ kafka: 'required' });
  });

  it.each([
    'Nice to have',
    'Nice-to-haves',
    'NICE TO HAVE:',
    'Bonus points',
    '✨ Bonus points!',
    'Preferred qualifications',
    'You might also have',
    'Ideal candidates will also have',
    'It’s a bonus if you…',
    'Desirable',
    'Pluses',
    'Even better if you have',
    'What will set you apart',
    'Great if you have',
    'Desired skills',
    'Extra credit',
    'Good to have:',
  ])('is preferred under "%s"', (heading) => {
    expect(levelsOf(`Requirements\n\n- Java\n\n${heading}\n\n- Kafka`)).toEqual({
      java: 'required',
      kafka: 'preferred',
    });
  });

  it.each([
    'About us',
    'Who we are',
    'About Quillworks',
    'Our mission',
    'How to apply',
    'Our interview process',
    'Why join us',
    'Life at Quillworks',
  ])('is only mentioned under "%s"', (heading) => {
    expect(levelsOf(`Requirements\n\n- Java\n\n${heading}\n\nWe love Kafka.`)).toEqual({
      java: 'required',
      kafka: 'mentioned',
    });
  });

  it.each(['Benefits', 'What we offer', 'Perks & benefits', 'Compensation', 'Equal opportunity'])(
    'is never an ask under "%s"',
    (heading) => {
      expect(levelsOf(`Requirements\n\n- Java\n\n${heading}\n\nA Kafka course.`)).toEqual({
        java: 'required',
        kafka: 'mentioned',
      });
    },
  );

  it('stays the same under a heading of no known kind', () => {
    expect(levelsOf('Nice to have\n\nData plumbing\n\n- Kafka')).toEqual({ kafka: 'preferred' });
  });

  it('does not turn at a fact that only looks like a heading', () => {
    expect(levelsOf('Requirements\n\nLocation: Utrecht\n\n- Kafka')).toEqual({ kafka: 'required' });
  });

  it('is decided by the address of each sentence before any heading', () => {
    expect(
      levelsOf(
        'Quillworks sells ledgers on Snowflake. You will build services in Golang with our team of nine people.',
      ),
    ).toEqual({ snowflake: 'mentioned', golang: 'required' });
  });

  it('follows a heading that stands in its own sentence', () => {
    expect(levelsOf('Description\n\nRequired skills: Java, Kafka. Desired skills: Rust.')).toEqual({
      java: 'required',
      kafka: 'required',
      rust: 'preferred',
    });
  });
});

describe('the wording of a sentence', () => {
  it.each([
    ['Kafka is a plus.', 'kafka?'],
    ['Kafka would be a big plus', 'kafka?'],
    ['Experience with Kafka preferred', 'kafka?'],
    ['Nice to have: Kafka', 'kafka?'],
    ['Kafka (nice to have)', 'kafka?'],
    ['Ideally you know Kafka', 'kafka?'],
    ['Familiarity with Kafka is desirable but not required', 'kafka?'],
    ['Bonus points for Kafka', 'kafka?'],
    ['Kafka is an advantage', 'kafka?'],
  ])('makes "%s" preferred', (sentence, ask) => {
    expect(asksOfSentence(sentence)).toEqual([ask]);
  });

  it('is weighed clause by clause', () => {
    expect(asksOfSentence('Strong Java; Kafka is a plus')).toEqual(['java', 'kafka?']);
    expect(asksOfSentence('Strong Java, knowledge of Kafka is a plus')).toEqual(['java', 'kafka?']);
    expect(asksOfSentence('Strong Java, ideally with Kafka')).toEqual(['java', 'kafka?']);
    expect(asksOfSentence('Java, Kafka (a plus), Redis')).toEqual(['java', 'kafka?', 'redis']);
  });

  it('takes a preference among alternatives for no nice-to-have', () => {
    expect(asksOfSentence('Terraform (preferred) or Ansible')).toEqual(['terraform|ansible']);
  });

  it('drops what need not be known', () => {
    expect(asksOfSentence('Rust experience is not required')).toEqual([]);
    expect(asksOfSentence("You don't need to know Rust")).toEqual([]);
    expect(asksOfSentence('No prior Rust experience required')).toEqual([]);
  });

  it('is required by "must" among the nice-to-haves', () => {
    expect(levelsOf('Nice to have\n\n- Kafka\n- You must have Java')).toEqual({
      kafka: 'preferred',
      java: 'required',
    });
  });

  it('asks nothing in a section on the company, however it is worded', () => {
    expect(levelsOf('About us\n\nA Kafka course is a plus')).toEqual({ kafka: 'mentioned' });
  });
});

describe('the level of what stands outside any section', () => {
  it('is required for the tools that the title names', () => {
    expect(levelsOf('Reliability Engineer (Java, Kotlin, MySQL)\nAcme Parcels\n\nWe ship parcels.')).toEqual({
      java: 'required',
      kotlin: 'required',
      mysql: 'required',
    });
  });

  it('is required for what the services are built with, in the story too', () => {
    const text = 'Backend Developer\n\nWe deliver parcels. Our services are written in Go and run on AWS.';
    expect(levelsOf(text)).toEqual({ go: 'required', aws: 'required' });
  });

  it('is only mentioned for the stack of another team', () => {
    const text = 'Backend Developer\n\nWe deliver parcels. Our frontend is written in TypeScript.';
    expect(levelsOf(text)).toEqual({ typescript: 'mentioned' });
  });

  it('is only mentioned where the tools need not be known', () => {
    const text =
      'Our stack\n\nWe run Go on Kubernetes. Any stack can be learnt, so you do not need experience with these tools.';
    expect(levelsOf(text)).toEqual({ go: 'mentioned', kubernetes: 'mentioned' });
  });
});

describe('the level of a list that lost its nesting', () => {
  it('follows the items that are headings', () => {
    const text = 'Your skills\n\n- Must have\n- Java\n- Nice to have\n- Kafka';
    expect(levelsOf(text)).toEqual({ java: 'required', kafka: 'preferred' });
  });

  it('is preferred where knowing the tools "helps"', () => {
    expect(levelsOf('Requirements\n\n- Linux and Go\n- Experience with AWS and Redis helps.')).toMatchObject({
      go: 'required',
      aws: 'preferred',
      redis: 'preferred',
    });
  });
});
