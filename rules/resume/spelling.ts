import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule, type Finding } from '../../lib/diagnostics/rule.ts';
import { findWrongArticles } from '../../lib/english/articles.ts';
import { findMisspelt } from '../../lib/english/misspellings.ts';

/** "The the"; "had had" and names like "Duran Duran" are none. */
const DOUBLED =
  /(?<![\p{L}\d-])(the|an?|of|to|in|for|and|with|on|by|from|at|is|was|that|which|using|our)\s\1(?![\p{L}\d-])/giu;

export default defineRule({
  id: 'spelling',
  title: 'Mend the spelling',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Whoever reviews code sees the slip first, and a parser does not find the word.',
  source: 'backend hiring guide, format',
  once: 'words',
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'Acheived 99.99% on the ledger of 3 banks',
      becomes: 'Held 99.99% on the ledger of 3 banks for 26 months, on-call included.',
    },
    { text: 'Moved the tariffs of 40 shops to a event log' },
    { text: 'Adjusted the the autovacuum settings of 3 replicas' },
    { text: 'Cut maintainance windows from 4 hours to 20 minutes' },
    { text: 'Built an unique-id service in Go: 90k ids a second' },
  ],
  good: [
    { text: 'Held 99.99% on the ledger of 3 banks for 26 months, on-call included.' },
    { text: 'Moved the tariffs of 40 shops to an event log; a lost terminal is restored in 9 minutes.' },
    { text: 'Gave each of 7 teams an SLO and a US region of their own; a full failover takes 6 minutes.' },
  ],
  check: ({ text }, { misspellings, wording }) => {
    const words = findMisspelt(text, misspellings).map(
      ({ start, end, right }): Finding => ({
        start,
        end,
        message: `It is spelt “${right}”.`,
        suggestion: right,
      }),
    );
    const doubled = findPhrases(text, DOUBLED, ([, word = '']) => ({
      message: `“${word}” stands twice.`,
      suggestion: word,
    }));
    const articles = findWrongArticles(text, wording).flatMap(({ start, end, right }): Finding[] => {
      const next = /^\s+\S+/.exec(text.slice(end))?.[0] ?? '';
      // "a SIL", "an SQL": some say the letters, some a word.
      if (/^\s+[A-Z][A-Z\d]+\b/.test(next)) return [];
      return [{ start, end, message: `It is “${right}${next}”.`, suggestion: right }];
    });
    return [...words, ...doubled, ...articles];
  },
});
