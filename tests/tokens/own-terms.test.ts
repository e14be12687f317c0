import { describe, expect, it } from 'vitest';
import { addOwnTerms, isFindable, type OwnTerm } from '../../lib/tokens/own-terms.ts';
import { createExtractor } from '../../rules/extractor.ts';
import { terms } from '../../rules/terms/index.ts';
import { allTerms } from '../../rules/vocabulary.ts';

const own = (patch: Partial<OwnTerm> & { name: string }): OwnTerm => ({
  spellings: [],
  category: 'infrastructure',
  ...patch,
});
const find = (names: OwnTerm[], text: string) =>
  createExtractor(allTerms(names))(text).map((token) => [token.termId, token.text]);

describe('A name of the user’s own', () => {
  it('is found by its spellings like any other, with its version', () => {
    const names = [own({ name: 'Quillstream', spellings: ['quill stream', 'QSX'] })];
    expect(find(names, 'You run QUILLSTREAM and quill-stream; QSX helps.')).toEqual([
      ['own:quillstream', 'QUILLSTREAM'],
      ['own:quillstream', 'quill-stream'],
      ['own:quillstream', 'QSX'],
    ]);
    const [token] = createExtractor(allTerms(names))('Quillstream 3.2 in production');
    expect(token?.version).toBe('3.2');
  });

  it('counts only near technology where it is said to be an everyday word', () => {
    const plain = [own({ name: 'Lantern' })];
    const everyday = [own({ name: 'Lantern', everyday: true })];
    expect(find(plain, 'A lantern stood on the pier.')).toHaveLength(1);
    expect(find(everyday, 'A lantern stood on the pier.')).toEqual([]);
    expect(find(everyday, 'Terraform, Lantern and Kubernetes')).toContainEqual(['own:lantern', 'Lantern']);
  });

  it('counts in its very case and near technology only where it has under three letters', () => {
    const names = [own({ name: 'Qx' })];
    expect(find(names, 'qx is a sound. Qx is a name.')).toEqual([]);
    expect(find(names, 'Terraform, Qx and Kubernetes')).toContainEqual(['own:qx', 'Qx']);
  });

  it('leaves everything that is known as it is found without it', () => {
    const text = 'Go, Kafka or RabbitMQ, Kubernetes (k8s) and event sourcing with Rust 1.8';
    expect(find([own({ name: 'Quillstream' })], text)).toEqual(find([], text));
    expect(find([own({ name: 'kafka' })], 'Kafka in production')).toEqual([['kafka', 'Kafka']]);
  });

  it('shares the family of what it is of the same kind as, and gives it one where it has none', () => {
    const byId = (names: OwnTerm[]) => new Map(allTerms(names).map((term) => [term.id, term]));
    const kafka = byId([own({ name: 'Quillstream', kind: 'kafka', category: 'queue' })]);
    expect(kafka.get('own:quillstream')?.family).toBe(kafka.get('kafka')?.family);
    const lonely = { id: 'lone', label: 'Lone', category: 'cloud' as const, examples: [] };
    const joined = addOwnTerms([lonely], [own({ name: 'Zorb', kind: 'lone', category: 'cloud' })]);
    expect(joined.map(({ family }) => family)).toEqual(['like lone', 'like lone']);
  });

  it('is of no kind with a way of working, a class word, or a term that there is no more', () => {
    const pattern = terms.find(({ category }) => category === 'pattern');
    const generic = terms.find((term) => term.generic);
    for (const kind of [pattern?.id ?? '', generic?.id ?? '', 'gone'])
      expect(allTerms([own({ name: 'Zorb', kind })]).at(-1)?.family).toBeUndefined();
  });

  it('needs a letter or digit that the matcher reads', () => {
    expect(['Zorb', 'C', '9', 'Ωmega', 'Ёж'].map(isFindable)).toEqual([true, true, true, true, true]);
    expect(['', '+++', '日本'].map(isFindable)).toEqual([false, false, false]);
  });
});
