import type { Token } from '../tokens/token.ts';
import { isConcept } from '../tokens/vocabulary.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import type { CompiledChoices, CompiledLists, Link } from './compile-lists.ts';
import { findLink } from './lists.ts';

/** One thing that a sentence asks for: any of the tokens answers it; `open`: similar ones are welcome too. */
export interface Ask {
  tokens: Token[];
  open: boolean;
}

/** A sentence with spaces in place of its parentheses; `offset` is where it begins in the description. */
export interface PlainText {
  plain: string;
  offset: number;
}

interface Linked {
  token: Token;
  link: Link;
}

/** How many characters around a list are searched for cues. */
const CUE_REACH = 70;
const EXAMPLES_REACH = 36;

/** What a run of names asks for: the names are read as chains of linked names, each chain with its cues. */
export function readNames(text: PlainText, tokens: Token[], knowledge: AskKnowledge): Ask[] {
  const asks: Ask[] = [];
  let chain: Linked[] = [];
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const link = previous
      ? findLink(gapText(text, previous, token, knowledge.lists), knowledge.lists)
      : 'none';
    if (link === 'none' && chain.length > 0) {
      asks.push(...readChain(text, chain, knowledge));
      chain = [];
    }
    chain.push({ token, link });
  });
  if (chain.length > 0) asks.push(...readChain(text, chain, knowledge));
  return asks;
}

/** Whether what follows a list welcomes similar names: "or similar", "etc.". */
export function welcomesSimilar(after: string, { similar, andSoOn }: CompiledChoices): boolean {
  return andSoOn.test(after) || similar.test(after);
}

/** Whether any two of the tokens are tied by "or". */
export function hasOr(text: PlainText, tokens: Token[], lists: CompiledLists): boolean {
  return tokens.some((token, index) => {
    const previous = tokens[index - 1];
    return previous !== undefined && findLink(gapText(text, previous, token, lists), lists) === 'or';
  });
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
  return gap.replace(version, ' ').replace(/^\s(?=[,/])/, '');
}

function readChain(text: PlainText, chain: Linked[], knowledge: AskKnowledge): Ask[] {
  const { choices, lists } = knowledge;
  const before = textBefore(text, chain);
  if (choices.examples.test(before.slice(-EXAMPLES_REACH))) {
    const [examples, rest] = splitExamples(chain, knowledge);
    const ask: Ask = { tokens: unique(tokensOf(examples)), open: true };
    return rest.length > 0 ? [ask, ...readChain(text, rest, knowledge)] : [ask];
  }
  const after = textAfter(text, chain, lists);
  const similar = welcomesSimilar(after, choices);
  if (chain.length > 1 && choices.oneOf.test(before))
    return [{ tokens: unique(tokensOf(chain)), open: similar }];
  const orSimilar = (similar && lists.orAfter.test(after)) || lists.orClass.test(after);
  const last = chain.at(-1);
  return splitAtAnd(chain).flatMap((part) => {
    const ends = part.at(-1) === last;
    const either = part.some((each) => each.link === 'or') || (orSimilar && ends);
    if (either) return [{ tokens: unique(tokensOf(part)), open: similar && ends }];
    const atoms =
      ends && leadsToExamples(after, part, knowledge)
        ? part.map((each) => [each.token])
        : splitAtoms(part, knowledge);
    return atoms.map((atom) => ({ tokens: unique(atom), open: similar }));
  });
}

function textBefore({ plain, offset }: PlainText, chain: Linked[]): string {
  const start = (chain[0]?.token.start ?? offset) - offset;
  return plain.slice(Math.max(0, start - CUE_REACH), start);
}

/** What follows a chain, without nouns that belong to its last name: " or similar" in "AWS cloud or similar". */
function textAfter({ plain, offset }: PlainText, chain: Linked[], { lastNouns }: CompiledLists): string {
  const end = (chain.at(-1)?.token.end ?? offset) - offset;
  const after = plain.slice(end, end + CUE_REACH);
  return after.replace(lastNouns, '');
}

/** Examples end where "and" leads from tools to a pattern: "databases like MySQL and caching with Redis". */
function splitExamples(chain: Linked[], knowledge: AskKnowledge): [Linked[], Linked[]] {
  const concept = namesConcept(chain[0], knowledge);
  const end = chain.findIndex((each) => each.link === 'and' && namesConcept(each, knowledge) !== concept);
  return end < 0 ? [chain, []] : [chain.slice(0, end), chain.slice(end)];
}

function namesConcept(each: Linked | undefined, { terms }: AskKnowledge): boolean {
  return isConcept(each && terms.get(each.token.termId)?.category);
}

/** "SQL/NoSQL databases such as": names of classes, whose examples follow. */
function leadsToExamples(after: string, part: Linked[], { choices, terms }: AskKnowledge): boolean {
  return part.some((each) => terms.get(each.token.termId)?.generic) && choices.examplesAhead.test(after);
}

/** "A, B and C or D" is A, B, and one of C and D. */
function splitAtAnd(chain: Linked[]): Linked[][] {
  const parts: Linked[][] = [];
  for (const each of chain) {
    const part = parts.at(-1);
    if (part && each.link !== 'and') part.push(each);
    else parts.push([each]);
  }
  return parts;
}

/** A slash joins two alternatives, unless they go together or one is built on the other. */
function splitAtoms(part: Linked[], knowledge: AskKnowledge): Token[][] {
  const atoms: Token[][] = [];
  for (const { token, link } of part) {
    const atom = atoms.at(-1);
    const neighbour = atom?.at(-1);
    if (atom && neighbour && link === 'slash' && !goTogether(neighbour.termId, token.termId, knowledge)) {
      atom.push(token);
    } else {
      atoms.push([token]);
    }
  }
  return atoms;
}

function goTogether(a: string, b: string, { inseparable, terms }: AskKnowledge): boolean {
  if (a === b) return true;
  if (terms.get(a)?.implies?.includes(b) || terms.get(b)?.implies?.includes(a)) return true;
  return inseparable.has(`${a} ${b}`);
}

function tokensOf(chain: Linked[]): Token[] {
  return chain.map((each) => each.token);
}

/** The first token of each term, in reading order. */
export function unique(tokens: Token[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter((token) => !seen.has(token.termId) && seen.add(token.termId));
}
