import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { chooseTokens } from '../../lib/tokens/choose-tokens.ts';
import type { Token } from '../../lib/tokens/token.ts';
import { createKnowledge } from '../../rules/index.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const text = 'You know Go, Quillstream and Kafka';
/** What no extraction gives, so that it shows where tokens come from. */
const found: Token[] = [{ termId: 'kafka', start: 29, end: 34, text: 'Kafka' }];
const quillstream = { name: 'Quillstream', spellings: [], category: 'queue' as const };

describe('The tokens of a posting', () => {
  it('are those that its page has found', () => {
    expect(chooseTokens(text, found, knowledge)).toBe(found);
    expect(chooseTokens(text, [], knowledge)).toEqual([]);
  });

  it('are found here where its page has found none', () => {
    expect(chooseTokens(text, undefined, knowledge)).toEqual(knowledge.extract(text));
  });

  it.each(['no-such-term', 'own:quillstream'])('are found here where its page names %s', (termId) => {
    const others = [...found, { ...found[0], termId } as Token];
    const own = createKnowledge([quillstream]);
    expect(chooseTokens('Kafka', others, own)).toEqual(own.extract('Kafka'));
  });

  it('are found here where the posting may name a term of the user’s own, which no page knows', () => {
    const own = createKnowledge([quillstream]);
    expect(chooseTokens(text, found, own)).toEqual(own.extract(text));
    expect(chooseTokens('Kafka', found, own)).toBe(found);
  });

  it('are what is compared', () => {
    const analyze = createAnalyzer(knowledge);
    const posting = readPostingText(text, pageKnowledge);
    const asked = (tokens?: Token[]) =>
      analyze(posting, undefined, { tokens }).comparison?.terms.map(({ termId }) => termId);
    expect(asked(found)).toEqual(['kafka']);
    expect(asked()).toEqual(['go', 'kafka']);
  });
});
