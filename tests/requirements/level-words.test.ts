import { describe, expect, it } from 'vitest';
import { levelsOf } from './ask-posting.ts';

/** The level of a name in a sentence that stands among the requirements. */
const levelIn = (sentence: string, id: string) => levelsOf(`Requirements\n\n- Java\n- ${sentence}`)[id];

describe('Words beside a name decide over its section', () => {
  it.each([
    ['Kafka is a big plus', 'kafka'],
    ['Kafka would be a strong plus', 'kafka'],
    ['Some Kafka, if possible', 'kafka'],
    ['Kafka if you have it', 'kafka'],
    ['Kafka experience earns you extra points', 'kafka'],
    ['Points for Kafka', 'kafka'],
    ['Kafka (nice to have)', 'kafka'],
    ['Kafka [optional]', 'kafka'],
    ['Kafka — optional', 'kafka'],
    ['Kafka, a plus', 'kafka'],
    ['Kafka+ is a bonus', 'kafka'],
    ['We would love you to know Kafka', 'kafka'],
    ['We would be delighted if you knew Kafka', 'kafka'],
    ['Knowing Kafka will help you get started', 'kafka'],
    ['Exposure to Kafka is welcome', 'kafka'],
    ['Kafka is a nice extra', 'kafka'],
    ['Kafka is highly regarded', 'kafka'],
    ['Kafka: desired', 'kafka'],
    ['Kafka - nice to have', 'kafka'],
    ['Desirable: Kafka and Redis', 'redis'],
    ['Python essential, Kafka desirable', 'kafka'],
    ['Python (must), Kafka (nice)', 'kafka'],
    ['Python is required and Kafka is a plus', 'kafka'],
    ['Experience with Python and ideally Kafka', 'kafka'],
    ['Python, ideally also Kafka', 'kafka'],
    ['Python; Kafka a plus', 'kafka'],
    ['Kafka is not essential but useful', 'kafka'],
    ['Kafka preferred but not required', 'kafka'],
    ['Kafka, though not required, is useful', 'kafka'],
    ['Kafka is what sets our best engineers apart', 'kafka'],
    ['Advantage: Kafka', 'kafka'],
    ['Kafka would come in handy', 'kafka'],
    ['Kafka is handy', 'kafka'],
    ["It's great if you've used Kafka", 'kafka'],
    ['It does not hurt to know Kafka', 'kafka'],
    ["Kafka doesn't hurt", 'kafka'],
    ['Bonus: you have run Kafka', 'kafka'],
    ['Extra: Kafka', 'kafka'],
    ['Kafka very welcome', 'kafka'],
    ['Knowledge of Kafka is of advantage', 'kafka'],
    ['Kafka would be lovely to see', 'kafka'],
    ['Redis would be a nice surprise, and so would Kafka', 'kafka'],
    ['Kafka gives you a head start', 'kafka'],
    ['Kafka would go a long way', 'kafka'],
    ['Kafka counts in your favour', 'kafka'],
    ['Kafka on your CV is a plus', 'kafka'],
  ])('as nice to have: "%s" (%s)', (sentence, id) => {
    expect(levelIn(sentence, id)).toBe('preferred');
  });

  it.each([
    ['Python essential, Kafka desirable', 'python'],
    ['Python (must), Kafka (nice)', 'python'],
    ['Python is required; Kafka is a plus', 'python'],
    ['Python is required, Kafka is a plus', 'python'],
    ['Python is required and Kafka is a plus', 'python'],
    ['Strong Python, plus Kafka if you can', 'python'],
    ['You know Python and Kafka would be a bonus', 'python'],
    ['Experience with Python and ideally Kafka', 'python'],
    ['Python; Kafka a plus', 'python'],
    ['Python. Kafka a plus.', 'python'],
    ['Interest in Kafka', 'kafka'],
    ['Kafka mandatory', 'kafka'],
    ['Kafka is a hard requirement', 'kafka'],
    ['You absolutely need Kafka', 'kafka'],
    ['Kafka: required', 'kafka'],
    ['Kafka (required)', 'kafka'],
    ['Kafka is a must', 'kafka'],
  ])('as a must: "%s" (%s)', (sentence, id) => {
    expect(levelIn(sentence, id)).toBe('required');
  });

  it.each([
    ['Kafka not a must', 'kafka'],
    ['Kafka is no requirement', 'kafka'],
  ])('as named only: "%s" (%s)', (sentence, id) => {
    expect(levelIn(sentence, id)).toBe('mentioned');
  });

  it.each(['Kafka (required)', 'Kafka is a must', 'Kafka - mandatory', 'Kafka is not optional'])(
    'as a must among what is nice to have: "%s"',
    (sentence) => {
      expect(levelsOf(`Nice to have\n\n- Java\n- ${sentence}`)).toEqual({
        java: 'preferred',
        kafka: 'required',
      });
    },
  );
});
