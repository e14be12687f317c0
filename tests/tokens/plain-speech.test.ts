import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../rules/index.ts';

const { extract } = createKnowledge();

/** The ids that a line names, when it stands alone in the surroundings given. */
function namedIn(line: string, [before, behind]: readonly [string, string]): string[] {
  return extract(before + line + behind)
    .filter(({ start }) => start >= before.length && start < before.length + line.length)
    .map(({ termId }) => termId);
}

const quiet = [
  'Backend Engineer\n\nWhat you will do\n- Own the ledger from the first sketch to the pager\n\nWhat you bring\n- ',
  '\n- A calm manner with people who call at night\n',
] as const;
const dense = [
  'Backend Engineer\n\nWhat you will do\n- Move the ledger to Kafka on AWS\n\nWhat you bring\n- ',
  '\n- PostgreSQL, Docker, Kubernetes, Terraform and RabbitMQ\n',
] as const;

const named: [string, string[]][] = [
  ['Rust required', ['rust']],
  ['Go (required)', ['go']],
  ['Spark preferred', ['spark']],
  ['Strong Go', ['go']],
  ['You write Go daily', ['go']],
  ['Deep Go knowledge', ['go']],
  ['C is a must', ['c']],
  ['R required', ['r']],
  ['Vault a plus', ['hashicorp-vault']],
  ['Go is our main language', ['go']],
  ['We are a Go shop', ['go']],
  ['3+ years of Spark', ['spark']],
  ['Helm nice to have', ['helm']],
  ['Our backend is Go', ['go']],
  ['Fluent in R', ['r']],
  ['Go: 3 years', ['go']],
  ['Spark - 3+ years', ['spark']],
  ['Mostly Rust these days', ['rust']],
  ['You have shipped Go to production', ['go']],
  ['Spring would be great', ['spring']],
  ['Write Go and review it', ['go']],
  ['Vault (nice to have)', ['hashicorp-vault']],
  ['Consul is a big plus', ['consul']],
  ['Solid Ruby skills', ['ruby']],
  ['Excellent Scala', ['scala']],
  ['Airflow is mandatory', ['airflow']],
  ['Swift: must have', ['swift']],
  ['At least four years of Rust', ['rust']],
  ['You know Go well', ['go']],
  ['Some Elixir would help', ['elixir']],
  ['Language: Go', ['go']],
  ['Backend: Rust', ['rust']],
  ['Everything here is written in Go', ['go']],
  ['Spring knowledge is desirable', ['spring']],
  ['Go experience preferred', ['go']],
  ['Advanced R', ['r']],
  ['Our language of choice is Rust', ['rust']],
  ['Rust, ideally', ['rust']],
  ['Go in production for 2 years', ['go']],
  ['Experience with Helm', ['helm']],
  ['rust is a must', ['rust']],
  ['dbt mandatory', ['dbt']],
  ['written in go', ['go']],
  ['Spark is our tool for batches', ['spark']],
  ['Required: Go', ['go']],
  ['Bonus: Elixir', ['elixir']],
  ['Go or similar', ['go']],
  ['We run everything on Nomad', ['nomad']],
  ['We build with Spring', ['spring']],
  ['A large Go monolith', ['go']],
  ['Preferably in Go', ['go']],
  ['Rust isn’t required', ['rust']],
  ['Backend developer (Go)', ['go']],
  ['Go is what we write', ['go']],
  ['Go is a plus but not a must', ['go']],
  ['Either Go or Rust', ['go', 'rust']],
  ['Everything is Go', ['go']],
  ['Go', ['go']],
];

const unnamed = [
  'Go the extra mile is required',
  'Old habits must go',
  'Start in Spring 2025 preferred',
  'Reading is required, the rest is a plus',
  'Please express interest',
  'C-level exposure is a plus',
  'Series C is a must',
  'Vitamin C required',
  'Category C licence required',
  'Hepatitis C vaccination required',
  'A Swift reply is required',
  'Make alerts speak of symptoms',
  'Express yourself clearly',
  'Go deep where others skim',
  'Rest assured that help is near',
  'Spark joy in the people around you',
  'Render complex topics simple',
  'Salt the roads in winter',
  'Harness the strengths of your team',
  'Boost the mood of the team',
  'Make Fernsicht the steadiest part of the day',
  'Report to Ray',
  'The Chef is required to wear white',
  'Experienced Chef',
  'Early Spring preferred',
  'An Oracle is a must at every temple',
  'Echo the values of our house',
  'Segment customers by their needs',
  'Go on shift every third week',
  'Ignite the love of sailing in children',
  'The go-to-market team',
  'D.C. required',
  'R&D required',
  'Go home when the work is done',
  'Julia is our backend lead',
  'Ray, our founder, codes',
  'Unity of thought is welcome',
  'Dart the best arrow in others',
  'The old Oracle closed last year',
  'Helm our guests through the storm',
];

describe('a name in plain speech', () => {
  it.each(named)('is found in "%s"', (line, ids) => {
    expect(namedIn(line, ['', ''])).toEqual(ids);
    expect(namedIn(line, quiet)).toEqual(ids);
    expect(namedIn(line, dense)).toEqual(ids);
  });
});

describe('an ordinary word beside the words of an ask', () => {
  it.each(unnamed)('is no name in "%s"', (line) => {
    expect(namedIn(line, ['', ''])).toEqual([]);
    expect(namedIn(line, quiet)).toEqual([]);
    expect(namedIn(line, dense)).toEqual([]);
  });
});

describe('a word that may be a job', () => {
  it('is a product only beside others', () => {
    expect(namedIn('Chef required', dense)).toEqual(['chef']);
    expect(namedIn('Chef required', ['Our kitchen in Truro is looking for you.\n\n', ''])).toEqual([]);
  });
});

describe('a text of another trade', () => {
  const words =
    'Our bakery has stood by the harbour since the days of sail, and we look for people who rise early. ';

  it('asks for no technology, whatever is required', () => {
    expect(namedIn('Swift required', [`${words.repeat(5)}\n\n- `, ''])).toEqual([]);
    expect(
      namedIn('Swift required', [`Backend developer for our API.\n\n${words.repeat(5)}\n\n- `, '']),
    ).toEqual(['swift']);
  });
});

describe('a verb in a text without line ends', () => {
  it('is no name', () => {
    expect(namedIn('mentor others and be mentored Make key decisions', dense)).toEqual([]);
    expect(namedIn('build it with Make and GCC', dense)).toEqual(['gnu-make', 'gcc']);
  });
});

describe('a name in small letters', () => {
  it.each([
    ['A tool like luigi or airflow', ['luigi', 'airflow']],
    ['python/go/rust', ['python', 'go', 'rust']],
    ['kafka, spark, beam', ['kafka', 'spark', 'apache-beam']],
    ['Schedulers such as airflow', ['airflow']],
    ['docker, helm, kubernetes', ['docker', 'helm', 'kubernetes']],
    ['docker, quuxgrid, helm', ['docker', 'helm']],
    ['python or r', ['python', 'r']],
    ['(airflow mandatory, docker required)', ['airflow', 'docker']],
    ['we use spark, kafka and flink', ['spark', 'kafka', 'flink']],
    ['languages like go or rust', ['go', 'rust']],
    ['JAVA, GO, KAFKA', ['java', 'go', 'kafka']],
    ['Kafka, Quuxstore, Beam', ['kafka', 'apache-beam']],
  ])('is found among certain ones or behind a class: "%s"', (line, ids) => {
    expect(namedIn(line, ['', ''])).toEqual(ids);
    expect(namedIn(line, dense)).toEqual(ids);
  });

  it.each([
    'We use python and go to the sea',
    'Less python, more rest',
    'With java in hand, make games',
    'python, docker and make sure it works',
  ])('is an ordinary word elsewhere: "%s"', (line) => {
    expect(namedIn(line, dense).filter((id) => !['python', 'java', 'docker'].includes(id))).toEqual([]);
  });
});

describe('a name run together with the next word', () => {
  it.each([
    ['Watch it with Datadogand page with PagerDuty', ['datadog', 'pagerduty']],
    ['Run Kubernetesin two regions', ['kubernetes']],
    ['Kafkaor RabbitMQ', ['kafka', 'rabbitmq']],
    ['Prometheuswith Grafana', ['prometheus', 'grafana']],
    ['Terraformto build it', ['terraform']],
    ['SQL, Julia, or R.Show our values', ['sql', 'julia', 'r']],
    ['Docker.Write tests', ['docker']],
    ['Kafka andRedis', ['kafka', 'redis']],
    ['Kafka orRedis', ['kafka', 'redis']],
    ['AWSand Docker', ['aws', 'docker']],
    ['Terraformfor everything', ['terraform']],
    ['Node.jsand Docker', ['node-js', 'docker']],
  ])('is found in "%s"', (line, ids) => {
    expect(namedIn(line, ['', ''])).toEqual(ids);
  });

  it.each(['A nuclear Reactor', 'A random word', 'Ask R.Miller about the backend', 'The Platform for all'])(
    'is not made out of an ordinary word: "%s"',
    (line) => {
      expect(namedIn(line, dense)).toEqual([]);
    },
  );
});

describe('an abbreviation', () => {
  it.each([
    'You join the Environment Data Intake (EDI) team. EDI feeds Kafka.',
    'EDI (Environment Data Intake) feeds Kafka.',
    'The Elder Care Service (ECS) uses Kafka. ECS never sleeps.',
    'We follow Continuous Improvement (CI) with Kafka.',
  ])('is no term where the text spells it out as something else: "%s"', (line) => {
    expect(namedIn(line, dense)).toEqual(['kafka']);
  });

  it.each([
    ['Electronic Data Interchange (EDI)', 'edi'],
    ['Elastic Container Service (ECS)', 'amazon-ecs'],
    ['Virtual Private Clouds (VPC) on AWS', 'amazon-vpc'],
    ['Extract, Transform and Load (ETL)', 'etl'],
    ['Simple Queue Service (SQS)', 'amazon-sqs'],
    ['Continuous Integration (CI)', 'ci-cd'],
    ['Docker on Amazon (ECS)', 'amazon-ecs'],
  ])('is one where it is spelled out as the term: "%s"', (line, id) => {
    expect(namedIn(line, dense)).toContain(id);
  });

  it('belongs to the cloud that the line names', () => {
    expect(namedIn('Google Cloud: VPC Service Controls, IAM roles, GKE', dense)).not.toContain('amazon-vpc');
    expect(namedIn('Google Cloud: VPC Service Controls, IAM roles, GKE', dense)).not.toContain('aws-iam');
    expect(namedIn('AWS: VPC, IAM and EC2', dense)).toContain('aws-iam');
  });
});
