import type { Expression } from './expression.ts';
import { requiredTexts } from './required-text.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** Finds what an expression finds. */
export interface CaseFinder {
  exec(text: string): RegExpExecArray | null;
}

/**
 * What finds the first place that an expression of many cases finds. Each case is compiled when a text first holds what it
 * requires: to make all of them ready at once can take longer than to read a whole posting.
 */
export function createCaseFinder({ cases, compile }: Expression): CaseFinder {
  let index: TextIndex<number> | undefined;
  const compiled: RegExp[] = [];
  const indexCases = (): TextIndex<number> =>
    createTextIndex(
      cases.flatMap(([source], at) => requiredTexts(source).map((text) => [text, at] as const)),
    );
  return {
    exec(text) {
      index ??= indexCases();
      let first: RegExpExecArray | null = null;
      // Where two cases begin at one place, the one before counts.
      for (const at of [...index.valuesIn(text.toLowerCase())].sort((one, other) => one - other)) {
        const [source = ''] = cases[at] ?? [];
        compiled[at] ??= compile([source]);
        const match = compiled[at].exec(text);
        if (match && (!first || match.index < first.index)) first = match;
      }
      return first;
    },
  };
}
