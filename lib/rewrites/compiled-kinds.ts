import { listPhrases, listWords, phrasePattern } from '../text/lists.ts';
import type { BulletKind, ClauseSpec } from './bullet-kind.ts';

/** A clause, ready to be chosen. */
export interface CompiledClause extends ClauseSpec {
  patterns: { when?: RegExp; object?: RegExp; unless?: RegExp };
  verbSet?: ReadonlySet<string>;
}

/** A kind of bullet, ready to be recognised. */
export interface CompiledKind extends Omit<BulletKind, 'clauses'> {
  clauses: CompiledClause[];
  patterns: { strong?: RegExp; object?: RegExp; words?: RegExp; role?: RegExp; settled?: RegExp };
  verbSet: ReadonlySet<string>;
}

/** Makes a kind of bullet ready to be recognised. Do it once. */
export function compileKind(kind: BulletKind): CompiledKind {
  const { strong, object, verbs = '', words, role } = kind.recognise;
  const { settled } = kind;
  return {
    ...kind,
    clauses: kind.clauses.map((clause) => ({
      ...clause,
      patterns: compile({ when: clause.when, object: clause.object, unless: clause.unless }),
      ...(clause.verbs && { verbSet: new Set(listWords(clause.verbs)) }),
    })),
    patterns: compile({ strong, object, words, role, settled }),
    verbSet: new Set(listWords(verbs)),
  };
}

function compile<Key extends string>(lists: Record<Key, string | undefined>): Partial<Record<Key, RegExp>> {
  const patterns: Partial<Record<Key, RegExp>> = {};
  for (const key of Object.keys(lists) as Key[]) {
    const list = lists[key];
    if (list) patterns[key] = phrasePattern(listPhrases(list), 'giu');
  }
  return patterns;
}
