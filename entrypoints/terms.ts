import { pageVocabulary } from '../rules/page-vocabulary.ts';

declare global {
  /** The packed vocabulary, for the content script behind this one. Seen by our scripts only, not by the page. */
  var gaplightTerms: string | undefined;
}

/**
 * What the content script finds terms with, in a file of its own before it: words alone, which cost a page nothing until
 * it has a posting.
 */
export default defineUnlistedScript(() => {
  globalThis.gaplightTerms = pageVocabulary;
});
