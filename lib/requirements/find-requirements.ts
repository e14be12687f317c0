import type { Posting } from '../posting/posting.ts';
import type { TextRange } from '../text/range.ts';
import type { Token } from '../tokens/token.ts';
import { findAsks } from './any-of.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import type { Ask } from './chains.ts';
import { dropEmployer } from './company-names.ts';
import { findLevelSpans, levelAt } from './level.ts';
import { type AskedTerm, levels, type Requirement, type RequirementLevel } from './requirement.ts';
import { findLabelRole, findSectionLevel, isAboutPeople, type SentenceContext } from './section-level.ts';
import { findBlockRoles } from './sections.ts';
import { findSentences } from './sentences.ts';
import { assignYears, findYears } from './years.ts';

const LONGEST_TITLE = 100;

/** What a posting names and what it asks for. */
export interface Asks {
  /** Every term that the posting names, with its strongest level. */
  terms: AskedTerm[];
  /** What it asks for, each requirement once; terms that it only mentions are left out. */
  requirements: Requirement[];
}

/**
 * Finds what a posting asks for: each requirement with its level, its alternatives, and the years asked for exactly it.
 * The level is that of the section, unless the sentence says otherwise.
 *
 * @param allTokens the tokens of `posting.description`, in reading order.
 */
export function findRequirements(
  posting: Pick<Posting, 'description' | 'blocks' | 'title' | 'hiringOrganization'>,
  allTokens: Token[],
  knowledge: AskKnowledge,
): Asks {
  const tokens = dropEmployer(posting, allTokens, knowledge);
  const { description, blocks } = posting;
  const roles = findBlockRoles(blocks, knowledge.headings);
  const title = posting.title ?? blocks[0]?.text ?? '';
  const terms = new Map<string, AskedTerm>();
  const requirements = new Map<string, Requirement>();
  let next = 0;
  blocks.forEach((block, index) => {
    const end = block.start + block.text.length;
    const inside: Token[] = [];
    for (let token = tokens[next]; token && token.start < end; token = tokens[++next]) inside.push(token);
    if (inside.length === 0) return;
    const role = knowledge.sentences.waived.test(block.text) ? 'about' : (roles[index] ?? 'intro');
    const kind = index === 0 && isTitle(block.text, knowledge) ? 'heading' : block.kind;
    const context: SentenceContext = { role, kind, title };
    for (const sentence of findSentences(
      description,
      { start: block.start, end },
      inside,
      knowledge.sentences,
    )) {
      context.role = findLabelRole(description.slice(sentence.start, sentence.end), context, knowledge);
      if (sentence.tokens.length > 0) readSentence(description, sentence, context);
    }
  });
  return { terms: [...terms.values()], requirements: [...requirements.values()] };

  function readSentence(
    text: string,
    sentence: TextRange & { tokens: Token[] },
    context: SentenceContext,
  ): void {
    if (context.role === 'benefits' || context.role === 'legal') return;
    const words = text.slice(sentence.start, sentence.end);
    const asks = findAsks(text, sentence, knowledge);
    const years = yearsOf(words, sentence, asks, knowledge);
    const countsYears = years.some((each) => each !== undefined);
    const section = findSectionLevel(words, { ...context, countsYears }, knowledge);
    if (section === 'mentioned' && knowledge.company.others.test(words)) return;
    const spans = section === 'mentioned' ? [] : findLevelSpans(words, knowledge.levels);
    const levelOf = (token: Token): RequirementLevel => {
      if (isAboutPeople(text, token, knowledge)) return 'mentioned';
      return levelAt(spans, token.start - sentence.start, token.end - sentence.start) ?? section;
    };
    for (const token of sentence.tokens) addTerm(terms, token, levelOf(token));
    for (const [index, ask] of asks.entries()) {
      const strength = strongest(ask.tokens.map(levelOf));
      if (strength === 'mentioned' || isGeneric(ask, knowledge)) continue;
      addRequirement(requirements, ask, strength, years[index], trimSentence(text, sentence));
    }
  }
}

/** The years that a sentence asks of each ask. */
function yearsOf(
  words: string,
  { start }: TextRange,
  asks: Ask[],
  { years: cues }: AskKnowledge,
): (number | undefined)[] {
  const ranges = asks.map(({ tokens }) => ({
    start: (tokens[0]?.start ?? start) - start,
    end: (tokens.at(-1)?.end ?? start) - start,
  }));
  return assignYears(words, findYears(words, cues), ranges, cues);
}

/** The first line may name the job and its tools: "Backend Developer (Go, Kafka, PostgreSQL)". */
function isTitle(line: string, { headings }: AskKnowledge): boolean {
  return line.length < LONGEST_TITLE && headings.jobTitle.test(line) && !/[.!?:]$/.test(line);
}

function isGeneric({ tokens }: Ask, { terms }: AskKnowledge): boolean {
  return tokens.every((token) => terms.get(token.termId)?.generic);
}

function strongest(all: RequirementLevel[]): RequirementLevel {
  return levels.find((level) => all.includes(level)) ?? 'mentioned';
}

function addTerm(terms: Map<string, AskedTerm>, token: Token, level: RequirementLevel): void {
  const term = terms.get(token.termId);
  if (!term) {
    const added: AskedTerm = { termId: token.termId, level, tokens: [token] };
    if (token.version) added.version = token.version;
    terms.set(token.termId, added);
    return;
  }
  term.tokens.push(token);
  term.level = strongest([term.level, level]);
  if (!term.version && token.version) term.version = token.version;
}

/** Adds a requirement, or merges it into the one with the same answers: the stronger level and its sentence are kept. */
function addRequirement(
  requirements: Map<string, Requirement>,
  { tokens, open }: Ask,
  level: RequirementLevel,
  years: number | undefined,
  source: Pick<Requirement, 'text' | 'start' | 'end'>,
): void {
  const anyOf = tokens.map((token) => token.termId);
  const key = anyOf.length === 1 ? String(anyOf[0]) : anyOf.toSorted().join(' ');
  const known = requirements.get(key);
  if (known) {
    if (known.level !== level && strongest([known.level, level]) === level)
      Object.assign(known, { level, ...source });
    known.open ||= open;
    known.tokens.push(...tokens);
    if (years !== undefined) known.years = Math.max(years, known.years ?? 0);
    return;
  }
  const requirement: Requirement = { anyOf, open, level, ...source, tokens };
  const version = tokens.length === 1 ? tokens[0]?.version : undefined;
  if (version) requirement.version = version;
  if (years !== undefined) requirement.years = years;
  requirements.set(key, requirement);
}

/** A sentence without the blanks around it, and its range. */
function trimSentence(text: string, { start, end }: TextRange): Pick<Requirement, 'text' | 'start' | 'end'> {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const trimmed = words.trim();
  return { text: trimmed, start: from, end: from + trimmed.length };
}
