import { describe, expect, it } from 'vitest';
import { asksOf, asksOfSentence } from './ask-posting.ts';

describe('either/or asks', () => {
  it.each([
    ['You write Golang or Java.', 'golang|java'],
    ['You write Golang, Java or Kotlin.', 'golang|java|kotlin'],
    ['You write Golang, Java, or Kotlin.', 'golang|java|kotlin'],
    ['Either Golang or Java', 'golang|java'],
    ['PostgreSQL and/or MySQL', 'postgresql|mysql'],
    ['Good command of Java 17 or Kotlin 2', 'java|kotlin'],
    ['Java/Kotlin', 'java|kotlin'],
    ['At least two of Golang, Java and Rust', 'golang|java|rust'],
    ['At least four of Golang, Java, Rust, Kotlin and Ruby', 'golang|java|rust|kotlin|ruby'],
    ['Three or more of Golang, Java, Rust and Kotlin', 'golang|java|rust|kotlin'],
    ['One or more of the following languages: Golang, Java, Rust', 'golang|java|rust'],
    ['Fluent in one of Golang, Java or Python', 'golang|java|python'],
    ['Docker experience or Kubernetes', 'docker|kubernetes'],
    ['Kafka (or RabbitMQ)', 'kafka|rabbitmq'],
  ])('reads "%s" as one closed ask', (sentence, ask) => {
    expect(asksOfSentence(sentence)).toEqual([ask]);
  });

  it.each([
    ['Golang, Java or similar', 'golang|java+'],
    ['Golang or a similar language', 'golang+'],
    ['Languages such as Golang, Java and Rust', 'golang|java|rust+'],
    ['Brokers like Kafka/RabbitMQ', 'kafka|rabbitmq+'],
    ['A message broker, e.g. Kafka, NATS', 'kafka|nats+'],
    ['A message broker (e.g., Kafka or NATS)', 'kafka|nats+'],
    ['Relational databases (PostgreSQL, MySQL)', 'postgresql|mysql+'],
    ['Cloud providers (AWS, GCP, Azure)', 'aws|gcp|azure+'],
    ['Cloud services (AWS, GCP, etc.)', 'aws|gcp+'],
    ['AWS, GCP or other public clouds', 'aws|gcp+'],
    ['AWS (EC2, S3)', 'aws: ec2|s3+'],
    ['Observability (Datadog, Prometheus)', 'observability: datadog|prometheus+'],
    ['BigQuery or comparable warehouses (Snowflake)', 'bigquery|snowflake+'],
    ['Python or equivalent', 'python+'],
    ['Python, Ruby, or JVM languages (Java, Kotlin)', 'python|ruby|java|kotlin+'],
    ['API protocols such as NATS/HTTP, Kafka', 'nats|kafka+'],
    ['Message brokers (ex. Kafka, NATS)', 'kafka|nats+'],
  ])('reads "%s" as one open ask', (sentence, ask) => {
    expect(asksOfSentence(sentence)).toEqual([ask]);
  });

  it('closes a class word whose examples end in "or"', () => {
    expect(asksOfSentence('A cloud platform (AWS, GCP or Azure)')).toEqual(['aws|gcp|azure']);
  });

  it.each([
    ['Golang and Kafka', ['golang', 'kafka']],
    ['Python, SQL, Airflow', ['python', 'sql', 'airflow']],
    ['Including Kafka, Redis and PostgreSQL', ['kafka', 'redis', 'postgresql']],
    ['Python, Airflow, etc.', ['python+', 'airflow+']],
    ['HTML/CSS', ['html', 'css']],
    ['React/Redux', ['react', 'redux']],
    ['Python/Django', ['python', 'django']],
    ['Infrastructure tools, especially Terraform, Ansible', ['terraform', 'ansible']],
    ['Our services (Golang, Kafka, PostgreSQL)', ['golang', 'kafka', 'postgresql']],
    ['Docker, Kubernetes, Java/Kotlin and Terraform', ['docker', 'kubernetes', 'java|kotlin', 'terraform']],
    ['Kafka, and Java or Kotlin', ['kafka', 'java|kotlin']],
    ['Kafka and experience with Java or Kotlin', ['kafka', 'java|kotlin']],
    ['Databases such as PostgreSQL and caching with Redis', ['postgresql+', 'caching', 'redis']],
  ])('keeps the asks of "%s" apart', (sentence, asks) => {
    expect(asksOfSentence(sentence)).toEqual(asks);
  });

  it('asks for a class word where no product of it is asked for, and never lists it among its examples', () => {
    expect(asksOfSentence('Relational databases')).toEqual(['relational']);
    expect(asksOf('Requirements\n\n- Relational databases\n- PostgreSQL')).toEqual(['postgresql']);
    expect(asksOfSentence('Relational databases such as MySQL or PostgreSQL')).toEqual(['mysql|postgresql+']);
    expect(asksOfSentence('SQL/NoSQL databases, such as MySQL or MongoDB')).toEqual([
      'sql',
      'mysql|mongodb+',
    ]);
  });

  it('takes managed Kubernetes into the alternatives beside it', () => {
    expect(asksOfSentence('Kubernetes (EKS) or Docker')).toEqual(['kubernetes|eks|docker']);
  });
});

describe('an ask in a longer sentence', () => {
  it('takes any combination of a list as its answers', () => {
    expect(asksOfSentence('2 years in any combination of Python, Java, Kotlin')).toEqual([
      'python|java|kotlin 2y',
    ]);
  });

  it('takes tools that others are equivalent to as examples', () => {
    expect(asksOfSentence('Pipelines with technologies equivalent to Ansible, Terraform')).toEqual([
      'ansible|terraform+',
    ]);
  });

  it('ends the examples at "as well as"', () => {
    expect(asksOfSentence('Frameworks such as Spring and Django, as well as common SQL')).toEqual([
      'spring|django+',
      'sql',
    ]);
  });

  it('asks for every tool that stands behind the name of the job', () => {
    expect(asksOfSentence('Hiring a reliability engineer (Java, MySQL)')).toEqual(['java', 'mysql']);
  });
});
