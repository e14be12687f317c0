import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { defineExpression } from '../../lib/text/expression.ts';

/** How words begin that are not counted, or that other rules speak of. */
const OTHER = [
  String.raw`(?:regions?|design|patterns|frameworks)\b`,
  'optimi[sz]ation',
  'distributed',
  'architect',
  'technolog',
  String.raw`(?:in|of|on|to|for|and|other)\b`,
].join('|');

/** A crowd of things that could have been counted. In small letters: "Many" opens a sentence of another kind. */
export const crowd = defineExpression({
  cases: [
    ['various', 'Integrated various providers'],
    ['several', 'Migrated several services'],
    ['multiple', 'Ran multiple clusters'],
    ['numerous', 'Trained numerous engineers'],
    ['many', 'Fixed many bugs'],
    ['countless', 'Answered countless tickets'],
    [
      '(?:large|huge|massive|vast|big|high) (?:amounts?|volumes?|numbers?|quantities) of',
      'Processed large amounts of records',
    ],
    [String.raw`a\s(?:number|variety|range)\sof`, 'Wrote a number of importers'],
  ],
  frame: (words) =>
    String.raw`\b(?:${words})\s(?!${OTHER})(?:\p{Ll}|API|REST|SQL|ETL|AWS|CI)[\p{L}-]*(?!\p{L}|\s*[(:]|\s(?:\p{L}+\s)?(?:such as|including|like))`,
  flags: 'gu',
});

export default defineRule({
  id: 'uncounted',
  title: 'Count instead of “several”',
  severity: 'hint',
  chapter: 'bullets',
  why: 'You know whether it was 3 or 30. The reader does not, and assumes 3.',
  source: 'backend hiring guide, quantify with backend numbers',
  once: 'rule',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Migrated several services from Jenkins to GitHub Actions',
      becomes:
        'Migrated 16 services from Jenkins to GitHub Actions; a release takes 12 minutes instead of 50.',
    },
    { text: 'Integrated various payment providers in PHP' },
    { text: 'Trained numerous engineers on Terraform' },
  ],
  good: [
    {
      text: 'Migrated 16 services from Jenkins to GitHub Actions; a release takes 12 minutes instead of 50.',
    },
    { text: 'Integrated 5 payment providers in PHP 8.3 behind one idempotent charge endpoint.' },
    { text: 'Ran several replicas per shard so that 2 lost hosts in one rack cost no writes.' },
  ],
  check: ({ text, quantities }) =>
    findPhrases(
      text,
      crowd.pattern,
      // Beside a number a crowd may be exact enough; "various" never is.
      ([phrase]) =>
        quantities.length > 0 && !phrase.startsWith('various')
          ? undefined
          : `“${phrase}”: how many? A count is worth more than a crowd.`,
    ).slice(0, 1),
});
