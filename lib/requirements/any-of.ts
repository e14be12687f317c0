import type { Token } from '../tokens/token.ts';
import type { AskKnowledge } from './ask-cues.ts';
import { findLink, type Link, type Parenthesis, splitParentheses } from './lists.ts';

/** Tokens that ask for one thing: any of them answers it. */
export interface Ask {
  tokens: Token[];
  open: boolean;
}

interface Sentence {
  text: string;
  start: number;
  end: number;
  tokens: Token[];
}

const CUE_REACH = 70;

/** The asks of one sentence, in reading order. A term is at most once in an ask. */
export function findAsks(text: string, sentence: Omit<Sentence, 'text'>, knowledge: AskKnowledge): Ask[] {
  const { outer, parentheses } = splitParentheses(text, sentence.start, sentence.end, sentence.tokens);
  const filled = parentheses.filter((each) => each.tokens.length > 0);
  const asks: Ask[] = [];
  const merged = new Set<Token>();
  for (const parenthesis of filled)
    asks.push(...readParenthesis(text, parenthesis, outer, merged, knowledge));
  const plain = blankParentheses(text, sentence, parentheses);
  asks.push(
    ...readList(
      plain,
      sentence.start,
      outer.filter((token) => !merged.has(token)),
      knowledge,
    ),
  );
  return asks.sort((a, b) => (a.tokens[0]?.start ?? 0) - (b.tokens[0]?.start ?? 0));
}

/** The sentence with spaces for its parentheses, so that "Go (1.22) or Java" reads as a list. */
function blankParentheses(
  text: string,
  { start, end }: { start: number; end: number },
  parentheses: Parenthesis[],
): string {
  let plain = '';
  let from = start;
  for (const parenthesis of parentheses) {
    plain += text.slice(from, parenthesis.start) + ' '.repeat(parenthesis.end - parenthesis.start);
    from = parenthesis.end;
  }
  return plain + text.slice(from, end);
}

/** "databases (MySQL, PostgreSQL)": examples of the word before it, unless that word is itself what is asked. */
function readParenthesis(
  text: string,
  { tokens, host, hostToken, start, end }: Parenthesis,
  outer: Token[],
  merged: Set<Token>,
  knowledge: AskKnowledge,
): Ask[] {
  const inside = tokens.filter((token) => token.termId !== hostToken?.termId);
  if (inside.length === 0) return [];
  const { cues } = knowledge;
  const opening = text.slice(start + 1, inside[0]?.start);
  const closing = text.slice(inside.at(-1)?.end ?? end, end);
  if (hostToken && /^\s*or\s/i.test(opening)) {
    merged.add(hostToken);
    return [{ tokens: [hostToken, ...inside], open: cues.similar.test(closing) }];
  }
  const example = cues.examples.test(opening) || cues.oneOf.test(opening);
  const similar = cues.similar.test(closing);
  const asks = readList(text.slice(start + 1, end), start + 1, inside, knowledge);
  const plainOr = asks.some((ask) => ask.tokens.length > 1 && hasLink(text, ask.tokens, 'or'));
  if (!example && isWholeThing(hostToken, knowledge)) return asks;
  if (!example && !similar && !plainOr && cues.stackNouns.test(host) && isMixed(inside, knowledge))
    return asks;
  // "BigQuery or comparable warehouses (Snowflake, Redshift)"
  const before = outer.findLast((token) => token.end <= start && !knowledge.terms.get(token.termId)?.generic);
  if (
    before &&
    /^\s?(?:\w+\s){0,2}(?:or|and\/or)\s(?:any\s)?(?:other|similar|comparable|equivalent|another)\b[^,;.]*$/i.test(
      text.slice(before.end, start),
    )
  ) {
    merged.add(before);
    return [{ tokens: unique([before, ...inside]), open: true }];
  }
  return [{ tokens: unique(inside), open: example || similar || !plainOr }];
}

/** Names of three kinds or more, as in "our services (Go, Kafka, PostgreSQL)", are no answers to one question. */
function isMixed(tokens: Token[], { terms }: AskKnowledge): boolean {
  return new Set(tokens.map((token) => terms.get(token.termId)?.category)).size > 2;
}

/** A product before a parenthesis is asked for itself, and what stands inside are its parts: "AWS (EC2, S3)". */
function isWholeThing(hostToken: Token | undefined, { terms }: AskKnowledge): boolean {
  const facts = hostToken && terms.get(hostToken.termId);
  if (!facts || facts.generic) return false;
  return facts.category !== 'pattern' && facts.category !== 'practice';
}

/** Reads names that stand one after another, parentheses left out; `plain` begins at `offset` of the text. */
function readList(plain: string, offset: number, tokens: Token[], knowledge: AskKnowledge): Ask[] {
  const asks: Ask[] = [];
  let chain: { token: Token; link: Link }[] = [];
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const link = previous ? findLink(gapText(plain, offset, previous, token)) : 'none';
    if (link === 'none' && chain.length > 0) {
      asks.push(...readChain(plain, offset, chain, knowledge));
      chain = [];
    }
    chain.push({ token, link });
  });
  if (chain.length > 0) asks.push(...readChain(plain, offset, chain, knowledge));
  return asks;
}

/** Between two names, without the version of the first: " or " of "Java 17 or Kotlin". */
function gapText(plain: string, offset: number, previous: Token, token: Token): string {
  const gap = plain.slice(previous.end - offset, token.start - offset);
  return previous.version
    ? gap.replace(/^[\s(-]*(?:versions?\s)?v?[\d.x/+]+\s?\)?/i, ' ').replace(/^\s(?=[,/])/, '')
    : gap;
}

function readChain(
  plain: string,
  offset: number,
  chain: { token: Token; link: Link }[],
  knowledge: AskKnowledge,
): Ask[] {
  const { cues } = knowledge;
  const first = chain[0]?.token as Token;
  const last = chain.at(-1)?.token as Token;
  const before = plain.slice(Math.max(0, first.start - offset - CUE_REACH), first.start - offset);
  const after = plain.slice(last.end - offset, last.end - offset + CUE_REACH);
  const trailing = /^(?:\s[\w-]+){0,2}$/.test(after)
    ? ''
    : after.replace(/^(?:\s(?!or\b|and\b|etc\b)[\w-]+){1,2}(?=,?\s(?:or|and|etc)\b|,\setc)/i, '');
  const similar = cues.similar.test(trailing);
  const tokens = chain.map((each) => each.token);
  if (cues.examples.test(before)) return [{ tokens: unique(tokens), open: true }];
  if (cues.oneOf.test(before) && chain.length > 1) return [{ tokens: unique(tokens), open: similar }];
  const orSimilar = similar && /^[\s,)]*(?:or|and\/or|\/)\s/i.test(trailing);
  const asks: Ask[] = [];
  for (const part of splitAtAnd(chain)) {
    const either = part.some((each) => each.link === 'or') || (orSimilar && part.at(-1)?.token === last);
    if (either)
      asks.push({
        tokens: unique(part.map((each) => each.token)),
        open: similar && part.at(-1)?.token === last,
      });
    else for (const atom of splitAtoms(part, knowledge)) asks.push({ tokens: unique(atom), open: similar });
  }
  return asks;
}

/** "A, B and C or D" is A, B, and one of C and D. */
function splitAtAnd(chain: { token: Token; link: Link }[]): { token: Token; link: Link }[][] {
  const parts: { token: Token; link: Link }[][] = [];
  for (const each of chain) {
    const part = parts.at(-1);
    if (part && each.link !== 'and') part.push(each);
    else parts.push([each]);
  }
  return parts;
}

/** A slash joins two answers to one ask, unless they go together or one is built on the other. */
function splitAtoms(part: { token: Token; link: Link }[], knowledge: AskKnowledge): Token[][] {
  const atoms: Token[][] = [];
  for (const { token, link } of part) {
    const atom = atoms.at(-1);
    const neighbour = atom?.at(-1);
    if (atom && neighbour && link === 'slash' && !goTogether(neighbour.termId, token.termId, knowledge))
      atom.push(token);
    else atoms.push([token]);
  }
  return atoms;
}

function goTogether(a: string, b: string, { cues, terms }: AskKnowledge): boolean {
  if (a === b) return true;
  if (terms.get(a)?.implies?.includes(b) || terms.get(b)?.implies?.includes(a)) return true;
  return cues.together.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

function hasLink(text: string, tokens: Token[], wanted: Link): boolean {
  return tokens.some((token, index) => {
    const previous = tokens[index - 1];
    return previous !== undefined && findLink(text.slice(previous.end, token.start)) === wanted;
  });
}

function unique(tokens: Token[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter((token) => !seen.has(token.termId) && seen.add(token.termId));
}
