import { compileVocabulary } from '../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../lib/tokens/extract-tokens.ts';
import { unpackVocabulary } from '../lib/tokens/pack-vocabulary.ts';
import type { Token } from '../lib/tokens/token.ts';
import { loadPageSpellings } from './page-spellings.ts';

/** Makes the matcher of all terms ready in a page and gives the function that reads a text with it. */
export async function createPageExtractor(): Promise<(text: string) => Token[]> {
  const [words = '', packed = ''] = (await loadPageSpellings()).split('\n\n');
  const lists = words.split('\n').map((line) => {
    const [kind = '', list = ''] = line.split(':');
    return [kind, list.split(',')];
  });
  const vocabulary = compileVocabulary(unpackVocabulary(packed), Object.fromEntries(lists));
  return (text) => extractTokens(text, vocabulary);
}
