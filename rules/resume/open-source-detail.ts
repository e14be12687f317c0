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
    [
      String.raw`(?:(?:small|minor|some|several|various|a few|a couple of|few)\s)?(?:pull requests?|PRs?|patch(?:es)?|(?:bug\s)?fix(?:es)?|contributions?|commits?|issues?)\s(?:and\s[\p{L}\s]{1,20})?(?:in|to|for|into|on)\s(?:an?|some|several|various|multiple|popular|different|few|other)\s(?:\p{L}[\p{L}-]*\s){0,3}(?:librar(?:y|ies)|projects?|packages?|providers?|frameworks?|plugins?|repositor(?:y|ies)|repos|modules?|tools?|drivers?|clients?)`,
      'Opened a small fix in a Terraform provider',
    ],
    [
      String.raw`(?:contribut(?:or|ed|es|ing)|contributions?)\sto\s(?:an?|some|several|various|multiple|popular|different|many|a few)\s(?:\p{L}[\p{L}-]*\s){0,3}(?:librar(?:y|ies)|projects?|packages?|frameworks?|plugins?|repositor(?:y|ies)|repos|tools?|drivers?)`,
      'Contributor to several projects',
    ],
    [
      String.raw`(?:an?|some|several)\s(?:well-known|popular|widely[- ]used|major|famous|known|big)\s(?:\p{L}[\p{L}+#.]*\s){0,3}(?:ORM|librar(?:y|ies)|projects?|packages?|frameworks?|drivers?|tools?|clients?|databases?|brokers?|runtimes?|plugins?)`,
      'Landed fixes in a well-known ORM',
    ],
    [
      String.raw`published\s(?:an?|some|several)\s(?:\p{L}+\s){0,2}(?:packages?|librar(?:y|ies)|crates?|gems?|modules?|plugins?|extensions?|actions?|charts?)`,
      'Published an npm package',
    ],
    [
      String.raw`GitHub (?:projects?|repositor(?:y|ies)|repos|contributions?)`,
      'Maintained some GitHub projects',
    ],
  ],
  frame: (names) => String.raw`\b(?:${names})(?![\p{L}\d])`,
  flags: 'giu',
});
const CONTRIBUTED =
  /\bopened\b|\bsent\b|\bsubmitted\b|\bmerged\b|\blanded\b|\bpublished\b|\bfix|\bcontribut|\bmaintain|\bparticipat|\bactive\b|\bmember\b|\bpull requests?\b|\bPRs?\b|\bpatch/i;

/** A project of one's own, which its numbers describe. */
const OWN = /\b(?:maintain|author|creat|wrote|built|publish|open[- ]?sourced)/i;
/** Whoever counts, and does not say where. */
const UNNAMED = /\ban?\s(?:well-known|popular|widely[- ]used|famous|major)\b/i;
/** Crowds that name no count: "several projects such as ...". */
const VAGUE =
  /\b(?:well-known|popular|widely[- ]used|famous|several|various|some|multiple|many|numerous|a few|an?\s(?:small|minor))\b/i;

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
    { text: 'Contributor to several projects such as Celery and Kombu' },
    { text: 'Opened an issue and a small fix in a Terraform provider' },
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
    // A name says where; without a count or a merge nobody knows how much.
    const tools = namedTokens(
      tokens,
      ['database', 'queue', 'data', 'infrastructure', 'framework', 'api'],
      knowledge,
    );
    const named =
      tools.length > 0 ||
      words.some(({ text: word }, index) => index > 0 && /[/_]|^\p{Lu}\p{Ll}+\p{Lu}/u.test(word));
    const isTold = named
      ? quantities.length > 0 || !VAGUE.test(text)
      : OWN.test(text) && quantities.length > 0;
    if (isTold && !UNNAMED.test(text)) return [];
    return findPhrases(
      text,
      openSource.pattern,
      () => 'Which project, how many merged changes, and what did one of them fix?',
    ).slice(0, 1);
  },
});
