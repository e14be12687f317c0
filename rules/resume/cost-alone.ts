import { defineRule } from '../../lib/diagnostics/rule.ts';
import { isSpecific } from './words/specific.ts';

const COST =
  /\b(?:costs?|hosting|invoices?|spend(?:ing)?|bills?|sav(?:ed|es|ing|ings)|expenses?|licen[cs]e fees?|budget)\b/i;
/** What held while the cost fell. */
const HELD = /\b(?:while|without|same|at no|keeping|unchanged|no change|despite)\b/i;

export default defineRule({
  id: 'cost-alone',
  title: 'Pair a saving with what it did to latency or capacity',
  severity: 'hint',
  chapter: 'bullets',
  why: 'Any bill falls if the service may get slower. The saving counts when latency or capacity held.',
  source: 'backend hiring guide, cost figures',
  yieldsTo: ['percentage-base'],
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Saved $310k a year by moving batch jobs to spot instances on AWS',
      becomes:
        'Saved $310k a year by moving 120 batch jobs to spot instances on AWS, all done by 05:00 as before.',
    },
    { text: 'Reduced BigQuery spend from $18k to $7k a month' },
    { text: 'Cut the Datadog bill by €9,000 a month' },
  ],
  good: [
    {
      text: 'Saved $310k a year by moving 120 batch jobs to spot instances on AWS, all done by 05:00 as before.',
    },
    { text: 'Reduced BigQuery spend from $18k to $7k a month while p95 of the dashboards stayed at 2s.' },
    { text: 'Processed $48M of card volume a month for 2,300 clinics on a Ruby and PostgreSQL 15 ledger.' },
  ],
  check: (facts, knowledge) => {
    const { text, quantities } = facts;
    if (!COST.test(text) || HELD.test(text)) return [];
    const money = quantities.filter(({ kind }) => kind === 'money');
    const cost = money[0] ?? quantities.find(({ kind }) => kind === 'ratio');
    if (!cost || quantities.length > Math.max(1, money.length)) return [];
    if (cost.kind === 'ratio' && !/\b(?:costs?|spend|bills?|expenses?)\b/i.test(text)) return [];
    return [
      {
        start: cost.start,
        end: cost.end,
        ...(!isSpecific(facts, knowledge) && { severity: 'warning' as const }),
        message: 'Add what happened to latency or capacity when the cost fell.',
      },
    ];
  },
});
