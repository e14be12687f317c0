import { defineRule } from '../../lib/diagnostics/rule.ts';
import { allMatches } from '../../lib/text/all-matches.ts';
import { joinAnd } from '../../lib/text/lists.ts';
import { trait, traitOfThing } from './words/personality.ts';

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
  check: ({ text }) => {
    const found = allMatches(text, trait.pattern).filter(
      ({ 0: phrase, index }) => !traitOfThing.pattern.test(text.slice(index + phrase.length)),
    );
    const [first] = found;
    if (!first) return [];
    const words = found.slice(0, 3).map(([phrase]) => `“${phrase}”`);
    const message = `${joinAnd(words)} ${found.length > 1 ? 'describe' : 'describes'} a person. Name the system you own instead.`;
    return [{ start: first.index, end: first.index + first[0].length, message }];
  },
});
