import { describe, expect, it } from 'vitest';
import { categories, type Term } from '../../lib/tokens/vocabulary.ts';
import { families, terms } from '../../rules/terms/index.ts';

const ids = new Set(terms.map((term) => term.id));

const spellingsOf = ({ label, aliases = [], exactCase = [] }: Term): string[] => [
  ...new Set([label, ...aliases, ...exactCase]),
];

/** As the matcher compares: any case, a hyphen is a space. */
const fold = (spelling: string): string => spelling.toLowerCase().replace(/[\s-]+/g, ' ');

/** Ordinary English words, names of people and places, and abbreviations of other trades. */
const ordinary =
  `go rust swift spring express react spark storm beam ray flask rails chef puppet salt helm consul
  vault nomad temporal elastic oracle saga raft crystal elm dart julia scala ruby phoenix gcp rest soap git azure
  cassandra aurora snowflake athena celery gin echo fiber cypress bamboo flux envoy consensus monitoring tracing
  replication postmortem on-call elixir solidity bash maven nexus cadence cucumber segment prefect presto hive
  iceberg delta neon druid pinot phoenix drizzle expo mocha jest electron ember meteor remix boost unity rocket
  diesel tornado pyramid falcon packer harbor rancher calico squid varnish caddy concourse sentry honeycomb loki
  tempo thanos windows make poetry scheme shell assembly less liquid move hack r c d js ts ci cd ha ml`
    .trim()
    .split(/\s+/);

describe('the vocabulary', () => {
  it('holds at least 700 terms, and some of every category', () => {
    expect(terms.length).toBeGreaterThanOrEqual(700);
    for (const category of categories) {
      expect(
        terms.filter((term) => term.category === category).length,
        `Expected at least ten terms of the category ${category}.`,
      ).toBeGreaterThanOrEqual(10);
    }
  });

  it('gives every term an id of its own in kebab-case', () => {
    expect(terms.length).toBe(ids.size);
    expect(terms.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('gives a spelling to one term only', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const term of terms) {
      for (const spelling of spellingsOf(term)) {
        const isExact = term.exactCase?.includes(spelling) ?? false;
        const owner = owners.get(isExact ? spelling : fold(spelling));
        if (owner && owner !== term.id) clashes.push(`"${spelling}" belongs to ${owner} and to ${term.id}`);
        owners.set(isExact ? spelling : fold(spelling), term.id);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('writes no spelling twice: case, spaces and hyphens match anyway', () => {
    const twice = terms.filter(({ label, aliases = [] }) => {
      const folded = [label, ...aliases].map(fold);
      return new Set(folded).size < folded.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('implies only terms that exist, and never itself', () => {
    const wrong = terms.flatMap(({ id, implies = [] }) =>
      implies.filter((other) => other === id || !ids.has(other)).map((other) => `${id} implies ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets the services of a cloud imply that cloud', () => {
    const clouds: [RegExp, string][] = [
      [/^(?:Amazon|AWS) /, 'aws'],
      [/^Azure /, 'azure'],
      [/^Google Cloud /, 'gcp'],
    ];
    const without = terms.filter(
      ({ label, category, implies = [] }) =>
        // Azure DevOps is used by teams on any cloud.
        category !== 'infrastructure' &&
        clouds.some(([name, cloud]) => name.test(label) && !implies.includes(cloud)),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('names every family for people, and puts at least two terms into each', () => {
    const used = terms.flatMap(({ family }) => family ?? []);
    expect(used.filter((family) => !(family in families))).toEqual([]);
    for (const family of Object.keys(families)) {
      expect(
        used.filter((other) => other === family).length,
        `Family ${family} has no two terms.`,
      ).toBeGreaterThan(1);
    }
  });

  it('names spellings of the term itself where it says which are exact or ordinary', () => {
    const strange = terms.flatMap((term) => {
      const folded = new Set([term.label, ...(term.aliases ?? [])].map(fold));
      const { technical = [], beside = [] } = term.context ?? {};
      const named = [...(term.exactCase ?? []), ...(technical === true ? [] : technical), ...beside];
      return named
        .filter((spelling) => !folded.has(fold(spelling)))
        .map((spelling) => `${term.id}: ${spelling}`);
    });
    expect(strange).toEqual([]);
  });

  it('shows every term in an example that holds one of its spellings', () => {
    const without = terms.filter((term) => {
      const spellings = spellingsOf(term).map(fold);
      return (
        term.examples.length === 0 ||
        !term.examples.every((example) => spellings.some((spelling) => fold(example).includes(spelling)))
      );
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('gives ordinary words and names under three letters a context and counterexamples', () => {
    const bare = terms.filter((term) => {
      const spellings = spellingsOf(term);
      const isDoubtful = spellings.some(
        (spelling) => spelling.length < 3 || ordinary.includes(fold(spelling).replaceAll(' ', '-')),
      );
      const isCased = (term.exactCase ?? []).length > 0;
      return isDoubtful && !((term.context || isCased) && term.counterexamples?.length);
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('gives counterexamples wherever the surroundings decide', () => {
    const without = terms.filter(
      ({ context, counterexamples }) => context?.technical && !counterexamples?.length,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('marks class words as generic, by the names that people use for them', () => {
    expect(terms.filter(({ generic }) => generic).map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'NoSQL',
        'relational databases',
        'message queues',
        'vector database',
        'graph database',
        'data warehouse',
        'key-value stores',
        'document database',
        'time-series database',
      ]),
    );
  });
});

const files = import.meta.glob<{ default: Term[] }>('../../rules/terms/*.ts', { eager: true });

describe.each(Object.entries(files).filter(([, module]) => Array.isArray(module.default)))(
  '%s',
  (_, module) => {
    it('holds one category, sorted by id', () => {
      const sorted = module.default.map(({ id }) => id);
      expect(sorted).toEqual([...sorted].sort());
      expect(new Set(module.default.map(({ category }) => category)).size).toBe(1);
    });
  },
);
