import { extractTokens } from '../lib/tokens/extract-tokens.ts';
import { openVocabulary } from '../lib/tokens/open-vocabulary.ts';
import type { Token } from '../lib/tokens/token.ts';
import { loadPageSpellings } from './page-spellings.ts';

/**
 * Gives the function that reads a text with all terms. The matcher is made at its first use: most pages hold no
 * posting, and pay nothing for it.
 */
export async function createPageExtractor(): Promise<(text: string) => Token[]> {
  const [words = '', packed = ''] = (await loadPageSpellings()).split('\n\n');
  const lists = words.split('\n').map((line) => {
    const [kind = '', list = ''] = line.split(':');
    return [kind, list.split(',')];
  });
  let vocabulary: ReturnType<typeof openVocabulary> | undefined;
  return (text) => {
    vocabulary ??= openVocabulary(packed, Object.fromEntries(lists));
    return extractTokens(text, vocabulary);
  };
}
