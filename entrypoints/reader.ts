import { connectPage } from '../lib/page/connect-page.ts';
import { createTokenFinder } from '../lib/page/find-tokens.ts';
import { takeOver } from '../lib/page/take-over.ts';
import { readPage } from '../lib/posting/read-page.ts';
import { pageVocabulary } from '../rules/page-vocabulary.ts';
import { pageKnowledge } from '../rules/pages/index.ts';
import { sites } from '../rules/sites/index.ts';

/**
 * Reads any page after a click on the toolbar icon. Heavier than the content script, so a script of its own;
 * on a job site it takes over from that one when the user has the page read anyway.
 */
export default defineUnlistedScript(() => {
  const read = (anyway: boolean) =>
    readPage(document, new URL(location.href), sites, { knowledge: pageKnowledge, anyway });
  const life = takeOver();
  connectPage(document, { read, findTokens: createTokenFinder(pageVocabulary, window, life.signal) }, life);
});
