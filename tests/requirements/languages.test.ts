import { describe, expect, it } from 'vitest';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { findRequirements } from '../../lib/requirements/find-requirements.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { dutch } from './languages/dutch.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { italian } from './languages/italian.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { scoreLanguage } from './languages/score.ts';
import { spanish } from './languages/spanish.ts';

const knowledge = createKnowledge();

const read = (text: string) =>
  findRequirements(readPostingText(text, pageKnowledge), knowledge.extract(text), knowledge.asks);

/** What a posting asks, short: "java required", "go|rust preferred". */
const asksOf = (text: string): string[] =>
  read(text).requirements.map(({ anyOf, level }) => `${anyOf.toSorted().join('|')} ${level}`);

const levelsOf = (text: string): string[] =>
  read(text).terms.map(({ termId, level }) => `${termId} ${level}`);

describe('Postings in', () => {
  it.each([
    ['German', 'de', german],
    ['French', 'fr', french],
    ['Spanish', 'es', spanish],
    ['Portuguese', 'pt', portuguese],
    ['Italian', 'it', italian],
    ['Dutch', 'nl', dutch],
    ['Polish', 'pl', polish],
  ] as const)('%s are read: levels, either/or and years', (_, language, cases) => {
    const { levels, choices, years, errors } = scoreLanguage([...cases], language);
    const said = errors.join('\n');
    expect(cases.length).toBeGreaterThanOrEqual(15);
    expect(levels, said).toBeGreaterThanOrEqual(0.97);
    expect(choices, said).toBeGreaterThanOrEqual(0.9);
    expect(years, said).toBe(1);
  });
});

describe('A posting that is not in English', () => {
  it('may have English headings and level words', () => {
    expect(
      asksOf('Wir suchen dich!\n\nRequirements\n- Erfahrung mit Java\n\nNice to have\n- Kenntnisse in Kafka'),
    ).toEqual(['java required', 'kafka preferred']);
    expect(asksOf('Dein Profil\n- Erfahrung mit Java\n- Kafka (nice to have)')).toEqual([
      'java required',
      'kafka preferred',
    ]);
  });

  it('quotes the posting in its own letters, and at its own place', () => {
    const text = 'Ваши\n\nDein Profil\n- Für uns zählt Erfahrung mit Java – möglichst über drei Jahre';
    const [ask] = read(text).requirements;
    expect(ask?.text).toBe('Für uns zählt Erfahrung mit Java – möglichst über drei Jahre');
    expect(text.slice(ask?.start, ask?.end)).toBe(ask?.text);
  });

  it('is read without its accents too', () => {
    expect(asksOf('Requisitos\n- Tres anos de experiencia con Java\n- Se valorara Kafka')).toEqual([
      'java required',
      'kafka preferred',
    ]);
  });

  it('says benefits by its lines where the heading does not', () => {
    const text =
      'Dein Profil\n- Erfahrung mit Java\n\nUnser kleines Dankeschön\n- 30 Tage Urlaub\n- Kurse zu Rust';
    expect(asksOf(text)).toEqual(['java required']);
  });

  it('says what is nice to have by a word of joy in a heading', () => {
    const text = 'Dein Profil\n- Erfahrung mit Java\n\nDa schlägt unser Herz höher\n- Kafka';
    expect(asksOf(text)).toEqual(['java required', 'kafka preferred']);
  });

  it('waives what a clause of its own takes back', () => {
    const text =
      'Dein Profil\n- Docker ist nicht nötig, aber gern gesehen\n- Kafka ist von Vorteil, aber kein Muss';
    expect(asksOf(text)).toEqual(['docker preferred', 'kafka preferred']);
  });
});

describe('A posting in a language that is not read', () => {
  const swedish =
    'Vi söker dig som\n- har minst tre års erfarenhet av Java\n- har kunskap om PostgreSQL och gärna Kafka';

  it('names its terms and asks for nothing', () => {
    expect(read(swedish)).toMatchObject({ language: 'sv', unread: true, requirements: [] });
    expect(levelsOf(swedish)).toEqual(['java mentioned', 'postgresql mentioned', 'kafka mentioned']);
  });

  it('is told by its letters where no word is known', () => {
    expect(read('必須スキル\n・Javaの開発経験3年以上\n・PostgreSQLの知識')).toMatchObject({
      language: 'unknown',
      unread: true,
    });
  });
});

describe('Ordinary words of a language', () => {
  it.each([
    ['de', 'Wir arbeiten flink. Du berichtest an den Chef und schreibst den Rest in Java.', ['java']],
    ['fr', "En vue d'un projet, vous aidez le chef et gérez 200 Go de données en Java.", ['java']],
    ['it', 'Lavoriamo su larga scala con lo chef e il team, in Java.', ['java']],
    ['nl', 'Je overlegt met de chef over de rest van het werk en schrijft Java.', ['java']],
  ])('are no names: %s', (_, text, names) => {
    expect(read(text).terms.map(({ termId }) => termId)).toEqual(names);
  });

  it.each([
    [
      'de',
      'Dein Profil\n- Erfahrung mit Puppet, Chef oder Ansible\n- Kenntnisse in Kafka und Flink',
      'chef',
      'flink',
    ],
    ['fr', 'Votre profil\n- Maîtrise de Vue.js\n- Connaissance de Puppet, Chef ou Ansible', 'vue', 'chef'],
    [
      'it',
      'Requisiti\n- Esperienza con Java e Scala\n- Conoscenza di Puppet, Chef o Ansible',
      'scala',
      'chef',
    ],
  ])('are names in a list of names: %s', (_, text, ...names) => {
    expect(read(text).terms.map(({ termId }) => termId)).toEqual(expect.arrayContaining(names));
  });

  it('leave a name that French ties to the word before it', () => {
    expect(levelsOf("Votre profil\n- Bonne connaissance d'Hibernate et d'Ansible")).toEqual([
      'hibernate required',
      'ansible required',
    ]);
  });
});
