import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';

const TRAITS = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[
    'passionate(?:ly)?',
    'passion for',
    '(?:a |my )?(?:deep |strong |true )?love (?:for|of)',
    'enthusiastic',
    'enthusiast',
    '(?:highly |self-|very )motivated',
    'motivated',
    'self-starter',
    'self-driven',
    'hard-?\\s?working',
    'detail-oriented',
    'attention to detail',
    'results?-(?:oriented|driven)',
    'goal-oriented',
    'team player',
    'go-getter',
    'fast learner',
    'quick learner',
    'eager to learn',
    'strong (?:analytical|communication|interpersonal|problem[ -]solving|leadership|work)(?: (?:skills|ethic))?',
    '(?:excellent|great|good|proven|solid) (?:analytical|communication|interpersonal|problem[ -]solving|leadership) skills',
    '(?:analytical|interpersonal|communication|problem[ -]solving) skills',
    '(?:creative |natural )?problem[ -]solver',
    'dynamic',
    'dedicated',
    'driven (?:individual|professional|engineer|developer)',
    'collaborative',
    'proactive',
    'innovative',
    'visionary',
    'guru',
    'ninja',
    'rock\\s?star',
    'proven track record',
    'thrives? (?:in|on|under)',
    'seasoned',
    'highly skilled',
    'seeking (?:a|an|to|new|opportunit\\w+)',
    'looking for (?:a|an|new)',
  ].join('|')})(?![\p{L}])`,
  'giu',
);
/** "dynamic programming", "dedicated hosts": the same words of things. */
const OF_THINGS =
  /^\s(?:programming|routing|pricing|config\p{L}*|scaling|sharding|partition\p{L}*|hosts?|servers?|clusters?|tenan\p{L}*|capacity|hardware|filtering|editing|alerts?|allocation)/iu;

export default defineRule({
  id: 'summary-personality',
  title: 'Open with a system, not with a personality',
  severity: 'error',
  chapter: 'summary',
  why: 'Traits are what every applicant claims and nobody can check, so the eye skips the line. What you own is what it looks for.',
  source: 'backend hiring guide, summary and common mistakes',
  about: 'text',
  places: ['summary'],
  bad: [
    {
      text: 'Passionate backend developer who thrives in agile teams.',
      becomes:
        'Backend engineer at a parcel locker company, owns the compartment-booking API: Kotlin and PostgreSQL 15, 1,400 req/s from 9k lockers. Cut failed openings from 3% to 0.4%.',
    },
    { text: 'Results-driven engineer with excellent communication skills and a proven track record.' },
    { text: 'Detail-oriented team player with a passion for clean code. Owns the fare API (Go, 2k req/s).' },
    { text: 'Highly motivated software engineer looking for a challenging position.' },
  ],
  good: [
    {
      text: 'Backend engineer at a parcel locker company, owns the compartment-booking API: Kotlin and PostgreSQL 15, 1,400 req/s from 9k lockers. Cut failed openings from 3% to 0.4%.',
    },
    {
      text: 'Staff engineer for the ad-auction platform of a 40-country marketplace. Runs the bidder: Java 21 on 220 dedicated hosts, 900k bids/s, p99 11ms.',
    },
    {
      text: 'Computer science graduate; interned on a log-shipping agent (Go, gRPC) that now runs on 600 hosts. Built the retry queue and its dynamic routing.',
    },
  ],
  check: ({ text }) =>
    findPhrases(text, TRAITS, ({ 0: phrase, index }) =>
      OF_THINGS.test(text.slice(index + phrase.length))
        ? undefined
        : `“${phrase}” describes a person. Name the system you own instead.`,
    ),
});
