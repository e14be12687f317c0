import type { SettingsFacts } from '../../components/settings/settings-context.ts';
import { indexSpellings } from '../../lib/settings/draft.ts';
import { listWords } from '../../lib/text/lists.ts';
import { foldPhrase } from '../../lib/tokens/fold-phrase.ts';
import { canBeKind } from '../../lib/tokens/own-terms.ts';
import { functionWords } from '../../rules/english/function-words.ts';
import { guideChapters } from '../../rules/guide/chapters.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { namesReadAtOnce, sitesToAllow } from '../../rules/site-names.ts';
import { terms } from '../../rules/terms/index.ts';

/** What the form of a name is held against, and what the page of settings shows of the vocabulary and of the rules. */
export function readFacts() {
  const draftKnowledge = indexSpellings(terms, listWords(functionWords.grammatical));
  const settingsFacts: SettingsFacts = {
    known: terms.length,
    kinds: terms
      .filter(canBeKind)
      .map(({ label }) => label)
      .sort((one, other) => one.localeCompare(other)),
    labelOf: (termId) => draftKnowledge.byId.get(termId)?.label,
    knownAs: (spelling) => draftKnowledge.bySpelling.get(foldPhrase(spelling))?.label,
    readAtOnce: namesReadAtOnce,
    sites: sitesToAllow,
    chapters: guideChapters.flatMap(({ id, title }) => {
      const rules = resumeRules.filter(({ chapter }) => chapter === id);
      return rules.length > 0 ? [{ title, rules }] : [];
    }),
  };
  return { draftKnowledge, settingsFacts };
}
