import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';

const MOST_SENTENCES = 3;
const MOST_WORDS = 75;
const FEWEST_WORDS = 8;
const SENTENCE_END = /[.!?](?=\s+["'“(]?\p{Lu}|\s*$)/gu;

export default defineRule({
  id: 'summary-length',
  title: 'Two or three sentences of summary',
  severity: 'hint',
  chapter: 'summary',
  why: 'Less says nothing; more is skipped on the way to the experience.',
  source: 'backend hiring guide, format',
  yieldsTo: ['summary-system', 'summary-personality'],
  about: 'text',
  places: ['summary'],
  bad: [
    {
      text: 'Backend engineer. Go and Redis.',
      becomes:
        'Backend engineer at a bike-share company, owns the unlock service: Go and Redis, 45k unlocks an hour, p99 120ms.',
    },
    {
      text: 'Owns the pricing API in Java (3k req/s). Built its cache. Runs 4 clusters. Leads 2 engineers. Wrote the SLOs. Speaks at meetups.',
    },
    {
      text: 'Backend engineer who owns the inventory service of a furniture retailer, which is written in C# and runs on SQL Server and Azure, and which answers 2k req/s for 310 shops in 12 countries, each of which has its own price list, its own tax rules, its own delivery calendar, its own returns policy, its own loyalty scheme, its own languages and its own holidays, so that the rules engine of the service holds 900 rules that 14 teams change every week.',
    },
  ],
  good: [
    {
      text: 'Backend engineer at a bike-share company, owns the unlock service: Go and Redis, 45k unlocks an hour, p99 120ms.',
    },
    {
      text: 'Owns the pricing API of a car importer in Java 21 (3k req/s). Leads 2 engineers and on-call for 4 clusters.',
    },
    {
      text: 'Runs vessel tracking for 80 ports on Rust and ScyllaDB: 1.1M positions/min. Wrote its replay tool. Speaks at PortTech on time series.',
    },
  ],
  check: (facts) => {
    const words = facts.text.split(/\s+/).length;
    const sentences = facts.text.trim().match(SENTENCE_END)?.length ?? 0;
    if (words < FEWEST_WORDS)
      return [wholeText(facts, 'Too short to say what you own. Two sentences: the system, then its scale.')];
    if (words > MOST_WORDS)
      return [wholeText(facts, `${words} words. Keep the system, its scale and one proof; about 50 words.`)];
    if (sentences > MOST_SENTENCES)
      return [
        wholeText(facts, `${sentences} sentences. Keep the two or three that name systems and numbers.`),
      ];
    return [];
  },
});
