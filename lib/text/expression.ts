/** A regular expression as a table: each case with a text in which it is found. */
export interface Expression {
  /** All cases in their frame; compiled when it is first asked for. */
  readonly pattern: RegExp;
  /** The same frame with these cases only. */
  compile(cases: readonly string[]): RegExp;
  cases: readonly (readonly [source: string, ...examples: string[]])[];
}

/** What an expression is made of. */
export interface ExpressionTable {
  /** Each case: the source of a regular expression, and what it finds, as `[source, example, ...]`. */
  cases: readonly (readonly [source: string, example: string, ...more: string[]])[];
  /** What stands around the cases, which are handed in joined by `|`. Whole words unless said otherwise. */
  frame?: (cases: string) => string;
  /** `iu` unless said otherwise. */
  flags?: string;
}

/** Cases for `defineExpression` from plain words and phrases, each of which is its own example. */
export function plainCases(phrases: readonly string[]): [source: string, example: string][] {
  return phrases.map((phrase) => [phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), phrase]);
}

const wholeWords = (cases: string): string => String.raw`(?<![\p{L}\p{N}_])(?:${cases})(?![\p{L}\p{N}_])`;

/**
 * Defines an expression case by case, so that a stranger can add one: a line with its example. One test finds every
 * exported expression under `rules/` and checks that each example is found, and found by its own case only.
 */
export function defineExpression({ cases, frame = wholeWords, flags = 'iu' }: ExpressionTable): Expression {
  const compile = (sources: readonly string[]): RegExp => new RegExp(frame(sources.join('|')), flags);
  let pattern: RegExp | undefined;
  return {
    get pattern() {
      pattern ??= compile(cases.map(([source]) => source));
      return pattern;
    },
    compile,
    cases,
  };
}
