import { listPhrases, phrasePattern } from '../text/lists.ts';
import type { BulletKind } from './bullet-kind.ts';

/** A kind of bullet, ready to be recognised. */
export interface CompiledKind extends BulletKind {
  patterns: { strong?: RegExp; words?: RegExp; role?: RegExp };
}

/** Makes a kind of bullet ready to be recognised. Do it once. */
export function compileKind(kind: BulletKind): CompiledKind {
  const compile = (phrases: string): RegExp => phrasePattern(listPhrases(phrases), 'giu');
  const { strong, words, role } = kind.recognise;
  return {
    ...kind,
    patterns: {
      ...(strong && { strong: compile(strong) }),
      ...(words && { words: compile(words) }),
      ...(role && { role: compile(role) }),
    },
  };
}
