import type { Block, Posting } from '../posting/posting.ts';
import type { TextRange } from '../text/range.ts';
import type { Token } from '../tokens/token.ts';
import { findAsks } from './any-of.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { findLanguage } from './ask-languages.ts';
import type { Ask } from './chains.ts';
import { dropEmployer } from './company-names.ts';
import { type ItemChoice, isAnswer, joinAnswers, leadsToChoice } from './item-choices.ts';
import { findLevelSpans, type LevelSpan, spanAt } from './level.ts';
import { addAsk, dropClasses, markCovered, type PlacedAsk, strongest } from './merge-asks.ts';
import { findNegated } from './negation.ts';
import type { AskedTerm, AskPlace, Requirement, RequirementLevel } from './requirement.ts';
import { findYearsColumn, readCells, readRowYears, type YearsColumn } from './rows.ts';
import { findLabelRole, findSectionLevel, isNoSkill, type SentenceContext } from './section-level.ts';
import { findBlockRoles } from './sections.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { breakRuns } from './unbroken.ts';
import { joinVendorNames } from './vendor-names.ts';
import { assignYears, findYears } from './years.ts';

const LONGEST_TITLE = 100;
/** A longer sentence is one that lost its stops, and says more than how to apply. */
const LONGEST_APPLICATION = 300;

/** What a posting names and what it asks for. */
export interface Asks {
  /** Every term that the posting names, with its strongest level. */
  terms: AskedTerm[];
  /** What it asks for, each requirement once; terms that it only mentions are left out. */
  requirements: Requirement[];
  /** The tag of the language that the posting is written in: "en", "de", "sv"; "unknown" where it could not be told. */
  language: string;
  /** Gaplight reads no asks in that language: it finds names only. */
  unread: boolean;
}

/**
 * Finds what a posting asks for: each requirement with its level, its alternatives, and the years asked for exactly it.
 * The level is that of the section, unless the sentence says otherwise.
 *
 * @param allTokens the tokens of the description, in reading order.
 * @param english what is known of asks, with the other languages in it.
 */
export function findRequirements(
  original: Pick<Posting, 'description' | 'blocks' | 'title' | 'hiringOrganization'>,
  allTokens: Token[],
  english: AskKnowledge,
): Asks {
  const { language, posting, ...found } = findLanguage(original, english);
  if (!found.knowledge) return { terms: nameOnly(allTokens), requirements: [], language, unread: true };
  const { knowledge } = found;
  const { description } = posting;
  const tokens = joinVendorNames(description, dropEmployer(posting, allTokens, knowledge), knowledge);
  const blocks = breakRuns(posting.blocks, knowledge);
  const roles = findBlockRoles(blocks, knowledge.headings);
  const title = posting.title ?? blocks[0]?.text ?? '';
  const terms = new Map<string, AskedTerm>();
  const requirements = new Map<string, Requirement>();
  let choice: ItemChoice | undefined;
  let yearsColumn: YearsColumn | undefined;
  let next = 0;
  /** The names in the title of the job are read last: what the body calls a plus is one. */
  let named: Token[] = [];
  blocks.forEach((block, index) => {
    const end = block.start + block.text.length;
    const inside: Token[] = [];
    for (let token = tokens[next]; token && token.start < end; token = tokens[++next]) inside.push(token);
    if (index === 0 && isTitle(block.text, knowledge)) {
      named = inside;
      return;
    }
    const cells = readCells(block.text);
    if (!cells) yearsColumn = undefined;
    else yearsColumn = findYearsColumn(block.text, cells, knowledge.years) ?? yearsColumn;
    const asks = inside.length > 0 ? readBlock(block, index, inside) : [];
    if (choice && isAnswer(choice, block, asks, knowledge)) {
      choice.asks.push(...asks);
      return;
    }
    for (const ask of choice ? [...joinAnswers(choice), ...asks] : asks) addAsk(requirements, ask);
    choice = leadsToChoice(block, knowledge) ? { lead: block.kind, asks: [] } : undefined;
  });
  for (const ask of choice ? joinAnswers(choice) : []) addAsk(requirements, ask);
  const [first] = blocks;
  if (first && named.length > 0) for (const ask of readBlock(first, 0, named)) addAsk(requirements, ask);
  dropClasses(requirements, knowledge.terms);
  markCovered(requirements);
  return { terms: [...terms.values()], requirements: [...requirements.values()], language, unread: false };

  function readBlock(block: Block, index: number, inside: Token[]): PlacedAsk[] {
    const isJob = index === 0 && isTitle(block.text, knowledge);
    const kind = isJob ? 'heading' : block.kind;
    const context: SentenceContext = { role: roles[index] ?? 'intro', kind, title, isJob };
    const range = { start: block.start, end: block.start + block.text.length };
    const sentences = findSentences(description, range, inside, knowledge.sentences);
    const waivers = sentences.map((sentence) => isWaiver(description, sentence, knowledge));
    return sentences.flatMap((sentence, at) => {
      context.role = findLabelRole(description.slice(sentence.start, sentence.end), context, knowledge);
      return sentence.tokens.length > 0
        ? readSentence(description, sentence, (waivers[at] || waivers[at + 1]) ?? false, context)
        : [];
    });
  }

  function readSentence(
    text: string,
    sentence: Sentence,
    waives: boolean,
    context: SentenceContext,
  ): PlacedAsk[] {
    const words = text.slice(sentence.start, sentence.end);
    const asks = findAsks(text, sentence, context.role === 'stack', knowledge);
    const years = yearsOf(words, sentence, asks, yearsColumn, knowledge);
    const countsYears = years.some((each) => each !== undefined);
    const ownSpans = levelSpans(words, sentence, knowledge);
    const saysLevel = ownSpans.some(({ level }) => level !== 'mentioned');
    // "Send us your GitHub profile" names no technology of the job; "Kafka on your CV is a plus" does.
    const isShort = words.length < LONGEST_APPLICATION && !saysLevel;
    if (isShort && knowledge.sentences.application.test(words)) return [];
    const section = findSectionLevel(words, { ...context, countsYears, saysLevel }, knowledge);
    if (section === 'mentioned' && knowledge.company.others.test(words)) return [];
    const isWaived = context.role === 'waived' || waives;
    const negated = findNegated(text, sentence, knowledge);
    const spans = section === 'mentioned' ? [] : ownSpans;
    const saidOf = (token: Token): RequirementLevel | undefined => {
      const span = spanAt(spans, token.start - sentence.start, token.end - sentence.start);
      // "We left Kafka, so knowing it is a plus"; "Kafka is a plus, but can be learned".
      const stands = negated.has(token)
        ? span?.isAfterthought
        : isWaived && span && span.level !== 'mentioned';
      return (isWaived || negated.has(token)) && !stands ? 'mentioned' : span?.level;
    };
    const levelOf = (token: Token): RequirementLevel => {
      if (isNoSkill(text, token, knowledge)) return 'mentioned';
      if (context.isJob && isTrade(token, knowledge)) return 'mentioned';
      if (context.isJob && terms.get(token.termId)?.level === 'preferred') return 'preferred';
      return saidOf(token) ?? section;
    };
    const levels = new Map<Token, RequirementLevel>();
    for (const token of sentence.tokens) {
      const level = levelOf(token);
      levels.set(token, level);
      addTerm(terms, token, level, saidOf(token) === 'mentioned');
    }
    const place = trimSentence(original.description, sentence);
    return asks.flatMap((ask, index) => {
      const wanted = negated.size > 0 ? ask.tokens.filter((token) => !negated.has(token)) : ask.tokens;
      const level = strongest(wanted.map((token) => levels.get(token) ?? 'mentioned'));
      if (level === 'mentioned') return [];
      const named = ask.head ? [ask.head, ...wanted] : wanted;
      const tokens = named.length > 1 ? named.toSorted((a, b) => a.start - b.start) : named;
      return [{ ...ask, tokens: wanted, level, years: years[index], places: [{ ...place, tokens }] }];
    });
  }
}

/** Whether a sentence says that what it names, or the sentence before, need not be known. Of one name it says nothing here. */
function isWaiver(text: string, { start, end, tokens }: Sentence, { sentences }: AskKnowledge): boolean {
  const match = sentences.waived.exec(text.slice(start, end));
  if (!match) return false;
  const from = start + match.index;
  return !tokens.some((token) => token.start >= from && token.end <= from + match[0].length);
}

/** Whether a name in the title of a job is the trade of the job, not something that it asks for: "DevOps Engineer". */
function isTrade(token: Token, { terms }: AskKnowledge): boolean {
  return terms.get(token.termId)?.category === 'practice';
}

/** Every term that is named, in a language whose levels are not known. */
function nameOnly(tokens: Token[]): AskedTerm[] {
  const terms = new Map<string, AskedTerm>();
  for (const token of tokens) addTerm(terms, token, 'mentioned', false);
  return [...terms.values()];
}

function levelSpans(words: string, { start, tokens }: Sentence, { levels: cues }: AskKnowledge): LevelSpan[] {
  const names = tokens.map((token) => ({ start: token.start - start, end: token.end - start }));
  return findLevelSpans(words, names, cues);
}

/** The years that a sentence asks of each ask. */
function yearsOf(
  words: string,
  { start }: TextRange,
  asks: Ask[],
  column: YearsColumn | undefined,
  { years: cues }: AskKnowledge,
): (number | undefined)[] {
  const ranges = asks.map(({ tokens }) => ({
    start: (tokens[0]?.start ?? start) - start,
    end: (tokens.at(-1)?.end ?? start) - start,
    isChoice: tokens.length > 1,
  }));
  const years = assignYears(words, findYears(words, cues), ranges, cues);
  const cells = readCells(words);
  const ofRow = cells && readRowYears(words, cells, column, ranges, cues);
  return ofRow ? years.map((each) => each ?? ofRow) : years;
}

/** The first line may name the job and its tools: "Backend Developer (Go, Kafka, PostgreSQL)". */
function isTitle(line: string, { headings }: AskKnowledge): boolean {
  return line.length < LONGEST_TITLE && headings.jobTitle.test(line) && !/[.!?:]$/.test(line);
}

function addTerm(
  terms: Map<string, AskedTerm>,
  token: Token,
  level: RequirementLevel,
  isWaived: boolean,
): void {
  const term = terms.get(token.termId);
  if (!term) {
    const added: AskedTerm = { termId: token.termId, level, tokens: [token] };
    if (token.version) added.version = token.version;
    if (isWaived) added.waived = true;
    terms.set(token.termId, added);
    return;
  }
  term.tokens.push(token);
  if (token.start < (term.tokens.at(-2)?.start ?? 0)) term.tokens.sort((a, b) => a.start - b.start);
  term.level = strongest([term.level, level]);
  if (term.level !== 'mentioned') delete term.waived;
  else if (isWaived) term.waived = true;
  if (!term.version && token.version) term.version = token.version;
}

/** A sentence without the blanks around it, and its range. */
function trimSentence(text: string, { start, end }: TextRange): Omit<AskPlace, 'tokens'> {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const trimmed = words.trim();
  return { text: trimmed, start: from, end: from + trimmed.length };
}
