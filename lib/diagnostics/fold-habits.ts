import { textAt } from '../resume/path.ts';
import { shorten } from '../text/shorten.ts';
import type { Diagnostic, Rule } from './rule.ts';
import type { ResumeSubject } from './subject.ts';

/** From so many bullets of one entry on, a fault is a habit. */
const HABIT = 3;
/** So many places of it are quoted. */
const QUOTED = 3;
const LONGEST = 40;

/**
 * A fault that runs through an entry is told once: its findings become one about the entry, which counts the bullets
 * and quotes the first. Only of rules that say what such a habit is.
 */
export function foldHabits(
  diagnostics: Diagnostic[],
  rules: readonly Rule[],
  { entries, resume }: Pick<ResumeSubject, 'entries' | 'resume'>,
): Diagnostic[] {
  const habits = new Map(rules.flatMap(({ id, habit }) => (habit ? [[id, habit] as const] : [])));
  const folded = entries.flatMap((entry) => {
    const paths = new Set(entry.bullets.map(({ path }) => path.join('.')));
    const inside = diagnostics.filter(({ rule, path }) => habits.has(rule) && paths.has(path.join('.')));
    return [...Map.groupBy(inside, ({ rule }) => rule)].flatMap(([rule, all]) => {
      const habit = habits.get(rule);
      const [first] = all;
      const bullets = new Set(all.map(({ path }) => path.join('.')));
      if (!habit || !first || bullets.size < HABIT) return [];
      const words = all.map(({ path, start, end }) => quote(textAt(resume, path), start, end));
      const quotes = [...new Set(words)].slice(0, QUOTED);
      const { suggestion, ...kept } = first;
      return [
        {
          all,
          one: {
            ...kept,
            path: [...entry.path],
            start: 0,
            end: 0,
            message: `${bullets.size} of ${entry.bullets.length} bullets ${habit.says}, such as ${quotes.join(', ')}. ${habit.advice}`,
          },
        },
      ];
    });
  });
  const gone = new Set(folded.flatMap(({ all }) => all));
  return [...diagnostics.filter((each) => !gone.has(each)), ...folded.map(({ one }) => one)];
}

function quote(text = '', start: number, end: number): string {
  return `“${shorten(text.slice(start, end).trim(), LONGEST)}”`;
}

/** Of the findings of a rule that speaks once, those with the same message, or all, become the first of them. */
export function foldRepeats(diagnostics: Diagnostic[], rules: readonly Rule[]): Diagnostic[] {
  const ways = new Map(rules.flatMap(({ id, once }) => (once ? [[id, once] as const] : [])));
  const same = Map.groupBy(diagnostics, (each) => {
    const way = ways.get(each.rule);
    if (!way) return each;
    return way === 'rule' ? each.rule : `${each.rule} ${each.message}`;
  });
  return [...same.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    if (more.length === 0) return [first];
    const count = more.length + 1;
    const tail =
      ways.get(first.rule) === 'rule' ? `There are ${count} such places.` : `It stands ${count} times.`;
    return [{ ...first, message: `${first.message} ${tail}` }];
  });
}
