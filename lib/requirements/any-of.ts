import type { TextRange } from '../text/range.ts';
import type { Token } from '../tokens/token.ts';
import { isConcept } from '../tokens/vocabulary.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { dropHeads, readNames, welcomesSimilar } from './chain-asks.ts';
import { type Ask, findLinks, type PlainText, trimAfter, unique } from './chains.ts';
import { findVendor, readClass, readLead } from './list-lead.ts';
import { allAnswerOneNeed, areExamples, areOneKind, arePartsOf, isMixture } from './needs.ts';
import { type Parenthesis, splitParentheses } from './parentheses.ts';

/** How many characters before a parenthesis a name may stand that the parenthesis repeats. */
const NEARBY = 32;

/** How far behind a parenthesis it may say that any one of its names will do. */
const ANY_REACH = 60;

/**
 * What one sentence asks for, in reading order. No term occurs twice in one `Ask`.
 *
 * @param isStack the sentence stands in the list of a stack, in which each name stands for itself.
 */
export function findAsks(
  text: string,
  sentence: TextRange & { tokens: Token[] },
  isStack: boolean,
  knowledge: AskKnowledge,
): Ask[] {
  const whole = text.slice(sentence.start, sentence.end);
  const offset = sentence.start;
  const { outer, parentheses } = splitParentheses(text, sentence.start, sentence.end, sentence.tokens);
  if (parentheses.length === 0) {
    return readNames({ plain: whole, whole, offset, isStack }, outer, knowledge);
  }
  const plain = blankParentheses(text, sentence, parentheses);
  const asks = readNames({ plain, whole, offset, isStack }, outer, knowledge);
  const askOf = new Map(asks.flatMap((ask) => ask.tokens.map((token) => [token, ask] as const)));
  for (const parenthesis of parentheses) {
    const { inner, joins } = readParenthesis(text, parenthesis, isStack, knowledge);
    const { hostToken } = parenthesis;
    const joined = joins && askOf.get(joins);
    const choice = hostToken && askOf.get(hostToken);
    // "Redis (or similar)"
    if (choice && parenthesis.tokens.length === 0 && saysSimilar(text, parenthesis, knowledge))
      choice.open = true;
    if (joined) {
      joined.tokens = unique([...joined.tokens, ...tokensOf(inner)]);
      joined.open = inner.some((ask) => ask.open);
    } else if (hostToken && choice && choice.tokens.length > 1 && isWholeThing(hostToken, knowledge)) {
      // "Kubernetes (EKS) or Nomad": a kind of one answer is an answer too.
      const at = choice.tokens.indexOf(hostToken) + 1;
      choice.tokens = unique([...choice.tokens.slice(0, at), ...tokensOf(inner), ...choice.tokens.slice(at)]);
    } else if (isPartOfChoice(text, parenthesis, askOf, knowledge)) {
      // "one of Java, JavaScript frameworks (React, Vue), Go": the class is an answer by its examples.
      const [qualifier] = parenthesis.before;
      const ask = qualifier && askOf.get(qualifier);
      if (ask)
        ask.tokens = unique(ask.tokens.flatMap((token) => (token === qualifier ? tokensOf(inner) : [token])));
    } else {
      asks.push(...inner);
    }
  }
  return dropHeads(asks).sort((a, b) => (a.tokens[0]?.start ?? 0) - (b.tokens[0]?.start ?? 0));
}

function saysSimilar(text: string, { start, end }: Parenthesis, { choices }: AskKnowledge): boolean {
  return welcomesSimilar(` ${text.slice(start + 1, end - 1)}`, choices);
}

/** Whether a parenthesis holds the examples of a class that is itself one of several answers. */
function isPartOfChoice(
  text: string,
  { before: [qualifier], start }: Parenthesis,
  askOf: ReadonlyMap<Token, Ask>,
  { choices }: AskKnowledge,
): boolean {
  if (!qualifier || (askOf.get(qualifier)?.tokens.length ?? 0) < 3) return false;
  const between = text.slice(qualifier.end, start);
  return /^\s[\w-]+\s?$/.test(between) && readClass(between, choices.classes).noun !== undefined;
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
  isStack: boolean,
  knowledge: AskKnowledge,
): { inner: Ask[]; joins?: Token } {
  const [nearest] = before;
  const between = nearest ? text.slice(nearest.end, start) : '';
  // "continuous delivery (CI/CD)" says one thing twice.
  const said = nearest && between.length < NEARBY ? nearest.termId : undefined;
  const inside = unique(
    tokens.filter((token) => token.termId !== hostToken?.termId && token.termId !== said),
  );
  if (inside.length === 0) return { inner: [] };
  const { choices, lists, headings, terms } = knowledge;
  const opening = text.slice(start + 1, inside[0]?.start);
  const similar = welcomesSimilar(trimAfter(text.slice(inside.at(-1)?.end ?? end, end), lists), choices);
  if (hostToken && lists.opensWithOr.test(opening)) {
    return { inner: [{ tokens: inside, open: similar }], joins: hostToken };
  }
  const plain: PlainText = {
    plain: text.slice(start + 1, end),
    whole: text.slice(start + 1, end),
    offset: start + 1,
    isStack,
  };
  const vendor = findVendor(`${host}(${opening}`, inside[0]?.start ?? end, before.toReversed(), knowledge);
  if (vendor && !isStack && arePartsOf(inside, vendor.termId, knowledge))
    return { inner: [{ tokens: inside, open: true, head: vendor }] };
  const lead = readLead(`${host}(${opening}`, '', inside.length < 2, knowledge);
  if (lead.kind === 'oneOf' || choices.anyAfter.test(text.slice(end - 1, end + ANY_REACH)))
    return { inner: [{ tokens: inside, open: similar }] };
  const links = findLinks(plain, inside, lists);
  const plainOr = lead.kind !== 'examples' && !similar && links.has('or');
  const apart = { inner: readNames(plain, inside, knowledge) };
  if (
    lead.kind === 'examples'
      ? lead.vague && isMixture(inside, knowledge)
      : isWholeThing(hostToken, knowledge) && !similar
  )
    return apart;
  const other = before.find((token) => !terms.get(token.termId)?.generic);
  if (other && start - other.end < NEARBY * 2 && lists.orClassBetween.test(text.slice(other.end, start))) {
    return { inner: [{ tokens: inside, open: true }], joins: other };
  }
  const concept = nearest && between.length < NEARBY && areExamples(inside, nearest.termId, knowledge);
  const group: Ask = { tokens: inside, open: !plainOr, ...(concept && { head: nearest }) };
  if (lead.kind === 'examples' || similar || plainOr) return { inner: [group] };
  if (links.has('and') && inside.length === 2) return apart;
  if (headings.jobTitle.test(lastWord(host))) return apart;
  const { noun } = readClass(host, choices.classes);
  if (noun && !isWholeThing(hostToken, knowledge)) {
    const mixed = choices.stackNouns.test(host) && isMixed(inside, knowledge);
    return mixed ? apart : { inner: [group] };
  }
  const fits = hostToken ? allAnswerOneNeed(inside, knowledge) : areOneKind(inside, knowledge);
  return concept || fits ? { inner: [group] } : apart;
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
