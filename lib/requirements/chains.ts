import type { Token } from '../tokens/token.ts';
import type { CompiledLists, Link } from './compile-lists.ts';
import { findLink } from './lists.ts';

/** One thing that a sentence asks for: any of the tokens answers it; `open`: similar ones are welcome too. */
export interface Ask {
  tokens: Token[];
  open: boolean;
  /** What the tokens are parts or examples of, where the sentence names it: AWS of "AWS (EC2, S3)". */
  head?: Token;
}

/** A sentence with spaces in place of its parentheses; `offset` is where it begins in the description. */
export interface PlainText {
  plain: string;
  /** The same with its parentheses. */
  whole: string;
  offset: number;
  /** It lists a stack, in which each name stands for itself. */
  isStack: boolean;
}

/** A name of a chain, and how it is tied to the one before it. */
export interface Linked {
  token: Token;
  link: Link;
  /** The text between it and the name before. */
  gap: string;
}

/** Names that are tied to one another, with the last two names before them. */
export interface Chain {
  links: Linked[];
  before: Token[];
}

/** How many characters behind a list are searched for cues. */
const CUE_REACH = 70;

/** The names of a text as chains of linked names. */
export function findChains(text: PlainText, tokens: Token[], lists: CompiledLists): Chain[] {
  const chains: Chain[] = [];
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const gap = previous ? gapText(text, previous, token, lists) : '';
    const link = previous ? findLink(gap, lists) : 'none';
    const chain = chains.at(-1);
    if (chain && link !== 'none') chain.links.push({ token, link, gap });
    else chains.push({ links: [{ token, link, gap }], before: tokens.slice(Math.max(0, index - 2), index) });
  });
  return chains;
}

/** How any two neighbours of the tokens are tied. */
export function findLinks(text: PlainText, tokens: Token[], lists: CompiledLists): Set<Link> {
  return new Set(
    tokens
      .slice(1)
      .map((token, index) => findLink(gapText(text, tokens[index] ?? token, token, lists), lists)),
  );
}

/** The text between two names without the version of the first: " or " in "Java 17 or Kotlin". */
function gapText(
  { plain, offset }: PlainText,
  previous: Token,
  token: Token,
  { version }: CompiledLists,
): string {
  const gap = plain.slice(previous.end - offset, token.start - offset);
  if (!previous.version) return gap;
  return gap.replace(version, ' ').replace(/^\s(?=[,/;])/, '');
}

/** What follows a chain, without what belongs to its last name. */
export function textAfter(
  text: string,
  { offset }: PlainText,
  chain: Linked[],
  lists: CompiledLists,
): string {
  const end = (chain.at(-1)?.token.end ?? offset) - offset;
  return trimAfter(text.slice(end, end + CUE_REACH), lists);
}

/** What follows a list without nouns and unknown names that belong to it: " or similar" in "AWS cloud or similar". */
export function trimAfter(after: string, { lastNouns, lastUnknown }: CompiledLists): string {
  return after.replace(lastNouns, '').replace(lastUnknown, '');
}

/** The names of a chain. */
export function tokensOf(chain: Linked[]): Token[] {
  return chain.map((each) => each.token);
}

/** The first token of each term, in reading order. */
export function unique(tokens: Token[]): Token[] {
  if (tokens.length < 2) return tokens;
  const seen = new Set<string>();
  return tokens.filter((token) => !seen.has(token.termId) && seen.add(token.termId));
}
