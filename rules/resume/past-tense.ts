import { defineRule } from '../../lib/diagnostics/rule.ts';
import { listWords } from '../../lib/text/lists.ts';

/** Words before a noun, so that the word in front of them is a verb. */
const determiners = new Set(
  listWords('the a an our all new existing and multiple several various internal high'),
);
/** Verbs that are never nouns, so they are told apart without a word before their object. */
const clearVerbs = new Set(
  listWords(`
    administer analyse analyze assess automate collaborate communicate configure create decide deliver develop
    ensure implement improve integrate maintain manage migrate modernize optimise optimize oversee participate
    provide reduce refactor write
  `),
);

export default defineRule({
  id: 'past-tense',
  title: 'Tell past work in the past tense',
  severity: 'warning',
  chapter: 'bullets',
  why: 'One tense lets a reader tell finished work from a job description. “Building” and “builds” read as a posting.',
  source: 'backend hiring guide, action verbs',
  yieldsTo: ['weak-opener'],
  habit: {
    says: 'are not in the past tense',
    advice: 'Tell past work in the past tense: built, ran, moved.',
  },
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Develop the loyalty API in Kotlin for 300 stores',
      becomes: 'Developed the loyalty API in Kotlin for 300 stores (1,900 req/s on sale days).',
    },
    { text: 'Maintaining a fleet of 22 RabbitMQ nodes' },
    { text: 'Builds the nightly export of 40M claims', current: true },
    { text: 'Design and implement the rate limiter for 9 gateways' },
    { text: 'Managing 3 PostgreSQL clusters with Patroni', current: true },
  ],
  good: [
    { text: 'Developed the loyalty API in Kotlin for 300 stores (1,900 req/s on sale days).' },
    {
      text: 'Own the claims export: 40M rows a night out of Oracle into Parquet, done by 04:30.',
      current: true,
    },
    {
      text: 'Designed and implemented the rate limiter of 9 gateways; noisy tenants now see 429s within 50ms.',
    },
    {
      text: 'Build times fell from 31 to 9 minutes after splitting one Gradle project into 14 cached modules.',
    },
    { text: 'Caching of tax tables in Hazelcast cut quote latency (p95) from 800ms to 140ms.' },
  ],
  check: ({ text, words, lead, opening, current }, { verbs }) => {
    const { forms } = verbs;
    if (opening.kind !== 'verb') return [];
    const [first, next] = words;
    const end = text.endsWith(lead.body) ? text.slice(0, text.length - lead.body.length).trimEnd().length : 0;
    if (!first || lead.opener || lead.verbs.length === 0 || end === 0) return [];
    const base = forms.base(first.lower);
    const form = first.lower.endsWith('ing') ? 'gerund' : forms.form(first.lower);
    if (!base || !form || form === 'past' || forms.past(base) === first.lower) return [];
    const sure = form === 'gerund' || clearVerbs.has(base) || determiners.has(next?.lower ?? '');
    if (!sure || (form === 'base' && current)) return [];
    const wish =
      current && form !== 'base' ? `“${lead.past}”, or the plain verb for what goes on` : `“${lead.past}”`;
    return [
      {
        start: 0,
        end,
        message: `Write ${wish}.`,
        suggestion: lead.past,
        ...(current && form === 's' && { severity: 'hint' as const }),
      },
    ];
  },
});
