import type { ResumeText } from '../resume/resume-texts.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Token } from '../tokens/token.ts';

interface FoundTokens {
  text: ResumeText;
  tokens: Token[];
}

/** A name in the middle of a sentence: after a small word or a separator, and not the start of something longer. */
const BEFORE = /(?:^|[\s(])\p{Ll}[\p{Ll}’'-]*\s$|[(,/]\s?$/u;
/** How far before a name that is looked at, in characters. */
const REACH = 32;
/** A word with a capital that may be a name of a list: not "Go-to" or "Go to", nor "Spring 2024". */
const NAME = /\p{Lu}\p{L}*(?![\p{L}\d+#&-]|\s\d{4}|\sto\s)/gu;

/**
 * Makes a finder of names that are ordinary words. Whoever lists Go or Vault among the skills means them in "moved the
 * gateway to Go" too, where nothing else in the sentence shows it.
 */
export function createListedFinder(found: FoundTokens[]): (found: FoundTokens) => FoundTokens {
  const listed = new Map<string, string>();
  for (const { text, tokens } of found) {
    if (text.kind === 'list') for (const token of tokens) listed.set(token.text, token.termId);
  }
  if (listed.size === 0) return (one) => one;
  return ({ text, tokens }) => {
    const more = allMatches(text.text, NAME).flatMap((match) => {
      if (!listed.has(match[0])) return [];
      if (!BEFORE.test(text.text.slice(Math.max(0, match.index - REACH), match.index))) return [];
      const token = {
        termId: listed.get(match[0]) ?? '',
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      };
      return tokens.some(({ start, end }) => start < token.end && token.start < end) ? [] : [token];
    });
    return more.length === 0
      ? { text, tokens }
      : { text, tokens: [...tokens, ...more].toSorted((a, b) => a.start - b.start) };
  };
}
