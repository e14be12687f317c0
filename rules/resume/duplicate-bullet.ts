import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import type { PlacedText } from '../../lib/diagnostics/subject.ts';
import { roleBullets, rolesWith } from './words/example-roles.ts';

/** Of the words of the longer bullet, how many must be in the other. */
const SHARED = 0.8;
const FEWEST_WORDS = 5;
/** Of the bullets that share a word, only so many are compared. */
const LOOK_BACK = 50;
const EMPTY = new Set(
  'the a an of in on to for with by and or from at as into that which per each its'.split(' '),
);

const [first = '', second = ''] = roleBullets.newest;
const again = (text: string) => rolesWith({ highlights: [...roleBullets.newest, text] }, {}, {});

export default defineRule({
  id: 'duplicate-bullet',
  title: 'Say each thing once',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Every line costs the reader a second. The same win told twice looks like there was only one.',
  source: 'backend hiring guide, format',
  about: 'resume',
  bad: [
    {
      says: 'The same bullet twice in one role',
      resume: again(first),
      becomes: { says: 'Each bullet once', resume: rolesWith() },
    },
    { says: 'The same with a word changed', resume: again(second.replace('Moved', 'Migrated')) },
    {
      says: 'The same bullet under two employers',
      resume: rolesWith({}, { highlights: [...roleBullets.middle, first.replace('write path', 'path')] }),
    },
  ],
  good: [
    { says: 'Each bullet once', resume: rolesWith() },
    {
      says: 'Two latency bullets about two paths',
      resume: again(
        'Cut p99 of the tariff lookup from 300ms to 25ms by keeping a price tree per grid area in memory.',
      ),
    },
    {
      says: 'Two migrations of different things',
      resume: again('Moved 31 dashboards from Graphite to Prometheus; alert rules went from 900 to 140.'),
    },
  ],
  check: ({ bullets: all }) => {
    // The tools of two roles may well be the same.
    const bullets = all.filter(({ opening }) => opening.kind !== 'list');
    const contents = bullets.map(contentWords);
    const holders = new Map<string, number[]>();
    return bullets.flatMap((bullet, index): PlacedFinding[] => {
      const words = contents[index] ?? new Set();
      const shared = new Map<number, number>();
      for (const word of words) {
        const held = holders.get(word) ?? [];
        for (const earlier of held.slice(-LOOK_BACK)) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
        held.push(index);
        holders.set(word, held);
      }
      const twin = [...shared].find(([earlier, count]) => {
        const size = Math.max(words.size, contents[earlier]?.size ?? 0);
        return words.size >= FEWEST_WORDS && count / size >= SHARED;
      });
      const told = twin && bullets[twin[0]]?.text;
      if (!told) return [];
      const gist = told.length > 60 ? `${told.slice(0, 60)}…` : told;
      const message = `This repeats “${gist}”. Keep the stronger one.`;
      return [{ path: bullet.path, start: 0, end: bullet.text.length, message }];
    });
  },
});

function contentWords({ words }: PlacedText): Set<string> {
  return new Set(words.map(({ lower }) => lower).filter((word) => !EMPTY.has(word)));
}
