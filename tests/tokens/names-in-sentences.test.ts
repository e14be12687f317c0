import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../rules/index.ts';

const { extract } = createKnowledge();

/** The ids of the terms that a text names, each once. */
function namesIn(text: string): string[] {
  return [...new Set(extract(text).map(({ termId }) => termId))];
}

describe('a capital inside a sentence', () => {
  it.each([
    ['You know Kafka. A taste of Elixir never hurt.', ['kafka', 'elixir']],
    ['Benefits\n- The weekly Rust reading circle\n- Books\nRequirements\n- Docker', ['rust', 'docker']],
    ['Our Rust guild meets on Fridays. You know Docker.', ['rust', 'docker']],
    ['- Go\n- A yearly Rust workshop', ['go', 'rust']],
  ])('names a technology where others are named: "%s"', (text, ids) => {
    expect(namesIn(text)).toEqual(ids);
  });

  it.each([
    'You know Kafka. Your lead is Julia, and we sail in Spring.',
    'You know Kafka. The office is on Swift Street, near Flask Lane.',
    'You know Kafka. We named our product Helm.',
    'You know Kafka. The Vault of our bank is old.',
    'You know Kafka. Join the Storm team at Beam.',
    'You know Kafka. They belong to Swift & Salt Inns.',
  ])('names people, places and things as well: "%s"', (text) => {
    expect(namesIn(text)).toEqual(['kafka']);
  });
});

describe('one name in a sentence', () => {
  it.each([
    ['You must know C inside out.', ['c']],
    ['Anyone with Elixir on their CV may call.', ['elixir']],
    ['Working knowledge of Chef is indispensable.', ['chef']],
    ['Hands-on with Chef.', ['chef']],
    ['The back end is all Go, so be good at it.', ['go']],
    ['You have dabbled in Elixir.', ['elixir']],
    ['You know your way around Vault.', ['hashicorp-vault']],
    ['Extra points for Rust.', ['rust']],
    ['Two years of server-side Swift.', ['swift']],
    ['Expert-level C and patience.', ['c']],
    ['You will define service level objectives and take part in the on-call rotation.', ['slos', 'on-call']],
    ['Java Spring Boot Hibernate', ['java', 'spring-boot', 'hibernate']],
    ['Run Cassandraon AWS', ['cassandra', 'aws']],
  ])('is found in "%s"', (text, ids) => {
    expect(namesIn(text)).toEqual(ids);
  });

  it.each([
    'Experience as Chef would be a bonus.',
    'Experience with a Chef de Partie is a bonus.',
    'Our team is all go, so be quick.',
    'You know the C-suite inside out.',
    'Shift C starts at ten.',
    'Nurses take part in the on-call rotation of the ward.',
  ])('is no technology in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('ends where the next item begins, in a text without line ends', () => {
    const text =
      'Your profile Three years of Java Solid Rust Benefits Bike and gym Go Experience with Docker';
    expect(namesIn(text)).toEqual(['java', 'rust', 'go', 'docker']);
  });
});

describe('a text without capitals', () => {
  it.each([
    ['must have: kafka, mysql\nnice to have: rust, consul', ['kafka', 'mysql', 'rust', 'consul']],
    ['most of it is java. the hottest paths were rewritten in rust two years ago.', ['java', 'rust']],
    ['you deploy with ansible and nomad to machines that we rent.', ['ansible', 'nomad']],
    ['• kafka\n• rust (the language, not what grows on radiators)', ['kafka', 'rust']],
  ])('names its technologies in small letters: "%s"', (text, ids) => {
    expect(namesIn(text)).toEqual(ids);
  });

  it('has ordinary words too', () => {
    const text =
      'we use kafka. go home at five, rest well, spark joy, and let our chef make lunch in spring.';
    expect(namesIn(text)).toEqual(['kafka']);
  });
});

describe('a text that has lost its line ends', () => {
  const items =
    'What you will doKeep player state in RedisScale the fleet on KubernetesBuild tools for the designersWork with them';
  const text = `${items}${' and with many others whom you will meet'.repeat(6)}. Bonus pointsPrometheus and GrafanaNakama or PlayFabA game you shipped`;

  it('parts a name from any word with a capital, and from the next name', () => {
    expect(namesIn(text)).toEqual([
      'redis',
      'kubernetes',
      'prometheus',
      'grafana',
      'nakama',
      'azure-playfab',
    ]);
  });

  it('is not seen in a line of camel case', () => {
    expect(namesIn('Docker at GrafanaCraft')).toEqual(['docker']);
  });
});

describe('a text about another trade', () => {
  const kitchen =
    'Our inn by the harbour has served its guests since the days of sail, and we look for people who rise early. ';

  it.each([
    'A barista who can tell java from robusta',
    'Our suppliers are Elm & Dart, and we travel to Java',
    'Find a consensus with the dockers',
    'Monitoring of fridges, load balancing between shifts',
    'First incident response at spills',
    'We bake with Python Bakery and Kafka Mills',
  ])('names nothing, whatever it holds: "%s"', (line) => {
    expect(namesIn(`${kitchen.repeat(4)}\n\n- ${line}\n`)).toEqual([]);
  });

  it('is not every text without a word of software: the one ask of a short posting counts', () => {
    const story = 'We move parcels across the sea, and own each from the port gate to the invoice. '.repeat(
      6,
    );
    expect(namesIn(`${story}\n\nRequirements\n\n- Five years of Java\n`)).toEqual(['java']);
    expect(namesIn(`${story}\n\nRequirements\n\n- PostgreSQL in production\n`)).toEqual(['postgresql']);
  });

  it('is told by its words: one of software, or a third name, and it is about software', () => {
    expect(namesIn(`${kitchen.repeat(4)}\n\n- Java developer\n`)).toEqual(['java']);
    expect(namesIn(`${kitchen.repeat(4)}\n\n- Senior Java Engineer\n`)).toEqual(['java']);
    expect(namesIn(`${kitchen.repeat(4)}\n\n- Kafka, MySQL, Terraform\n`)).toHaveLength(3);
  });
});

describe('an abbreviation that the text spells out', () => {
  it.each([
    'Our PHP (partial hospitalization program) uses Kafka',
    'Our TDD line (telecommunication device for the deaf) uses Kafka',
    'The head of CSS (Customer Support Services) likes Kafka',
    'Our SSH, the Student Success Hub, uses Kafka',
  ])('means what is said there: "%s"', (text) => {
    expect(namesIn(text)).toEqual(['kafka']);
  });

  it.each([
    ['CSS (cascading style sheets)', 'css'],
    ['TDD (test-driven development)', 'tdd'],
    ['PHP, our main language, is used with MySQL', 'php'],
    ['SQL (Oracle, MySQL)', 'sql'],
  ])('is the term where that is said: "%s"', (text, id) => {
    expect(namesIn(text)).toContain(id);
  });
});
