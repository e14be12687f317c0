import type { CompiledKind } from '../compiled-kinds.ts';
import type { RewriteContext } from '../context.ts';
import type { BulletReading } from '../reading/read-bullet.ts';

/** The kinds a bullet may be of with their scores, best first. */
export function recogniseKinds(
  reading: BulletReading,
  context: RewriteContext,
): { kind: CompiledKind; score: number }[] {
  const categories = new Set(reading.tokens.map((token) => context.terms.get(token.termId)?.category));
  const scored = context.kinds
    .map((kind) => {
      const { strong, words, role } = kind.patterns;
      const named = kind.recognise.categories?.some((category) => categories.has(category));
      const score =
        4 * Math.min(countMatches(reading.text, strong), 2) +
        Math.min(countMatches(reading.text, words), 3) +
        (named ? 2 : 0) +
        (role && context.role && countMatches(context.role, role) ? 5 : 0);
      return { kind, score };
    })
    .sort((a, b) => b.score - a.score);
  return scored.filter(
    ({ kind, score }) =>
      score > 0 || (kind.general && (reading.tokens.length > 0 || reading.lead.verbs.length > 0)),
  );
}

/** How many different phrases of a pattern stand in a text. */
function countMatches(text: string, pattern: RegExp | undefined): number {
  return pattern ? new Set((text.match(pattern) ?? []).map((phrase) => phrase.toLowerCase())).size : 0;
}
