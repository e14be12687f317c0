import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import type { PlacedText } from '../../lib/diagnostics/subject.ts';
import { capitalise } from '../../lib/english/tidy-text.ts';
import { rolesWith } from './words/example-roles.ts';

/** From so many bullets on, and so large a share of all, an opening reads as a habit. */
const MANY = 4;
const SHARE = 0.25;

/** Roles alone, at a level where nothing else is looked for. */
const mid = (...roles: Parameters<typeof rolesWith>) => ({
  resume: { ...rolesWith(...roles), skills: [] },
  level: 'mid' as const,
});

const built = [
  'Built the outage map from 3 read models; p95 of a county view fell from 2.2s to 160ms.',
  'Built a Parquet archive of 11 TB of readings on S3; a year of one feeder loads in 9 seconds.',
  'Built the restore drill of the PostgreSQL cluster; recovery went from 3 hours to 26 minutes.',
  'Built the Go client of the tariff API, used by 8 teams and 21 services.',
];
const varied = [
  'Split the outage map into 3 read models; p95 of a county view fell from 2.2s to 160ms.',
  'Moved 11 TB of readings from MySQL to Parquet on S3; a year of one feeder loads in 9 seconds.',
  'Ran 4 restore drills of the PostgreSQL cluster; recovery went from 3 hours to 26 minutes.',
  'Wrote the Go client of the tariff API, used by 8 teams and 21 services.',
];

export default defineRule({
  id: 'repeated-verb',
  title: 'Open with the verb that fits the work',
  severity: 'hint',
  chapter: 'bullets',
  why: 'The tenth “Built” says no more than the first. “Split”, “moved”, “held” or “retired” says what kind of work it was.',
  source: 'backend hiring guide, action verbs',
  needsBullets: true,
  about: 'resume',
  bad: [
    {
      says: 'Four bullets of one role that begin with “Built”',
      ...mid({ highlights: built }, {}, false),
      becomes: {
        says: 'Each with the verb for its work',
        ...mid({ highlights: varied }, {}, false),
      },
    },
    {
      says: 'The same verb in two roles',
      ...mid({ highlights: built.slice(0, 3) }, { highlights: built.slice(3) }, {}),
    },
    {
      says: 'Verbs in other forms',
      ...mid({ highlights: built.map((text) => text.replace('Built', 'Build')) }, {}, false),
    },
  ],
  good: [
    { says: 'Each with the verb for its work', ...mid({ highlights: varied }, {}, false) },
    {
      says: 'The same verb twice',
      ...mid({ highlights: [...varied.slice(0, 2), ...built.slice(2, 3)] }),
    },
    { says: 'A resume of one role', ...mid({}, false, false) },
  ],
  check: ({ bullets, knowledge: { verbs } }) => {
    const byVerb = Map.groupBy(
      bullets.filter(({ opening }) => opening.kind === 'verb'),
      ({ text, opening }) => readVerb(text.slice(opening.start, opening.end), verbs.forms.base),
    );
    return [...byVerb].flatMap(([verb, group]): PlacedFinding[] => {
      const [first] = group;
      if (!first || group.length < MANY || group.length < bullets.length * SHARE) return [];
      const past = capitalise(verbs.forms.past(verb));
      return [
        {
          path: placeOf(group),
          start: 0,
          end: 0,
          message: `${group.length} of ${bullets.length} bullets open with “${past}”. Where one was a move, a split or a fix, say so.`,
        },
      ];
    });
  },
});

function readVerb(word: string, baseOf: (word: string) => string | undefined): string {
  return baseOf(word.toLowerCase()) ?? word.toLowerCase();
}

/** The role that holds most of them, by its first bullet; the work as a whole where several do. */
function placeOf(group: PlacedText[]): (string | number)[] {
  const [first] = group;
  const role = first?.path.slice(0, 2) ?? ['work'];
  return group.every(({ path }) => path[0] === role[0] && path[1] === role[1]) ? role : ['work'];
}
