import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import type { DiagnosticKnowledge } from '../../lib/diagnostics/knowledge.ts';
import { defineRule, type Finding } from '../../lib/diagnostics/rule.ts';
import { namedTokens, type TextFacts } from '../../lib/diagnostics/text-facts.ts';
import { allMatches } from '../../lib/text/all-matches.ts';
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
  about: 'entry',
  bad: [
    {
      text: 'Java, Spring Cloud, Eureka, MySQL, Redis',
      becomes: 'Moved 11 Spring Cloud services off Eureka to Consul; a failed node now leaves in 4s, not 90.',
    },
    { text: 'Code refactoring, performance tuning, documentation' },
    {
      text: 'Moved 52 services to Kubernetes with 2 rollbacks, using Helm, Argo CD, Istio, Vault, Consul and Terraform',
    },
    { text: 'L2 tickets, hotfixes, vendor calls and root cause analysis.' },
  ],
  good: [
    { text: 'Technologies: Go, Kafka, PostgreSQL, Kubernetes' },
    { text: 'Moved 11 Spring Cloud services off Eureka to Consul; a failed node now leaves in 4s, not 90.' },
    { text: 'Built, tested and ran the PHP tariff API for 40 carriers: 1,900 req/s at p95 of 70ms.' },
    {
      text: 'Wrote the Kafka, Redis and S3 adapters of the audit trail: 8M events a day, none lost in 2 years.',
    },
  ],
  check: ({ bullets }, knowledge) =>
    bullets.flatMap((bullet) => {
      const found =
        bullet.opening.kind === 'list'
          ? readList(bullet, bullets.length === 1, knowledge)
          : findRow(bullet, knowledge);
      return found ? [{ ...found, path: bullet.path }] : [];
    }),
});

function readList(facts: TextFacts, isAlone: boolean, knowledge: DiagnosticKnowledge): Finding | undefined {
  const { opening, tokens, lead, words, text } = facts;
  if (lead.claims || words.length < FEWEST_WORDS || RESULTS.test(text)) return undefined;
  const named = namedTokens(tokens, productCategories, knowledge).length;
  // Under a heading, after other bullets, it is a key for parsers and weakens no line.
  if (opening.label && named > 0 && !isAlone) return undefined;
  return wholeText(
    facts,
    named > 1
      ? 'A list of tools shows none of them at work. Name each in the bullet where it carried something.'
      : 'A list of tasks tells no result. Make one line of the task that changed most, with its verb and its number.',
  );
}

/** "Zero downtime, no lost order": what came of it, in a row. */
const RESULTS = /^(?:zero|no|0)\b/i;
/** So many names in a row are no longer read as the ones that mattered, and most of them are products. */
const LONG_ROW = 6;
const MOST_OF_ROW = 4;
const LONGEST_NAME = 3;
const PART = /[^,/&().;]+?(?=,|\/|&|\sand\s|\sor\s|[().;]|$)/g;
/** What a row follows: "using Helm, Argo CD, ...". */
const LEADS = /^.*\b(?:using|with|including|via|on|in|such as|like)\s(?=\S)/;

/** The first row of names inside a line about work that is too long. */
function findRow({ text, tokens }: TextFacts, knowledge: DiagnosticKnowledge): Finding | undefined {
  const named = namedTokens(tokens, productCategories, knowledge);
  if (named.length < MOST_OF_ROW) return undefined;
  let row: { start: number; end: number }[] = [];
  const tooLong = (): Finding | undefined => {
    const [first] = row;
    const last = row.at(-1);
    if (!first || !last || row.length < LONG_ROW) return undefined;
    const { start } = first;
    const { end } = last;
    if (named.filter((token) => token.start >= start && token.end <= end).length < MOST_OF_ROW)
      return undefined;
    const message = `${row.length} tools in a row. Keep the one or two that this line is about; the others belong to the skills.`;
    return { start, end, message };
  };
  for (const { 0: part, index } of allMatches(text, PART)) {
    const lead = LEADS.exec(part)?.[0] ?? '';
    const name = part.slice(lead.length).replace(/^\s*(?:and\s|or\s)?/, '');
    const start = index + part.length - name.length;
    const goesOn = !lead && !/[().;]/.test(text.slice(row.at(-1)?.end ?? start, start));
    const isName = name.trim() !== '' && name.trim().split(/\s+/).length <= LONGEST_NAME;
    if (!goesOn || !isName) {
      const found = tooLong();
      if (found) return found;
      row = [];
    }
    if (isName) row.push({ start, end: start + name.length });
  }
  return tooLong();
}
