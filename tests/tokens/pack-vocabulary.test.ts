import { describe, expect, it } from 'vitest';
import {
  compileTerm,
  compileVocabulary,
  firstWord,
  type MatchedTerm,
} from '../../lib/tokens/compile-vocabulary.ts';
import { openVocabulary } from '../../lib/tokens/open-vocabulary.ts';
import { packVocabulary } from '../../lib/tokens/pack-vocabulary.ts';
import { tradeWords } from '../../rules/asks/trade-words.ts';
import { terms as allTerms } from '../../rules/terms/index.ts';

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
    const { candidates } = openVocabulary(packVocabulary(terms), tradeWords);
    const [cpp, go, queues, spring] = ['c', 'go', 'message', 'spring'].map(
      (word) => candidates.get(word)?.[0]?.term,
    );
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

  it('holds every spelling of every term, as if all had been read at once', () => {
    const opened = openVocabulary(packVocabulary(allTerms), tradeWords);
    const eager = compileVocabulary(allTerms, tradeWords);
    const gist = (candidates: ReturnType<typeof eager.candidates.get>) =>
      candidates
        ?.map(({ folded, lead, wordEnd, exact, term }) => [folded, lead, wordEnd, exact, term.id].join())
        .toSorted();
    const words = new Set(allTerms.flatMap((term) => compileTerm(term).map(firstWord)));
    expect(words.size).toBeGreaterThan(1000);
    for (const word of words)
      expect(gist(opened.candidates.get(word)), word).toEqual(gist(eager.candidates.get(word)));
    expect(opened.candidates.get('walrus')).toBeUndefined();
  });

  it('leaves out what only tests and the panel need', () => {
    const packed = packVocabulary([{ ...terms[0], examples: ['Wrote C++ for ten years'] } as MatchedTerm]);
    expect(packed).not.toContain('Wrote');
  });

  it('is refused when it has no category', () => {
    expect(() => openVocabulary('Go|golang', tradeWords)).toThrow(
      'Expected a packed vocabulary to open with a category',
    );
  });
});
