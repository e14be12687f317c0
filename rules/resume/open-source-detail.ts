import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { defineExpression } from '../../lib/text/expression.ts';

/** Open source without the name of a project. */
export const openSource = defineExpression({
  cases: [
    [
      String.raw`open[\s-]source(?:\s(?:projects?|software|communit(?:y|ies)|libraries|contributions?))?`,
      'Contributed to open-source projects',
    ],
    ['OSS', 'Contributed to OSS'],
  ],
  frame: (names) => String.raw`\b(?:${names})(?![\p{L}\d])`,
  flags: 'giu',
});
const CONTRIBUTED =
  /\bcontribut|\bmaintain|\bparticipat|\bactive\b|\bmember\b|\bpull requests?\b|\bPRs?\b|\bpatch/i;

export default defineRule({
  id: 'open-source-detail',
  title: 'Name the project, the count and what changed',
  severity: 'warning',
  chapter: 'bullets',
  why: 'A merged change in a library the panel runs can be looked up. “Contributed to open source” cannot.',
  source: 'backend hiring guide, open-source signal',
  about: 'text',
  places: ['bullet', 'summary'],
  bad: [
    {
      text: 'Contributed to open-source projects',
      becomes: 'Merged 5 pull requests into NATS; one stops slow consumers from blocking a whole account.',
    },
    { text: 'Active member of the open source community' },
    { text: 'Maintained various open-source libraries in Go' },
  ],
  good: [
    { text: 'Merged 5 pull requests into NATS; one stops slow consumers from blocking a whole account.' },
    {
      text: 'Maintain an open-source Go client for Vault with 640 stars and 11 outside contributors.',
      current: true,
    },
    { text: 'Open-sourced the internal schema linter; 3 other companies run it in CI.' },
  ],
  check: (facts, knowledge) => {
    const { text, tokens, quantities, words } = facts;
    if (!CONTRIBUTED.test(text)) return [];
    const tools = namedTokens(
      tokens,
      ['database', 'queue', 'data', 'infrastructure', 'framework', 'api'],
      knowledge,
    );
    const named =
      tools.length > 0 ||
      words.some(({ text: word }, index) => index > 0 && /[/_]|^\p{Lu}\p{Ll}+\p{Lu}/u.test(word));
    if (quantities.length > 0 || named) return [];
    return findPhrases(
      text,
      openSource.pattern,
      () => 'Which project, how many merged changes, and what did one of them fix?',
    ).slice(0, 1);
  },
});
