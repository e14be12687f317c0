import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { NUMBER_WORD, parseNumberWord } from '../../lib/text/number-words.ts';
import { basicsWith } from './words/example-basics.ts';

/** What follows the years where they are years of work. */
const OF_WORK = '(?:of|in|across|with|as|building|working|experience|professional)';
const CLAIM = new RegExp(
  String.raw`\b(?<years>\d{1,2}|${NUMBER_WORD})\+?\syears?(?:['’])?\s${OF_WORK}`,
  'giu',
);
/** "Twenty years" and more are said roundly; up to this, words are counts. */
const MOST_IN_WORDS = 15;
/** Years before the oldest role of a resume that leaves old roles out. */
const TOLERANCE = 2;

export default defineRule({
  id: 'summary-years',
  title: 'Claim the years that the dates show',
  severity: 'warning',
  chapter: 'honesty',
  why: 'Reviewers add up the dates. A claim that is years longer costs the trust that the rest needs.',
  source: 'backend hiring guide, honesty',
  about: 'resume',
  bad: [
    {
      says: 'Fifteen years claimed, eleven dated',
      resume: basicsWith({
        summary: 'Engineer with 15 years of experience. Owns the toll API in Go on MySQL, 800 req/s.',
      }),
      becomes: {
        says: 'The claim follows the dates',
        resume: basicsWith({
          summary: 'Engineer with ten years of backend work. Owns the toll API in Go on MySQL, 800 req/s.',
        }),
      },
    },
    {
      says: 'Years in words that the dates do not show',
      resume: basicsWith({
        summary: 'Fourteen years in backend work. Owns the toll API in Go on MySQL, 800 req/s.',
      }),
    },
    {
      says: 'A round number with a plus',
      resume: basicsWith({ summary: '20+ years of software. Owns the toll API in Go on MySQL, 800 req/s.' }),
    },
  ],
  good: [
    {
      says: 'Ten years claimed, nearly eleven dated',
      resume: basicsWith({
        summary: 'Engineer with ten years of backend work. Owns the toll API in Go on MySQL, 800 req/s.',
      }),
    },
    {
      says: 'The years of one field within a longer career',
      resume: basicsWith({
        summary: 'Backend engineer with 4 years in tolling. Owns the toll API in Go on MySQL, 800 req/s.',
      }),
    },
    {
      says: 'Data of 30 years is no claim of work',
      resume: basicsWith({
        summary: 'Owns the archive API of a weather office: Go on PostgreSQL, 30 years of readings, 9 TB.',
      }),
    },
  ],
  check: ({ summary, years, roles }) => {
    if (!summary || roles.length === 0 || roles.some(({ role }) => !role.startDate)) return [];
    return findPhrases(summary.text, CLAIM, ({ 0: phrase, index, groups }) => {
      const said = groups?.years ?? '';
      const inWords = parseNumberWord(said) ?? 0;
      if (inWords > MOST_IN_WORDS) return undefined;
      const claimed = inWords || Number(said);
      const next = summary.text.slice(index + phrase.length);
      if (
        /of$/i.test(phrase) &&
        /^\s(?:data|history|readings|records|logs|archives?|transactions)/i.test(next)
      )
        return undefined;
      return claimed > years + TOLERANCE
        ? `The dated roles show ${years} years. Say so, or add the roles that are missing.`
        : undefined;
    }).map((finding) => ({ ...finding, path: summary.path }));
  },
});
