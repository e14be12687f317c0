import { describe, expect, it } from 'vitest';
import { tradeWords } from '../../rules/asks/trade-words.ts';
import { terms } from '../../rules/terms/index.ts';
import { verbs } from '../../rules/verbs.ts';

const spellings = new Set(
  terms.flatMap(({ label, aliases = [] }) => [label, ...aliases]).map((spelling) => spelling.toLowerCase()),
);

/** The spellings that only their surroundings make a technology, in small letters; those of ways of working apart. */
const doubtful = terms
  .filter(({ category }) => category !== 'pattern' && category !== 'practice')
  .flatMap(({ label, aliases = [], context: { technical = [] } = {} }) =>
    technical === true ? [label, ...aliases] : technical,
  )
  .map((spelling) => spelling.toLowerCase());

const resumeVerbs = new Set(Object.values(verbs.ranks).flatMap((list) => list.split(/\s+/)));

describe('the words of the trade', () => {
  it('call only names of the vocabulary verbs or jobs', () => {
    const named = [...tradeWords.verbs, ...tradeWords.jobs];
    expect(named.filter((word) => !spellings.has(word))).toEqual([]);
    expect(tradeWords.transitive.filter((word) => !tradeWords.verbs.includes(word))).toEqual([]);
  });

  it('know every doubtful name that is also a verb of resumes', () => {
    const missing = doubtful.filter((name) => resumeVerbs.has(name) && !tradeWords.verbs.includes(name));
    expect(missing, 'Add the verb to `verbs` in rules/asks/trade-words.ts.').toEqual([]);
  });

  it('call only doubtful names proper, each once', () => {
    const ordinary = new Set([
      ...doubtful,
      ...terms.flatMap(({ context: { beside = [] } = {} }) => beside.map((each) => each.toLowerCase())),
    ]);
    expect(tradeWords.proper.filter((word) => !ordinary.has(word))).toEqual([]);
    expect(new Set(tradeWords.proper).size).toBe(tradeWords.proper.length);
  });

  it('spell out only abbreviations of the vocabulary', () => {
    const unknown = Object.keys(tradeWords.expansions).filter((each) => !spellings.has(each.toLowerCase()));
    expect(unknown).toEqual([]);
  });
});
