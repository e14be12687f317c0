import type { Token } from '../tokens/token.ts';
import { isConcept } from '../tokens/vocabulary.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { splitAtJoints, splitAtoms } from './chain-parts.ts';
import { type Ask, findChains, type Linked, type PlainText, textAfter, tokensOf, unique } from './chains.ts';
import type { CompiledChoices } from './compile-choices.ts';
import { findVendor, type ListLead, readLead } from './list-lead.ts';
import { allAnswerOneNeed, areExamples, arePartsOf, implies, isMixture } from './needs.ts';

const LEAD_REACH = 240;
/** The longest text between a class such as "observability" and its examples. */
const HEAD_REACH = 40;

/** What a run of names asks for: the names are read as chains of linked names, each chain with its cues. */
export function readNames(text: PlainText, tokens: Token[], knowledge: AskKnowledge): Ask[] {
  const chains = findChains(text, tokens, knowledge.lists);
  const asks = chains.flatMap(({ links, before }, index) => {
    const found = readChain(text, links, before, knowledge);
    const [next] = chains[index + 1]?.links ?? [];
    return next ? nameClass(text, found, links.at(-1), next.token, knowledge) : found;
  });
  return dropHeads(asks);
}

/** "Grafana, Datadog and other observability tools": the class that is named behind a list is no ask of its own. */
function nameClass(
  { plain, offset }: PlainText,
  asks: Ask[],
  last: Linked | undefined,
  next: Token,
  { choices, terms }: AskKnowledge,
): Ask[] {
  if (!last || !isConcept(terms.get(next.termId)?.category)) return asks;
  const between = plain.slice(last.token.end - offset, next.start - offset);
  if (between.length > HEAD_REACH || !choices.similar.test(between)) return asks;
  const after = plain.slice(next.end - offset, next.end - offset + HEAD_REACH);
  if (!choices.classes.classAfter.test(` x${after}`)) return asks;
  return asks.map((ask) =>
    ask.open && ask.tokens.includes(last.token) ? { ...ask, head: ask.head ?? next } : ask,
  );
}

/** The name of a class or a vendor asks nothing of its own beside its examples. */
export function dropHeads(asks: Ask[]): Ask[] {
  if (!asks.some(({ head }) => head)) return asks;
  const heads = new Set(asks.map(({ head }) => head));
  return asks.filter(({ tokens, head }) => head || tokens.length > 1 || !heads.has(tokens[0]));
}

/** Whether what follows a list welcomes similar names: "or similar", "etc.". */
export function welcomesSimilar(after: string, { similar, andSoOn }: CompiledChoices): boolean {
  return andSoOn.test(after) || similar.test(after);
}

function readChain(text: PlainText, chain: Linked[], names: Token[], knowledge: AskKnowledge): Ask[] {
  const { choices, lists, terms } = knowledge;
  const previous = names.at(-1);
  const first = chain[0]?.token.start ?? text.offset;
  const from = Math.max(text.offset, first - LEAD_REACH);
  const before = text.plain.slice(from - text.offset, first - text.offset);
  const near = previous
    ? text.plain.slice(Math.max(from, previous.end) - text.offset, first - text.offset)
    : before;
  const found = readLead(before, near, chain.length < 2, knowledge);
  // "Distributed systems: consistency, sagas" names one thing and what belongs to it.
  const isPart =
    found.kind === 'class' &&
    near.trim().length < 2 &&
    isConcept(terms.get(previous?.termId ?? '')?.category) &&
    !areExamples(tokensOf(chain), previous?.termId ?? '', knowledge);
  const lead: ListLead = isPart ? { kind: 'none', vague: false } : found;
  const vendor = text.isStack ? undefined : findVendor(before, first, names, knowledge);
  if (vendor) {
    const [parts, rest] = splitParts(chain, vendor, knowledge);
    if (
      arePartsOf(
        parts.map(({ token }) => token),
        vendor.termId,
        knowledge,
      )
    ) {
      const ask: Ask = { tokens: unique(tokensOf(parts)), open: true, head: vendor };
      return rest.length > 0 ? [ask, ...readChain(text, rest, [], knowledge)] : [ask];
    }
  }
  const after = textAfter(text.plain, text, chain, lists);
  const similar = welcomesSimilar(after, choices);
  const asks =
    lead.kind === 'examples'
      ? readExamples(text, chain, lead, knowledge)
      : (readWhole(text, chain, lead, after, similar, knowledge) ??
        readParts(text, chain, after, similar, knowledge));
  const concept = findConcept(near, previous, knowledge);
  if (!concept) return asks;
  return asks.map((ask) => {
    const group = (ask.tokens.length > 1 || ask.open) && areExamples(ask.tokens, concept.termId, knowledge);
    return group && ask.tokens[0] === chain[0]?.token ? { ...ask, head: concept } : ask;
  });
}

/** The pattern or practice right before a list, of which its names may be examples: "observability with ". */
function findConcept(near: string, previous: Token | undefined, { terms }: AskKnowledge): Token | undefined {
  if (!previous || near.length > HEAD_REACH || /[,;.]\s?(?!e\.g)\w/.test(near)) return undefined;
  return isConcept(terms.get(previous.termId)?.category) ? previous : undefined;
}

/** Examples of what stands before them: "databases such as MySQL, PostgreSQL". */
function readExamples(text: PlainText, chain: Linked[], lead: ListLead, knowledge: AskKnowledge): Ask[] {
  const [examples, rest] = splitExamples(chain, lead, knowledge);
  const [tokens, others] = separate(examples, knowledge);
  const apart = lead.vague && isMixture(tokens, knowledge);
  const asks: Ask[] = apart
    ? tokens.map((token) => ({ tokens: [token], open: true }))
    : [{ tokens: unique(tokens), open: true }];
  asks.push(...others.map((token) => ({ tokens: [token], open: false })));
  return rest.length > 0 ? [...asks, ...readChain(text, rest, [], knowledge)] : asks;
}

/** A chain any of whose names will do by what stands around it: "one of Go, Java", "Go, Java and other languages". */
function readWhole(
  text: PlainText,
  chain: Linked[],
  lead: ListLead,
  after: string,
  similar: boolean,
  knowledge: AskKnowledge,
): Ask[] | undefined {
  if (chain.length < 2) return undefined;
  const { choices, lists } = knowledge;
  const [tokens, others] = separate(chain, knowledge);
  const whole = (open: boolean): Ask[] => [
    { tokens: unique(tokens), open },
    ...others.map((token) => ({ tokens: [token], open: false })),
  ];
  const behind = text.whole === text.plain ? after : textAfter(text.whole, text, chain, lists);
  const any = choices.anyAfter.test(behind);
  if (lead.kind === 'oneOf' || any) return whole(similar);
  const hasOr = chain.some(({ link }) => link === 'or');
  if (lead.kind === 'class' && !isMixture(tokens, knowledge)) return whole(!hasOr || similar);
  if (lead.kind === 'label' && !text.isStack && allAnswerOneNeed(tokens, knowledge) && !isOfLanguages(lead))
    return whole(true);
  const goesOn = choices.similar.test(after) && choices.classes.classAfter.test(after);
  if (goesOn && !lists.orAfter.test(after) && !isMixture(tokens, knowledge)) return whole(true);
  const piped = chain.every(({ link }, index) => index === 0 || link === 'pipe');
  return piped && allAnswerOneNeed(tokens, knowledge) ? whole(similar) : undefined;
}

/** A line "Language: Go, Python" may list all that is written. */
function isOfLanguages({ noun }: ListLead): boolean {
  return noun?.categories?.has('language') ?? false;
}

/** A chain read by its own joiners. */
function readParts(
  text: PlainText,
  chain: Linked[],
  after: string,
  similar: boolean,
  knowledge: AskKnowledge,
): Ask[] {
  const { lists } = knowledge;
  const orSimilar = (similar && lists.orAfter.test(after)) || lists.orClass.test(after);
  const last = chain.at(-1);
  if (last && chain.length === 1 && last.link !== 'or' && !orSimilar && !lists.orUnknown.test(after))
    return [{ tokens: [last.token], open: similar }];
  return splitAtJoints(text, chain, knowledge).flatMap((part) => {
    const ends = part.at(-1) === last;
    const or =
      part.some((each) => each.link === 'or') || (ends && (orSimilar || lists.orUnknown.test(after)));
    if (or) {
      const [tokens, others] = separate(part, knowledge);
      return [
        { tokens: unique(tokens), open: similar && ends },
        ...others.map((token) => ({ tokens: [token], open: false })),
      ];
    }
    const [only] = part;
    if (only && part.length === 1) return { tokens: [only.token], open: similar };
    const atoms =
      ends && leadsToExamples(after, part, knowledge)
        ? part.map((each) => [each.token])
        : splitAtoms(part, knowledge);
    return atoms.map((atom) => ({ tokens: unique(atom), open: similar }));
  });
}

/**
 * The names of a choice, and those that only stand beside one of them: in "gRPC, Java microservices or NATS" a pattern
 * is no answer of its own, nor is Python in "Python Django or Rails".
 */
function separate(part: Linked[], knowledge: AskKnowledge): [Token[], Token[]] {
  const { terms } = knowledge;
  const others = part.filter((each, index) => {
    const next = part[index + 1];
    if (next?.link === 'beside' && implies(next.token.termId, each.token.termId, knowledge)) return true;
    // "An RDBMS, ideally PostgreSQL or MySQL": a class before its own examples.
    if (next && terms.get(each.token.termId)?.generic)
      return next.link === 'beside' || (index === 0 && areOfClass(part.slice(1), each.token, knowledge));
    return each.link === 'beside' && namesConcept(each, knowledge);
  });
  return [tokensOf(part.filter((each) => !others.includes(each))), tokensOf(others)];
}

/** Whether names are all products of the class that a word names. */
function areOfClass(part: Linked[], word: Token, { terms }: AskKnowledge): boolean {
  const family = terms.get(word.termId)?.family;
  return family !== undefined && part.every(({ token }) => terms.get(token.termId)?.family === family);
}

/** The services of a vendor at the start of a chain, and what follows them: "EC2, S3" of "AWS: EC2, S3, Python". */
function splitParts(chain: Linked[], vendor: Token, knowledge: AskKnowledge): [Linked[], Linked[]] {
  const last = chain.findLastIndex(({ token }) => implies(token.termId, vendor.termId, knowledge));
  return [chain.slice(0, last + 1), chain.slice(last + 1)];
}

/**
 * Examples end where "and" leads from tools to a pattern ("databases like MySQL and caching with Redis"), or to what is
 * none of the class that was named ("a relational store like MariaDB and Docker").
 */
function splitExamples(chain: Linked[], { noun }: ListLead, knowledge: AskKnowledge): [Linked[], Linked[]] {
  const { terms } = knowledge;
  const concept = namesConcept(chain[0], knowledge);
  const categoryOf = (each: Linked | undefined) => terms.get(each?.token.termId ?? '')?.category;
  const isOfClass = (each: Linked | undefined): boolean => {
    const category = categoryOf(each);
    return category !== undefined && (noun?.categories?.has(category) ?? false);
  };
  const end = chain.findIndex((each) => {
    if (each.link !== 'and') return false;
    if (namesConcept(each, knowledge) !== concept) return true;
    return isOfClass(chain[0]) && !isOfClass(each) && !each.gap.includes(',');
  });
  return end < 0 ? [chain, []] : [chain.slice(0, end), chain.slice(end)];
}

function namesConcept(each: Linked | undefined, { terms }: AskKnowledge): boolean {
  return isConcept(each && terms.get(each.token.termId)?.category);
}

/** "SQL/NoSQL databases such as": names of classes, whose examples follow. */
function leadsToExamples(after: string, part: Linked[], { choices, terms }: AskKnowledge): boolean {
  return part.some((each) => terms.get(each.token.termId)?.generic) && choices.examplesAhead.test(after);
}
