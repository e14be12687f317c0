import type { BaseLine } from '../base-line/base-line.ts';
import { headsOf } from '../base-line/heads.ts';
import type { RewriteContext } from '../context.ts';
import type { Likely } from './choose-clauses.ts';

/** The kinds a bullet may be of with their scores, best first. A name of a product alone makes no kind. */
export function recogniseKinds(base: BaseLine, context: RewriteContext): Likely[] {
  const heads = headsOf(base.object).join(' ');
  return context.kinds
    .map((kind) => {
      const { strong, object, words, role } = kind.patterns;
      const verbs = base.verbs.filter((verb) => kind.verbSet.has(verb.split(' ')[0] ?? ''));
      const score =
        8 * Math.min(countMatches(base.line, strong), 2) +
        3 * Math.min(countMatches(heads, object), 1) +
        3 * Math.min(verbs.length, 1) +
        Math.min(countMatches(base.line, words), 3) +
        (role && context.role && countMatches(context.role, role) ? 9 : 0);
      return { kind, score };
    })
    .filter(({ score }) => score >= 3)
    .sort((a, b) => b.score - a.score);
}

/** How many different phrases of a pattern stand in a text. */
function countMatches(text: string, pattern: RegExp | undefined): number {
  return pattern ? new Set((text.match(pattern) ?? []).map((phrase) => phrase.toLowerCase())).size : 0;
}
