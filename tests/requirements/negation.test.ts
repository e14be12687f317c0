import { describe, expect, it } from 'vitest';
import { asksOf, levelsOf, readAsks } from './ask-posting.ts';

/** The level of a name in a sentence that stands among the requirements. */
const levelIn = (sentence: string, id: string) => levelsOf(`Requirements\n\n- Java\n- ${sentence}`)[id];

describe('What a posting does not use or does not want', () => {
  it.each<[sentence: string, id: string, wanted?: string]>([
    ['Python, not Ruby', 'ruby'],
    ['We write Python (not Ruby)', 'ruby'],
    ['Python - not Ruby, please', 'ruby'],
    ['We do not use Kafka', 'kafka'],
    ["We don't run Kubernetes here", 'kubernetes'],
    ['We don’t do Spring', 'spring'],
    ['We never touch Ruby', 'ruby'],
    ['There is no Kafka in our stack', 'kafka'],
    ['No Spring, no magic', 'spring'],
    ['No more Jenkins', 'jenkins'],
    ['We no longer use Jenkins', 'jenkins'],
    ['You will not be writing any Ruby', 'ruby'],
    ["You won't need to know Terraform", 'terraform'],
    ["You'll never have to run Jenkins", 'jenkins'],
    ['This is not a Rails job', 'rails'],
    ['We are not a Ruby shop but a Python one', 'ruby', 'python'],
    ['We are not looking for Ruby developers', 'ruby'],
    ['You need no Kafka background', 'kafka'],
    ['No need for Terraform knowledge', 'terraform'],
    ['No prior experience with Kafka is needed', 'kafka'],
    ['PostgreSQL instead of MySQL', 'mysql'],
    ['Instead of MongoDB we run PostgreSQL', 'mongodb'],
    ['Rust rather than Go for the hot paths', 'go'],
    ['We are moving away from Jenkins', 'jenkins'],
    ['We moved off MongoDB two years ago', 'mongodb'],
    ['We got rid of Spring', 'spring'],
    ['We have deprecated our old Rails code', 'rails'],
    ['We replaced Kafka with NATS last year', 'kafka'],
    ['Unlike Ruby, Python is what we read all day', 'ruby'],
    ['We avoid Spring wherever we can', 'spring'],
    ['Ruby-free since 2021', 'ruby'],
    ['MongoDB is no longer used here', 'mongodb'],
    ['Jenkins has been retired', 'jenkins'],
    ['Rails is being phased out', 'rails'],
    ['Ruby will not be your job', 'ruby'],
    ['Terraform is not part of this role', 'terraform'],
    ['Neither Ruby nor Rails', 'rails'],
    ['Kubernetes without Docker', 'docker'],
  ])('is only mentioned in "%s"', (sentence, id, wanted) => {
    expect(levelIn(sentence, id)).toBe('mentioned');
    if (wanted) expect(levelIn(sentence, wanted)).toBe('required');
  });

  it.each([
    ['Not only Python but Ruby too', 'python'],
    ['No less than three years of Python', 'python'],
    ["You don't just write Python", 'python'],
    ["You don't shy away from Kubernetes", 'kubernetes'],
    ['You are not afraid of Kafka', 'kafka'],
    ['You cannot imagine deploying without Terraform', 'terraform'],
    ['Python is not optional', 'python'],
    ['Kafka is not enough, you also know NATS', 'nats'],
    ['Migrate our services from Rails to Python', 'rails'],
    ['Deploy without downtime on Kubernetes', 'kubernetes'],
    ['There is no better place to learn than our Kafka team', 'kafka'],
    ['No matter how large, you tune PostgreSQL', 'postgresql'],
  ])('leaves what it asks for in "%s"', (sentence, id) => {
    expect(levelIn(sentence, id)).toBe('required');
  });

  it('ends where the sentence comes back to what is wanted', () => {
    expect(asksOf('Requirements\n\n- Python, not Ruby, and PostgreSQL')).toEqual(['python', 'postgresql']);
    expect(asksOf('Requirements\n\n- We do not use Kafka, RabbitMQ or SQS, we use NATS')).toEqual(['nats']);
    expect(asksOf('Requirements\n\n- Go instead of Java or Kotlin')).toEqual(['go']);
  });

  it('is asked where another sentence asks for it', () => {
    expect(levelsOf('Requirements\n\n- We are moving away from Jenkins\n- Jenkins')).toEqual({
      jenkins: 'required',
    });
  });
});

describe('What need not be known', () => {
  it('is told from what is only named, unless another sentence asks for it', () => {
    const waived = (text: string) =>
      readAsks(text)
        .terms.filter((term) => term.waived)
        .map(({ termId }) => termId);
    const about =
      'About us\n\nOur customers run Kafka.\n\nRequirements\n\n- Java, not Ruby\n- No Spring here';
    expect(waived(about)).toEqual(['ruby', 'spring']);
    expect(waived(`${about}\n- Ruby`)).toEqual(['spring']);
  });

  it.each([
    'Our services are written in Go and run on Kubernetes. Experience with these is not required.',
    'Our services are written in Go and run on Kubernetes. You need not know either.',
    'Our services are written in Go and run on Kubernetes. None of these is a must.',
    "Our services are written in Go and run on Kubernetes. Don't worry if you haven't used them yet.",
    'Our services are written in Go and run on Kubernetes. We will teach you both.',
    "Our services are written in Go and run on Kubernetes. We don't expect you to know all of that on day one.",
    'Our services are written in Go and run on Kubernetes. Prior experience is not necessary.',
    "Our services are written in Go and run on Kubernetes; you don't have to know either of them.",
    'Our services are written in Go and run on Kubernetes. All of it can be learned on the job.',
  ])('is only mentioned in "%s"', (text) => {
    expect(levelsOf(`The role\n\n${text}`)).toEqual({ go: 'mentioned', kubernetes: 'mentioned' });
  });

  it('is not decided by what the next sentence says of another name', () => {
    expect(
      levelsOf('The role\n\nOur services are written in Go. Experience with Kafka is not required.'),
    ).toEqual({
      go: 'required',
      kafka: 'mentioned',
    });
  });
});
