import type { DiagnosticKnowledge } from '../../lib/diagnostics/knowledge.ts';
import { defineRule, type Finding } from '../../lib/diagnostics/rule.ts';
import { hasQuantity, type TextFacts } from '../../lib/diagnostics/text-facts.ts';
import type { CompiledVerbs } from '../../lib/english/compiled-verbs.ts';

/** Work of one's own by its nature: the noun says what was done. With a number it is a whole line. */
const OWN_WORK =
  /^(?:(?:\w+ )?merged (?:PRs?|pull requests?|patches)|(?:co-)?(?:author|creator|maintainer|founder|organi[sz]er)s? of|speaker at|talks? (?:at|on)|published|patent|winner of)\b/i;

/** A sentence about something that was told before: no thing stands in front. */
const NO_THING = /^(?:it|this|that|these|you|they|he|she|there|no|was|were|has|been)\b/i;
/** What is shorter is a tag, a place or a heading. */
const FEWEST_WORDS = 4;

export default defineRule({
  id: 'no-verb',
  title: 'Begin with the verb for what you did',
  severity: 'warning',
  chapter: 'bullets',
  why: '“Creation of”, “Support for” or the name of a thing leaves open who did it. “Built”, “moved” and “cut” do not.',
  source: 'backend hiring guide, action verbs',
  yieldsTo: ['weak-opener', 'past-tense'],
  habit: {
    says: 'begin with a thing and not with a verb',
    advice: 'Begin each with what you did: built, moved, cut, ran.',
  },
  about: 'entry',
  bad: [
    {
      text: 'Creation of the seat-map service in Kotlin (3 regions)',
      becomes: 'Built the seat-map service in Kotlin: 4,100 req/s from 3 regions, p99 of 48ms.',
    },
    { text: 'Support for the RabbitMQ cluster of 3 depots' },
    { text: 'Tariff importer: a Go service that reads 9 formats' },
    { text: 'Latency of the bidder is under 80 ms' },
    { text: 'Test suite for the fare engine with 900 cases' },
    { text: 'Handles 4k requests per second' },
    { text: 'Design and development of 6 REST APIs in Java' },
  ],
  good: [
    { text: 'Built the seat-map service in Kotlin: 4,100 req/s from 3 regions, p99 of 48ms.' },
    {
      text: 'Tariff importer: cut a nightly run from 5 hours to 22 minutes by reading 9 formats in parallel.',
    },
    {
      text: 'To survive the spring sale, moved carts from MySQL to DynamoDB; 2.1M writes/min and no lost cart.',
    },
    { text: 'Fought replication lag on 4 MySQL replicas: from 90 seconds at noon to under 2.' },
    { text: 'Caching of tax tables in Hazelcast cut quote latency (p95) from 800ms to 140ms.' },
    { text: 'Author of tidegauge, a Rust crate for harbour data with 640 stars and 31 releases.' },
  ],
  check: ({ path, isAside, bullets }, knowledge) =>
    // A project may say what it is; a role says what was done.
    isAside || path[0] === 'projects'
      ? []
      : bullets.flatMap((bullet) => {
          const found = readSystem(bullet, knowledge.verbs) ?? readThing(bullet, knowledge);
          return found ? [{ ...found, path: bullet.path }] : [];
        }),
});

function readThing(facts: TextFacts, knowledge: DiagnosticKnowledge): Finding | undefined {
  const { text, lead, opening } = facts;
  if (opening.kind !== 'noun' || lead.claims || facts.words.length < FEWEST_WORDS) return undefined;
  if ((OWN_WORK.test(text) && hasQuantity(facts)) || tellsChange(facts, knowledge)) return undefined;
  const { start, end } = opening;
  const begins = text.slice(start, end);
  if (NO_THING.test(begins)) return undefined;
  const workEnd = text.endsWith(lead.body) && lead.verbs.length > 0 ? text.length - lead.body.length : 0;
  const isWork =
    workEnd > 0 &&
    !opening.label &&
    knowledge.verbs.nounsOfWork.has(begins.split(' ')[0]?.toLowerCase() ?? '');
  if (!isWork) return { start, end, message: `“${begins}” names a thing. Begin with what you did to it.` };
  return {
    start: 0,
    end: workEnd,
    message: `“${begins}” names the work. Begin with its verb.`,
    suggestion: `${lead.past} `,
  };
}

const MOVED = /^(?:fell|rose|went|grew|took|sank|came|climbed|dropped)$/;

/** "Build times fell from 31 to 9 minutes after ...": a sentence about what changed needs no other verb. */
function tellsChange(
  { quantities, words, opening }: TextFacts,
  { verbs, wording }: DiagnosticKnowledge,
): boolean {
  if (!quantities.some(({ before }) => before !== undefined)) return false;
  return words.some(({ lower, start }) => {
    const base = verbs.forms.base(lower);
    const isPast = base !== undefined && verbs.forms.past(base) === lower && wording.changeVerbs.has(base);
    return start >= opening.end && (isPast || MOVED.test(lower));
  });
}

/** "Handles 4k requests per second": what a system does, and not what somebody did. */
function readSystem(
  { text, words: [first], quantities }: TextFacts,
  verbs: CompiledVerbs,
): Finding | undefined {
  const base = first && verbs.forms.form(first.lower) === 's' ? verbs.forms.base(first.lower) : undefined;
  const isLoad = quantities.some(({ kind, start }) => kind === 'rate' && start <= (first?.end ?? 0) + 20);
  if (!first || !base || !verbs.systemVerbs.has(base) || !isLoad) return undefined;
  const { start, end } = first;
  return {
    start,
    end,
    message: `“${text.slice(start, end)}” is what the system does. Begin with what you did to it.`,
  };
}
