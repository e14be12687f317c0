import { describe, expect, it } from 'vitest';
import { collectWords } from '../../../lib/import/recognise/hyphens.ts';
import { knowledge } from '../knowledge.ts';

const join = (first: string, second: string, document: string[] = []): string =>
  knowledge.recognise.joinText(first, second, collectWords([...document, first, second]));

describe('A hyphen at the end of a line', () => {
  it.each([
    ['of a compound that is known', 'a noisy-', 'neighbour problem', 'a noisy-neighbour problem'],
    ['behind a number', 'a 9-', 'minute outage', 'a 9-minute outage'],
    ['before a capital', 'Jean-', 'Pierre', 'Jean-Pierre'],
  ])('stays %s', (_, first, second, whole) => {
    expect(join(first, second)).toBe(whole);
  });

  it('goes where it only parts a word', () => {
    expect(join('faster de-', 'livery of parcels', ['the delivery service'])).toBe(
      'faster delivery of parcels',
    );
    expect(join('the migra-', 'tion of it')).toBe('the migration of it');
  });

  it('stays between two words of the document, and where the document has it', () => {
    expect(join('the ledger-', 'parcel bridge', ['ledger and parcel'])).toBe('the ledger-parcel bridge');
    expect(join('a lock-', 'out rule', ['no lock-out'])).toBe('a lock-out rule');
  });
});
