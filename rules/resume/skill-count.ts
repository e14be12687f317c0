import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { joinAnd } from '../../lib/text/lists.ts';
import { impliedTerms } from '../../lib/tokens/known-terms.ts';
import { productCategories } from '../../lib/tokens/vocabulary.ts';
import { groups, skillsWith } from './words/example-skills.ts';

const FEWEST = 15;
const MOST = 25;
const FAR_TOO_MANY = 35;
/** So many of those that are missing are named. */
const NAMED = 6;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default defineRule({
  id: 'skill-count',
  title: 'List 15 to 25 skills',
  severity: 'warning',
  chapter: 'skills',
  why: 'Parsers match the list against the posting; people read a long one as not knowing what matters.',
  source: 'backend hiring guide, skills',
  notFor: { entry: 'Fewer skills are normal at the start.' },
  about: 'resume',
  bad: [
    {
      says: 'Four skills',
      resume: groups({ Languages: ['Go', 'Java 21'], Infrastructure: ['PostgreSQL 16', 'Kafka'] }),
      becomes: { says: 'Eighteen skills, all of them shown', resume: skillsWith('Event sourcing') },
    },
    {
      says: 'Thirty skills',
      resume: groups({
        Languages: ['Go', 'Java 21'],
        Infrastructure: [...letters, 'Redis', 'Kafka', 'MySQL 8'].slice(0, 28),
      }),
    },
    {
      says: 'Forty skills in two groups',
      resume: groups({
        Languages: ['Go', 'Java 21'],
        Infrastructure: [...letters].map((letter) => `Tool ${letter}`),
        Practices: [...letters].slice(0, 12).map((letter) => `Practice ${letter}`),
      }),
    },
  ],
  good: [
    { says: 'Eighteen skills', resume: skillsWith('Event sourcing') },
    { says: 'Twenty skills', resume: skillsWith('Event sourcing', 'Idempotency', 'Sharding') },
    { says: 'No list of skills yet', resume: { skills: [] } },
  ],
  check: ({ skills, bullets, knowledge }) => {
    if (skills.length === 0) return [];
    const count = skills.length;
    const place = { path: ['skills'], start: 0, end: 0 };
    if (count < FEWEST) {
      const listed = new Set(
        skills.flatMap(({ tokens }) =>
          tokens.flatMap(({ termId }) => [...impliedTerms(termId, knowledge.terms)]),
        ),
      );
      const shown = bullets
        .flatMap(({ tokens }) => namedTokens(tokens, productCategories, knowledge))
        .filter(({ termId }) => !listed.has(termId));
      const names = [...new Map(shown.map(({ termId, text }) => [termId, text])).values()];
      if (names.length === 0) return [];
      const message = `Your bullets show ${joinAnd(names.slice(0, NAMED))}, and the list does not. Parsers match the list.`;
      return [{ ...place, message, severity: 'hint' as const }];
    }
    if (count <= MOST) return [];
    const message = `${count} skills. Keep the 15 to 25 that your target posting and your bullets share.`;
    return [{ ...place, message, ...(count <= FAR_TOO_MANY && { severity: 'hint' as const }) }];
  },
});
