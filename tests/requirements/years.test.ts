import { describe, expect, it } from 'vitest';
import { asksOfSentence } from './ask-posting.ts';

describe('years', () => {
  it.each([
    ['5+ years of professional Golang', ['golang 5y']],
    ['3-5 years of experience with Java or Kotlin', ['java|kotlin 3y']],
    ['Two years building services, tools and pipelines in Python', ['python 2y']],
    ['Six (6) or more years of Java', ['java 6y']],
    ['Python (3+ years)', ['python 3y']],
    ['Golang: 4 years', ['golang 4y']],
    ['4 years of Golang and 2 years of Rust', ['golang 4y', 'rust 2y']],
    ['7 yrs in Java, Kafka', ['java 7y', 'kafka 7y']],
    ['eleven years of Golang', ['golang 11y']],
    ['Seventeen years of experience with Java', ['java 17y']],
    ['Twenty-one years of Java', ['java 21y']],
    ['Four (4) to sixteen (16) years of Java', ['java 4y']],
    ['5-plus years of Java', ['java 5y']],
    ['Must have 10+ yrs. of Java', ['java 10y']],
    ['Eleven years of Go', ['go 11y']],
    ['One year of Rust is enough', ['rust 1y']],
    ['Between two and four years of Kafka', ['kafka 2y']],
    ['Ten years of engineering, the last five of them in Java', ['java 5y']],
    ['Seven years of Java, including three with Kafka', ['java 7y', 'kafka 3y']],
    ['Java is your main language, with at least four years of practice', ['java 4y']],
    ['You know Kafka inside out (five-plus years)', ['kafka 5y']],
    ['You have run Kafka clusters for two years or longer', ['kafka 2y']],
    ['Seven years in engineering, with a minimum of three in Java', ['java 3y']],
    ['5+ years of that with Java, 3+ with Kafka', ['java 5y', 'kafka 3y']],
    ['10+ years of development, 6 of them in Java', ['java 6y']],
    ['several years of Java, at least 4', ['java 4y']],
    ['One or two years of Java', ['java 1y']],
    ['Three years of Java and two with Kafka', ['java 3y', 'kafka 2y']],
    ['Java experience of no less than 3 years', ['java 3y']],
    ['Java and Kafka – 4 years', ['java 4y', 'kafka 4y']],
    ['Java, Kafka: 2+ years each', ['java 2y', 'kafka 2y']],
    ['3-6 years of experience with Node.js and Java', ['java 3y']],
    ['Java: 4-6 yrs | Kafka: 2-3 yrs', ['java 4y', 'kafka 2y']],
    ['One or more years of Java, Kafka', ['java 1y', 'kafka 1y']],
  ])('are those of the ask in "%s"', (sentence, asks) => {
    expect(asksOfSentence(sentence)).toEqual(asks);
  });

  it.each([
    ['5+ years in software engineering, with a focus on Kafka', ['kafka']],
    ['5+ years in the industry and experience with Kafka', ['kafka']],
    ['5+ years as an engineer. Knows Kafka.', ['kafka']],
    ['Our Golang platform is 5 years old', ['golang']],
    ['Our company is twenty years old and we use Golang', ['golang']],
    ['We moved 3 years ago to Golang', ['golang']],
    ['For eleven years our core has been written in Java', ['java']],
    ['Knowledge of Java, with 5+ years of experience in software development', ['java']],
  ])('are no part of the ask in "%s"', (sentence, asks) => {
    expect(asksOfSentence(sentence)).toEqual(asks);
  });
});

describe('years between two asks', () => {
  it.each([
    ['Java (min. 3 years), Kafka', ['java 3y', 'kafka']],
    ['Two years of Java and solid Kafka skills', ['java 2y', 'kafka']],
    ['Two years of Java, and you know Kafka', ['java 2y', 'kafka']],
    ['You used Java for two years and are comfortable with Kafka', ['java 2y', 'kafka']],
    ['Two years of Java are the minimum, Kafka comes later', ['java 2y', 'kafka']],
    ['Java, 3 years of Kafka', ['java', 'kafka 3y']],
    ['You know Java inside out (2+ yrs in production) and have used Kafka (5+ yrs)', ['java 2y', 'kafka 5y']],
    ['Two years of Java are enough if you bring Kafka', ['java 2y', 'kafka']],
    ['Java: 3 years, Kafka: 2 years', ['java 3y', 'kafka 2y']],
  ])('belong to one of them in "%s"', (sentence, asks) => {
    expect(asksOfSentence(sentence)).toEqual(asks);
  });
});

describe('years around an ask', () => {
  it('are read behind the name too', () => {
    expect(asksOfSentence('Golang experience 2+ years')).toEqual(['golang 2y']);
  });

  it('reach over "e.g." into the examples', () => {
    expect(asksOfSentence('2+ years of cloud automation (e.g. Terraform or Ansible)')).toEqual([
      'terraform|ansible+ 2y',
    ]);
  });
});
