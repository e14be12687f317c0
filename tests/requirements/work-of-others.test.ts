import { describe, expect, it } from 'vitest';
import { levelsOf } from './ask-posting.ts';

/** The level of a name in a sentence that stands among the requirements. */
const levelIn = (sentence: string, id: string) => levelsOf(`Requirements\n\n- Java\n- ${sentence}`)[id];

describe('What others do', () => {
  it.each([
    ['React is somebody else’s job', 'react'],
    ['Another team takes care of Kafka', 'kafka'],
    ['There is a separate team for React', 'react'],
    ['The Terraform code is looked after by the platform team', 'terraform'],
    ['Ansible stays with the people in operations', 'ansible'],
    ['Our APIs are plain, and the React app has its own team', 'react'],
    ['Leave Kubernetes to us', 'kubernetes'],
    ['Other teams use Kafka', 'kafka'],
  ])('is not asked in "%s"', (sentence, id) => {
    expect(levelIn(sentence, id)).toBe('mentioned');
  });

  it('is told from what stands in the same list', () => {
    expect(levelIn('Python, and a React app that belongs to another team', 'react')).toBe('mentioned');
    expect(levelIn('Python, and a React app that belongs to another team', 'python')).toBe('required');
  });

  it.each([
    ['Kafka is your job', 'kafka'],
    ['You help other teams build on Kafka', 'kafka'],
    ['Kafka, run by the team that you join', 'kafka'],
    ['You take care of Kafka together with another team', 'kafka'],
    ['Kafka maintained by our own team', 'kafka'],
  ])('is asked where it is the work of the role too: "%s"', (sentence, id) => {
    expect(levelIn(sentence, id)).toBe('required');
  });
});

describe('What was looked at and left', () => {
  it.each([
    ['Terraform; we tried Ansible and dropped it', 'ansible'],
    ['NATS (we looked at Kafka and decided against it)', 'kafka'],
    ['We chose NATS over Kafka', 'kafka'],
    ['We considered Kafka but went with NATS', 'kafka'],
    ['Jenkins was switched off last year', 'jenkins'],
    ['Kubernetes we do not use', 'kubernetes'],
    ['We have nothing on Azure', 'azure'],
    ['Nobody expects you to know Ruby', 'ruby'],
    ['None of our services run on Azure', 'azure'],
    ['Python? Yes. We will teach you Rust.', 'rust'],
  ])('is not asked in "%s"', (sentence, id) => {
    expect(levelIn(sentence, id)).toBe('mentioned');
  });

  it.each([
    ['Nobody joins us without Kafka', 'kafka'],
    ['Our last release ran on Kafka, and you will tune it', 'kafka'],
    ['Kafka experience that goes beyond what can be learned from books', 'kafka'],
  ])('is told from what stays: "%s"', (sentence, id) => {
    expect(levelIn(sentence, id)).toBe('required');
  });

  it('is a plus where the sentence goes on to say so', () => {
    expect(levelIn('We are moving away from Kafka, so knowing it would be a bonus', 'kafka')).toBe(
      'preferred',
    );
  });

  it('may be followed by what is run now', () => {
    const posting = 'How we work\n\nWe replaced Jenkins with Terraform, and you will own it.';
    expect(levelsOf(posting)).toEqual({ jenkins: 'mentioned', terraform: 'required' });
  });

  it.each([
    'That is not something you are expected to bring.',
    "You won't be asked about it.",
    "It's fine if you have never seen it.",
    'Not a must.',
    'Somebody else looks after it.',
  ])('is waived by the next sentence: "%s"', (waiver) => {
    expect(levelIn(`Our data people rely on Snowflake. ${waiver}`, 'snowflake')).toBe('mentioned');
  });

  it('is nice to have where a waiver stands beside a word of praise', () => {
    expect(levelIn('Azure know-how is beneficial but can be learned', 'azure')).toBe('preferred');
    expect(levelIn('Kafka welcome but no must', 'kafka')).toBe('preferred');
  });
});
