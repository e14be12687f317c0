import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';

const CROWD =
  /\b(?:various|several|multiple|numerous|many|countless|a\s(?:number|variety|range)\sof)\s(?!regions?\b|optimi[sz]ation|distributed|design\b|architect|technolog|patterns\b|frameworks\b)\p{Ll}[\p{L}-]*/gu;

export default defineRule({
  id: 'uncounted',
  title: 'Count instead of “several”',
  severity: 'hint',
  chapter: 'bullets',
  why: 'You know whether it was 3 or 30. The reader does not, and assumes 3.',
  source: 'backend hiring guide, quantify with backend numbers',
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
    quantities.length > 0
      ? []
      : findPhrases(text, CROWD, ([phrase]) => `“${phrase}”: how many? A count is worth more than a crowd.`),
});
