import type { TextRange } from '../text/range.ts';
import type { Token } from '../tokens/token.ts';
import { isConcept } from '../tokens/vocabulary.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { type Ask, hasOr, type PlainText, readNames, unique, welcomesSimilar } from './chains.ts';
import { type Parenthesis, splitParentheses } from './parentheses.ts';

/** How many characters before a parenthesis a name may stand that the parenthesis repeats. */
const NEARBY = 32;

/** What one sentence asks for, in reading order. No term occurs twice in one `Ask`. */
export function findAsks(
  text: string,
  sentence: TextRange & { tokens: Token[] },
  knowledge: AskKnowledge,
): Ask[] {
  const { outer, parentheses } = splitParentheses(text, sentence.start, sentence.end, sentence.tokens);
  if (parentheses.length === 0) {
    return readNames(
      { plain: text.slice(sentence.start, sentence.end), offset: sentence.start },
      outer,
      knowledge,
    );
  }
  const plain: PlainText = { plain: blankParentheses(text, sentence, parentheses), offset: sentence.start };
  const asks = readNames(plain, outer, knowledge);
  const askOf = new Map(asks.flatMap((ask) => ask.tokens.map((token) => [token, ask] as const)));
  for (const parenthesis of parentheses) {
    const { inner, joins } = readParenthesis(text, parenthesis, knowledge);
    const { hostToken } = parenthesis;
    const joined = joins && askOf.get(joins);
    const choice = hostToken && askOf.get(hostToken);
    if (joined) {
      joined.tokens = unique([...joined.tokens, ...tokensOf(inner)]);
      joined.open = inner.some((ask) => ask.open);
    } else if (hostToken && choice && choice.tokens.length > 1 && isWholeThing(hostToken, knowledge)) {
      // "Kubernetes (EKS) or Nomad": a kind of one answer is an answer too.
      const at = choice.tokens.indexOf(hostToken) + 1;
      choice.tokens = unique([...choice.tokens.slice(0, at), ...tokensOf(inner), ...choice.tokens.slice(at)]);
    } else {
      asks.push(...inner);
    }
  }
  return asks.sort((a, b) => (a.tokens[0]?.start ?? 0) - (b.tokens[0]?.start ?? 0));
}

/** The sentence with spaces for its parentheses, so that "Go (1.22) or Java" reads as a list. */
function blankParentheses(text: string, { start, end }: TextRange, parentheses: Parenthesis[]): string {
  let plain = '';
  let from = start;
  for (const parenthesis of parentheses) {
    plain += text.slice(from, parenthesis.start) + ' '.repeat(parenthesis.end - parenthesis.start);
    from = parenthesis.end;
  }
  return plain + text.slice(from, end);
}

function tokensOf(asks: Ask[]): Token[] {
  return asks.flatMap((ask) => ask.tokens);
}

/**
 * "databases (MySQL, PostgreSQL)" lists examples of the word before it, unless that word is itself what is asked for.
 * `joins` is the name before the parenthesis to which the names inside are alternatives.
 */
function readParenthesis(
  text: string,
  { tokens, host, before, hostToken, start, end }: Parenthesis,
  knowledge: AskKnowledge,
): { inner: Ask[]; joins?: Token } {
  // "continuous delivery (CI/CD)" says one thing twice.
  const said = before.find((token) => start - token.end < NEARBY)?.termId;
  const inside = tokens.filter((token) => token.termId !== hostToken?.termId && token.termId !== said);
  if (inside.length === 0) return { inner: [] };
  const { choices, lists, headings, terms } = knowledge;
  const opening = text.slice(start + 1, inside[0]?.start);
  const similar = welcomesSimilar(text.slice(inside.at(-1)?.end ?? end, end), choices);
  if (hostToken && lists.opensWithOr.test(opening)) {
    return { inner: [{ tokens: unique(inside), open: similar }], joins: hostToken };
  }
  const plain: PlainText = { plain: text.slice(start + 1, end), offset: start + 1 };
  const example = choices.examples.test(opening) || choices.oneOf.test(opening);
  const plainOr = !example && !similar && hasOr(plain, inside, lists);
  const isJob = headings.jobTitle.test(lastWord(host));
  const mixed = isJob || (choices.stackNouns.test(host) && isMixed(inside, knowledge));
  if (!example && !similar && (isWholeThing(hostToken, knowledge) || (mixed && !plainOr))) {
    return { inner: readNames(plain, inside, knowledge) };
  }
  const other = before.find((token) => !terms.get(token.termId)?.generic);
  if (other && start - other.end < NEARBY * 2 && lists.orClassBetween.test(text.slice(other.end, start))) {
    return { inner: [{ tokens: unique(inside), open: true }], joins: other };
  }
  return { inner: [{ tokens: unique(inside), open: !plainOr }] };
}

function lastWord(text: string): string {
  const end = text.trimEnd();
  return end.slice(end.lastIndexOf(' ') + 1);
}

/** A product before a parenthesis is asked for itself, and the names inside are its parts: "AWS (EC2, S3)". */
function isWholeThing(hostToken: Token | undefined, { terms }: AskKnowledge): boolean {
  const facts = hostToken && terms.get(hostToken.termId);
  if (!facts || facts.generic) return false;
  return !isConcept(facts.category);
}

/** Names of three or more categories are no alternatives: "our services (Go, Kafka, PostgreSQL)". */
function isMixed(tokens: Token[], { terms }: AskKnowledge): boolean {
  return new Set(tokens.map((token) => terms.get(token.termId)?.category)).size > 2;
}
