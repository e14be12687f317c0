import { listPhrases, phrasePattern } from '../../text/lists.ts';
import type { BulletKind } from '../bullet-kind.ts';
import type { RewriteContext } from '../context.ts';
import type { BulletReading } from '../reading/read-bullet.ts';

interface Patterns {
  strong?: RegExp;
  words?: RegExp;
  role?: RegExp;
}

const compiled = new WeakMap<BulletKind, Patterns>();

/** The kinds a bullet may be of with their scores, best first. */
export function recogniseKinds(
  reading: BulletReading,
  context: RewriteContext,
): { kind: BulletKind; score: number }[] {
  const categories = new Set(reading.tokens.map((token) => context.terms.get(token.termId)?.category));
  const scored = context.knowledge.kinds
    .map((kind) => {
      const { strong, words, role } = patternsOf(kind);
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

function patternsOf(kind: BulletKind): Patterns {
  const known = compiled.get(kind);
  if (known) return known;
  const { strong, words, role } = kind.recognise;
  const patterns: Patterns = {
    ...(strong && { strong: phrasePattern(listPhrases(strong), 'giu') }),
    ...(words && { words: phrasePattern(listPhrases(words), 'giu') }),
    ...(role && { role: phrasePattern(listPhrases(role), 'giu') }),
  };
  compiled.set(kind, patterns);
  return patterns;
}

/** How many different phrases of a pattern stand in a text. */
function countMatches(text: string, pattern: RegExp | undefined): number {
  return pattern ? new Set((text.match(pattern) ?? []).map((phrase) => phrase.toLowerCase())).size : 0;
}
