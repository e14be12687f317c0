import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';

/** "Were deleted by the ops team": later in a line as well. */
const BY_OTHERS =
  /\b(?:was|were|been|being|is|are)\s(?:\p{L}+ly\s)?\p{L}{3,20}(?:ed|en|t|n)\sby\s(?:the|our|my|an?|another)\s(?:\p{L}+\s){0,2}(?:teams?|colleagues?|department|vendor|squad|contractors?)\b/giu;

export default defineRule({
  id: 'passive',
  title: 'Say that you did it',
  severity: 'warning',
  chapter: 'bullets',
  why: '“Was migrated” hides who did it, and a panel grades what one person did.',
  source: 'backend hiring guide, action verbs',
  yieldsTo: ['weak-opener'],
  habit: { says: 'hide who did it', advice: 'Begin each with your verb.' },
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Parcel scans were moved by the team from cron scripts to Airflow',
      becomes:
        'Moved 14 parcel-scan jobs from cron scripts to Airflow; a failed night is rerun in 10 minutes.',
    },
    { text: 'The Java pricing engine has been rewritten in Go' },
    { text: 'Training pipelines were containerized and scheduled on Kubernetes for 9 models' },
    { text: 'Designed retention rules for 5 TB in Hive, after which 3.9 TB were deleted by the ops team' },
    { text: 'Reports are generated nightly from 3 replicas' },
  ],
  good: [
    {
      text: 'Moved 14 parcel-scan jobs from cron scripts to Airflow; a failed night is rerun in 10 minutes.',
    },
    {
      text: 'Rewrote the pricing engine in Go; quotes that were cached for an hour are now fresh within 2s.',
    },
    {
      text: 'Sharded the fares table, which was locked for 9s a day, by operator: 1.6B rows, no lock over 40ms.',
    },
  ],
  check: ({ text, opening, lead }) => {
    if (opening.kind === 'passive' && !lead.claims) {
      const { start, end } = opening;
      return [
        { start, end, message: `“${text.slice(start, end)}” does not say by whom. Begin with your verb.` },
      ];
    }
    return findPhrases(
      text,
      BY_OTHERS,
      ([phrase]) => `“${phrase}” gives the work to others. Say your own part of it.`,
    ).slice(0, 1);
  },
});
