import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import type { DiagnosticKnowledge } from '../../lib/diagnostics/knowledge.ts';
import { defineRule, type Finding } from '../../lib/diagnostics/rule.ts';
import { namedTokens, type TextFacts } from '../../lib/diagnostics/text-facts.ts';
import { productCategories } from '../../lib/tokens/vocabulary.ts';

/** What is shorter is a tag or a place: "Investment Banking, Leeds". */
const FEWEST_WORDS = 5;

export default defineRule({
  id: 'name-list',
  title: 'Tell work, not a list',
  severity: 'warning',
  chapter: 'bullets',
  why: 'A row of tools or tasks proves none of them. One of them in a line about what it did is worth more than all.',
  source: 'backend hiring guide, skills and evidence',
  yieldsTo: ['weak-opener'],
  habit: {
    says: 'are lists of names or tasks',
    advice: 'Name each where it carried something, with its number.',
  },
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Java, Spring Cloud, Eureka, MySQL, Redis',
      becomes: 'Moved 11 Spring Cloud services off Eureka to Consul; a failed node now leaves in 4s, not 90.',
    },
    { text: 'Technologies: Go, Kafka, PostgreSQL, Kubernetes' },
    { text: 'Code refactoring, performance tuning, documentation' },
    {
      text: 'Moved 52 services to Kubernetes with 2 rollbacks, using Helm, Argo CD, Istio, Vault, Consul and Terraform',
    },
    { text: 'L2 tickets, hotfixes, vendor calls and root cause analysis.' },
  ],
  good: [
    { text: 'Moved 11 Spring Cloud services off Eureka to Consul; a failed node now leaves in 4s, not 90.' },
    { text: 'Built, tested and ran the PHP tariff API for 40 carriers: 1,900 req/s at p95 of 70ms.' },
    {
      text: 'Wrote the Kafka, Redis and S3 adapters of the audit trail: 8M events a day, none lost in 2 years.',
    },
  ],
  check: (facts, knowledge) => {
    const { opening, tokens, lead } = facts;
    if (opening.kind !== 'list') return findRow(facts, knowledge);
    if (lead.claims || facts.words.length < FEWEST_WORDS) return [];
    const named = namedTokens(tokens, productCategories, knowledge).length > 1;
    const message = named
      ? 'A list of tools shows none of them at work. Name each in the bullet where it carried something.'
      : 'A list of tasks tells no result. Make one line of the task that changed most, with its verb and its number.';
    const finding = wholeText(facts, message);
    // Under a heading it is a key for parsers, and weakens no line.
    return [named && opening.label ? { ...finding, severity: 'hint' as const } : finding];
  },
});

/** So many products in a row are no longer read as the ones that mattered. */
const LONG_ROW = 6;
const BETWEEN = /^\s?\)?(?:,|\/|&|\s(?:and|or)\s|,\s(?:and|or))\s?\(?(?:\p{L}+\s){0,1}$/u;

/** The longest row of products inside a line about work, where it is too long. */
function findRow({ text, tokens }: TextFacts, knowledge: DiagnosticKnowledge): Finding[] {
  const named = namedTokens(tokens, productCategories, knowledge).toSorted((a, b) => a.start - b.start);
  let row = named.slice(0, 1);
  let longest = row;
  for (const token of named.slice(1)) {
    const last = row.at(-1);
    row = last && BETWEEN.test(text.slice(last.end, token.start)) ? [...row, token] : [token];
    if (row.length > longest.length) longest = row;
  }
  const [first] = longest;
  const last = longest.at(-1);
  if (!first || !last || longest.length < LONG_ROW) return [];
  const message = `${longest.length} tools in a row. Keep the one or two that this line is about; the others belong to the skills.`;
  return [{ start: first.start, end: last.end, message }];
}
