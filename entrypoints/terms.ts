import { createTokenFinder, type TokenFinder } from '../lib/page/find-tokens.ts';
import { pageVocabulary } from '../rules/page-vocabulary.ts';

declare global {
  /** Finds the terms of a posting, for the content script behind this one. Seen by our scripts only, not by the page. */
  var gaplightFindTokens: ((signal: AbortSignal) => TokenFinder) | undefined;
}

/**
 * What the content script finds terms with, in a file of its own before it: the matcher and its words, which cost a page
 * nothing until it has a posting.
 */
export default defineUnlistedScript(() => {
  globalThis.gaplightFindTokens = (signal) => createTokenFinder(pageVocabulary, window, signal);
});
