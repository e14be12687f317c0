import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import type { EntryFacts, PlacedText } from '../../lib/diagnostics/subject.ts';
import { allMatches } from '../../lib/text/all-matches.ts';
import { shorten } from '../../lib/text/shorten.ts';
import { isAskedAbout } from './words/asked-about.ts';
import { roleBullets, rolesWith } from './words/example-roles.ts';
import { isTalk } from './words/talks.ts';

/** Of older roles nobody asks for numbers any more. */
const RECENT = 2;
/** So many bullets are named to begin with. */
const FIRST = 3;
const GIST = 48;
/** What is shorter is a tag or a link, and no line about work. */
const FEWEST_WORDS = 4;
/** Numbers in words: "half a day", "a dozen clusters". */
const SPELLED =
  /\b(?:five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|twice|zero|none)\b/i;
const PLAIN = /(?<![\p{L}\d.,/$#-])\d[\d,]*(?=\s+\p{L}{3})(?!\s+(?:to|and|with|for|in|on|from|via|by)\b)/gu;
/** A talk, a paper or a prize stands by its name. */
const BY_NAME =
  /^(?:published (?:\S+ )?(?:paper|article|book|thesis|in)\b|won|received|awarded|patent|https?:)/i;

const [first = '', second = ''] = roleBullets.newest;
const bare = [
  'Moved the ledger to event sourcing in Scala',
  'Upgraded the billing service to Java 21',
  'Stored invoices in S3 behind OAuth2',
];

export default defineRule({
  id: 'no-quantity',
  title: 'Give the work its numbers',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Backend work is graded in latency, throughput, rows, error rates and counts. A line without one is taken on trust, and mostly is not.',
  source: 'backend hiring guide, quantify with backend numbers',
  yieldsTo: [
    'weak-opener',
    'vague-gain',
    'no-verb',
    'name-list',
    'passive',
    'nothing-specific',
    'on-call-outcome',
    'open-source-detail',
    'buzzword',
    'database-technique',
  ],
  about: 'entry',
  bad: [
    {
      says: 'A role of five bullets with numbers in two',
      resume: rolesWith({ highlights: [...bare, first, second] }),
      becomes: { says: 'The same with numbers in all', resume: rolesWith() },
    },
    { says: 'A role without any number', resume: rolesWith({}, { highlights: bare }) },
    {
      says: 'One number in three bullets, and a version',
      resume: rolesWith({ highlights: [...bare.slice(0, 2), first] }),
    },
  ],
  good: [
    { text: 'Moved the ledger to event sourcing in Scala; nightly mismatches fell from 140 to 3.' },
    { text: 'Upgraded 26 services from Java 11 to Java 21 with 2 rollbacks in 5 months.' },
    { text: 'Stored 19 TB of invoices in S3 with lifecycle rules; restores take under 4 minutes.' },
    { text: 'Deleted 41,000 lines of dead SOAP code while the gateway kept serving 7k req/s.' },
    { text: 'Gave “Queues that drain” at the Leeds Go meetup.' },
  ],
  check: (entry) => {
    if (entry.path[0] === 'projects' || !isAskedAbout(entry, RECENT)) return [];
    const works = entry.bullets.filter(isWork);
    const without = works.filter((bullet) => !hasNumber(bullet));
    const [only] = without;
    if (!only) return [];
    // Where most of them have one, the others may stand as they are.
    if (without.length * 2 <= works.length) return [];
    if (without.length === 1) {
      const message = 'No number yet: how fast, how much, how many, how often, or how long?';
      return [{ ...wholeText(only, message), path: only.path }];
    }
    return [tellOfEntry(entry, works, without)];
  },
});

/** Also a plain number before a word that no quantity is read from; behind the name of a product it is a version. */
function hasNumber({ text, tokens, quantities }: PlacedText): boolean {
  if (quantities.length > 0 || SPELLED.test(text)) return true;
  return allMatches(text, PLAIN).some(
    ({ index }) => !tokens.some(({ start, end }) => index >= start && index <= end + 1),
  );
}

function isWork({ text, words, opening }: PlacedText): boolean {
  return words.length >= FEWEST_WORDS && opening.kind !== 'list' && !BY_NAME.test(text) && !isTalk(text);
}

function tellOfEntry({ path }: EntryFacts, works: PlacedText[], without: PlacedText[]): PlacedFinding {
  // The more a line names, the sooner its number is remembered.
  const own = without.filter(({ lead, opening }) => !lead.claims && opening.kind === 'verb');
  const named = (own.length > 0 ? own : without)
    .toSorted((a, b) => b.tokens.length - a.tokens.length)
    .slice(0, FIRST);
  const gists = named.map(({ text }) => `“${shorten(text, GIST)}”`);
  const count = without.length === works.length ? 'None of' : `${without.length} of`;
  const rest = named.length < without.length ? 'Begin with' : 'These are';
  return {
    path: [...path],
    start: 0,
    end: 0,
    message: `${count} ${works.length} bullets ${without.length === works.length ? 'has a number' : 'have no number'}. ${rest} ${gists.join(', ')}.`,
  };
}
