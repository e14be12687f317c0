import { describe, expect, it } from 'vitest';
import type { MatchedTerm } from '../../lib/tokens/compile-vocabulary.ts';
import { packVocabulary, unpackVocabulary } from '../../lib/tokens/pack-vocabulary.ts';

const terms: MatchedTerm[] = [
  { id: 'cpp', label: 'C++', category: 'language', aliases: ['CPP'], exactCase: [] },
  {
    id: 'go',
    label: 'Go',
    category: 'language',
    aliases: ['golang'],
    exactCase: ['Go'],
    context: { technical: true, not: ['go to market', 'go live'], always: ['Go developer'] },
  },
  {
    id: 'message-queues',
    label: 'message queues',
    category: 'queue',
    aliases: [],
    exactCase: [],
    generic: true,
  },
  {
    id: 'spring',
    label: 'Spring',
    category: 'framework',
    aliases: ['Spring MVC'],
    exactCase: [],
    context: { technical: ['Spring'] },
  },
];

describe('a packed vocabulary', () => {
  it('unpacks to the terms that were packed, in small letters where case does not count', () => {
    const [cpp, go, queues, spring] = unpackVocabulary(packVocabulary(terms));
    expect(cpp).toEqual({ ...terms[0], label: 'c++', aliases: ['cpp'] });
    expect(go).toEqual({ ...terms[1], context: { ...terms[1]?.context, technical: ['Go', 'golang'] } });
    expect(queues).toEqual(terms[2]);
    expect(spring).toEqual({
      ...terms[3],
      label: 'spring',
      aliases: ['spring mvc'],
      context: { technical: ['spring'] },
    });
  });

  it('leaves out what only tests and the panel need', () => {
    const packed = packVocabulary([{ ...terms[0], examples: ['Wrote C++ for ten years'] } as MatchedTerm]);
    expect(packed).not.toContain('Wrote');
  });

  it('is refused when it has no category', () => {
    expect(() => unpackVocabulary('Go|golang')).toThrow(
      'Expected a packed vocabulary to open with a category',
    );
  });
});
