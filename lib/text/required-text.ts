/** Texts of which one is needed. */
type AnyOf = readonly string[];

/**
 * The texts in small letters of which everything that a case of an expression finds holds at least one, as far as a quick
 * look at its source tells: "read replica" of `read replicas?`, "cached" and "caches" of `cached|caches`. The empty
 * text, which every text holds, where nothing is required. What holds none of them need not be searched.
 */
export function requiredTexts(source: string): AnyOf {
  let at = 0;
  return readChoice() ?? [''];

  /** All alternatives up to the end of the group; `undefined` where one of them requires nothing. */
  function readChoice(): AnyOf | undefined {
    const branches = [readSequence()];
    while (source[at] === '|') {
      at++;
      branches.push(readSequence());
    }
    return branches.includes(undefined) ? undefined : branches.flatMap((each) => each ?? []);
  }

  /** The best of what one alternative requires. */
  function readSequence(): AnyOf | undefined {
    let best: AnyOf | undefined;
    let run = '';
    const take = (anyOf: AnyOf | undefined): void => {
      if (anyOf && shortest(anyOf) > (best ? shortest(best) : 0)) best = anyOf;
    };
    const endRun = (): void => {
      take([run.toLowerCase()]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const sign = source[at] ?? '';
      if (sign === '(') {
        endRun();
        const isAssertion = /^\((?:\?[=!]|\?<[=!])/.test(source.slice(at, at + 4));
        at += /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0].length ?? 1;
        const inside = readChoice();
        at++;
        if (!skipQuantifier() && !isAssertion) take(inside);
      } else if (isLetter(sign)) {
        at++;
        run += sign;
        // What may be left out is no part of the run, nor does the run go on behind it.
        if (isQuantifier(source[at])) {
          run = run.slice(0, -1);
          endRun();
          skipQuantifier();
        }
      } else {
        endRun();
        skipSet(sign);
        skipQuantifier();
      }
    }
    endRun();
    return best;
  }

  /** Steps over an escape, a class of characters or a sign. */
  function skipSet(sign: string): void {
    if (sign === '[') {
      while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
    } else if (sign === '\\') {
      at = /^\\[pP]\{/.test(source.slice(at, at + 3)) ? source.indexOf('}', at) + 1 : at + 2;
    } else at++;
  }

  /** Whether the quantifier here, if there is one, lets what stands before it be left out. */
  function skipQuantifier(): boolean {
    const quantifier = /^(?:[?*+]|\{[\d,]*\})\??/.exec(source.slice(at))?.[0] ?? '';
    at += quantifier.length;
    return /^(?:[?*]|\{0)/.test(quantifier);
  }
}

function shortest(texts: AnyOf): number {
  return Math.min(...texts.map(({ length }) => length));
}

function isLetter(sign: string): boolean {
  return !'()[]{}|\\?*+.^$'.includes(sign);
}

function isQuantifier(sign: string | undefined): boolean {
  return sign !== undefined && '?*+{'.includes(sign);
}
