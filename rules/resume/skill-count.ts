import { defineRule } from '../../lib/diagnostics/rule.ts';
import { groups, skillsWith } from './words/example-skills.ts';

const FEWEST = 15;
const MOST = 25;
const FAR_TOO_MANY = 35;
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
  check: ({ skills }) => {
    if (skills.length === 0) return [];
    const terms = new Set(skills.flatMap(({ tokens }) => tokens.map(({ termId }) => termId))).size;
    const count = skills.length;
    const place = { path: ['skills'], start: 0, end: 0 };
    if (Math.max(count, terms) < FEWEST) {
      const message = `${count} skills. Parsers match this list: 15 to 25 items are usual, if your bullets show them.`;
      return [{ ...place, message, severity: 'hint' as const }];
    }
    if (count <= MOST) return [];
    const message = `${count} skills. Keep the 15 to 25 that your target posting and your bullets share.`;
    return [{ ...place, message, ...(count <= FAR_TOO_MANY && { severity: 'hint' as const }) }];
  },
});
