import { describe, expect, it } from 'vitest';
import { readFacts } from '../../entrypoints/settings/facts.ts';
import { type Draft, emptyDraft, isProblem, readDraft, writeDraft } from '../../lib/settings/draft.ts';
import type { OwnTerm } from '../../lib/tokens/own-terms.ts';

const { draftKnowledge } = readFacts();

const mine: OwnTerm[] = [{ name: 'Quillstream', spellings: ['QSX'], category: 'queue' }];
const read = (draft: Partial<Draft>) => readDraft({ ...emptyDraft, ...draft }, mine, draftKnowledge);

describe('The form of a name', () => {
  it('becomes a name, tidied, with each other spelling once', () => {
    expect(
      read({
        name: '  Harbour   Master ',
        spellings: 'HM, hm,, harbour-master ,Portmaster',
        category: 'cloud',
      }),
    ).toEqual({ name: 'Harbour Master', spellings: ['hm', 'Portmaster'], category: 'cloud' });
  });

  it('takes the category of what it is of the same kind as, by any of its spellings', () => {
    expect(read({ name: 'Zorb', kind: 'apache kafka', everyday: true })).toEqual({
      name: 'Zorb',
      spellings: [],
      category: 'queue',
      kind: 'kafka',
      everyday: true,
    });
  });

  it.each<[string, Partial<Draft>, keyof Draft, RegExp]>([
    ['no name', {}, 'name', /^Write the name/],
    ['several names', { name: 'Zorb, Plink' }, 'name', /^Write one name here/],
    ['nothing to look for', { name: '+++' }, 'name', /no letter or digit/],
    ['a word of every text', { name: 'the' }, 'name', /stands in every text/],
    ['a very long name', { name: 'x'.repeat(61) }, 'name', /at most 60 characters, and this one has 61/],
    ['a name that is there', { name: 'quillstream' }, 'name', /“Quillstream” is in your list already\.$/],
    ['a spelling that is there', { name: 'qsx' }, 'name', /as a spelling of Quillstream/],
    ['a taken spelling', { name: 'Zorb', spellings: 'qsx' }, 'spellings', /belongs to Quillstream/],
    ['a spelling of every text', { name: 'Zorb', spellings: 'and' }, 'spellings', /stands in every text/],
    [
      'too many spellings',
      {
        name: 'Zorb',
        spellings: 'abcdefghijklmnopqrstuvw'
          .split('')
          .map((each) => `qz${each}`)
          .join(),
      },
      'spellings',
      /at most 20/,
    ],
    ['no category', { name: 'Zorb' }, 'category', /^Choose what it is/],
    ['an unknown kind', { name: 'Zorb', kind: 'Kafkaesque' }, 'kind', /knows no “Kafkaesque”/],
    ['the kind of a pattern', { name: 'Zorb', kind: 'event sourcing' }, 'kind', /is no product/],
    [
      'a kind of another category',
      { name: 'Zorb', kind: 'Kafka', category: 'language' },
      'kind',
      /something else/,
    ],
  ])('is refused with one sentence for %s', (_, draft, field, sentence) => {
    const problem = read(draft);
    expect(problem).toMatchObject({ field, sentence: expect.stringMatching(sentence) });
    expect(problem).not.toHaveProperty('known');
  });

  it('tells kindly what Gaplight knows already, also by another spelling', () => {
    expect(read({ name: 'KAFKA' })).toMatchObject({ field: 'name', known: true });
    expect(read({ name: 'k8s' })).toMatchObject({
      known: true,
      sentence: 'Gaplight knows “k8s” already, as Kubernetes: nothing to add.',
    });
    expect(read({ name: 'Zorb', spellings: 'postgres', category: 'database' })).toMatchObject({
      field: 'spellings',
      known: true,
    });
  });

  it('takes every category that the family of the kind has', () => {
    const kind = 'GitHub Actions';
    expect(isProblem(read({ name: 'Zorb', kind, category: 'cloud' }))).toBe(false);
    expect(isProblem(read({ name: 'Zorb', kind, category: 'infrastructure' }))).toBe(false);
  });

  it('comes back as it was read, to be changed', () => {
    const name = read({ name: 'Zorb', spellings: 'zrb, ZB', kind: 'Kafka' });
    if (isProblem(name)) throw new Error(name.sentence);
    expect(readDraft(writeDraft(name, draftKnowledge), mine, draftKnowledge)).toEqual(name);
  });
});
