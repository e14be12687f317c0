import type { TextRange } from '../text/range.ts';
import type { CompiledVerbs } from './compiled-verbs.ts';
import type { CompiledWording } from './compiled-wording.ts';
import { isAdverb, isNounInIng } from './read-verbs.ts';
import type { Word } from './split-words.ts';

/** What a bullet begins with. */
export interface Opening {
  /**
   * `verb`: what somebody did; `list`: names between commas, and no verb; `passive`: a thing that something was done
   * to; `noun`: any other thing or name.
   */
  kind: 'verb' | 'list' | 'passive' | 'noun';
  /** The range of the words that tell: the verb, the auxiliary with its participle, or the first words. */
  start: number;
  end: number;
  /** A heading stands before it: "Payments: built ...". */
  label: boolean;
}

const LABEL = /^[\p{L}\d][^:;,.–—]{1,45}?(?::|\s[–—-])\s+(?=\S)/u;
/** "Using Java, Spring and React, I added": the verb behind a subject that comes late. */
const LATE = /^(?:using|with|in|as|for|by|through)\s[^.;:]{2,160}?,\s(?:i|we)\s(?=\p{Ll})/iu;
const SUBJECT = /^(?:(?:i|we)(?:['’](?:ve|m|d))?|and)\s+(?:(?:have|had|am|was|also)\s+)?/i;
const AUXILIARY = /^(?:was|were|is|are|has|have|had|been|being|be|got|gets)$/;
const BE = /^(?:was|were|is|are|been|being|be|got|gets)$/;
/** A number or an amount of money, with which an object begins too. */
const AMOUNT = /^(?:\d|[$€£])/;
/** Behind these a word that could be a verb is a thing: "support for", "queries on". */
const LINKS = new Set(['of', 'for', 'in', 'on', 'from', 'by', 'at', 'between', 'per']);
/** Between a verb and its object stands none of these: "Observability: 70 services". */
const STOP = /[,;:–—]/;
const LEAST_OF_LIST = 3;
/** Behind a heading fewer make a list: "Infrastructure: AWS, New Relic". */
const LEAST_OF_KEY = 2;
const HEADING_WORDS = 3;
/** Between two names of a list stands one of these, or "and". */
const BETWEEN_NAMES = /[,|•·()]|\s[/&]\s/;
/** A name of a list has at most so many words. */
const NAME_WORDS = 4;

/**
 * Reads what a bullet begins with, behind a heading, an adverb or a clause that goes before its verb. `words` are those
 * of the text.
 */
export function readOpening(
  text: string,
  words: readonly Word[],
  known: CompiledVerbs,
  wording: CompiledWording,
): Opening {
  const heading = LABEL.exec(text)?.[0] ?? '';
  const behind = readBody(text, heading.length, words, known, wording);
  if (behind.kind === 'verb' || !heading) return { ...behind, label: heading !== '' };
  // "Rebuilt billing: ..." has its verb in the heading.
  const whole = readBody(text, 0, words, known, wording);
  if (whole.kind === 'verb') return { ...whole, label: false };
  // "Integration of the tills: printers, scanners, drawers" names work in its heading, and its parts behind it.
  const isLong = words.filter(({ end }) => end <= heading.length).length > HEADING_WORDS;
  return behind.kind === 'list' && isLong
    ? { ...whole, kind: 'noun', label: false }
    : { ...behind, label: true };
}

function readBody(
  text: string,
  from: number,
  all: readonly Word[],
  known: CompiledVerbs,
  wording: CompiledWording,
): Omit<Opening, 'label'> {
  const at = skipFronts(text, from, known);
  const words = all.filter(({ start }) => start >= at);
  let index = 0;
  while (index + 1 < words.length && goesBefore(words[index], known)) index += 1;
  const first = words[index];
  if (!first) return { kind: 'noun', start: from, end: text.length };
  if (isVerb(words, index, text, known, wording)) return { kind: 'verb', start: first.start, end: first.end };
  const clause = { start: at, end: sentenceEnd(text, at) };
  if (isList(text, clause, words, from > 0 ? LEAST_OF_KEY : LEAST_OF_LIST, known))
    return { kind: 'list', ...clause };
  const passive = findPassive(words, clause.end, known);
  if (passive) return { kind: 'passive', ...passive };
  return { kind: 'noun', start: first.start, end: (words[index + 1] ?? first).end };
}

function skipFronts(text: string, from: number, known: CompiledVerbs): number {
  let at = from;
  for (const shape of [LATE, known.english.front, known.english.clauseFront, SUBJECT])
    at += shape.exec(text.slice(at))?.[0].length ?? 0;
  return at;
}

function goesBefore(word: Word | undefined, { leadingAdverbs }: CompiledVerbs): boolean {
  return isAdverb(word) || (word !== undefined && leadingAdverbs.has(word.lower));
}

/** Whether a word is the verb of what follows, and not a thing of the same letters. */
function isVerb(
  words: readonly Word[],
  index: number,
  text: string,
  known: CompiledVerbs,
  wording: CompiledWording,
): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word) return false;
  const { lower } = word;
  if (!/^\p{L}/u.test(lower) || namesWork(words, index, known)) return false;
  // "Reports were", "Cache: ...", "Go, Java": no verb has its own auxiliary, colon or comma behind it.
  if (next && AUXILIARY.test(next.lower)) return false;
  // "Failed payments were reduced": an adjective, and its thing is the subject.
  if (/s$/.test(next?.lower ?? '') && AUXILIARY.test(words[index + 2]?.lower ?? '')) return false;
  if (known.notVerbs.test(text.slice(word.start))) return false;
  const form = known.forms.form(lower);
  const base = known.forms.base(lower);
  if (known.otherPasts.has(lower) || (base && known.forms.past(base) === lower && form !== 'base'))
    return true;
  if (form === 'past') return true;
  if (form === 'gerund') return next?.lower !== 'of' && !isNounInIng(word, next, known);
  if (/[a-z]{3}ed$/.test(word.text) || (/[a-z]{3}ing$/.test(word.text) && !known.nounsInIng.has(lower)))
    return true;
  if (!next) return false;
  const gap = text.slice(word.end, next.start);
  if (
    !STOP.test(gap) &&
    (known.english.objectStarts.has(next.lower) || AMOUNT.test(next.lower)) &&
    !known.english.grammatical.has(lower)
  )
    return !/(?:tion|ment|ance|ness)s?$/.test(lower);
  if (!base || (known.nounsOfWork.has(lower) && LINKS.has(next.lower))) return false;
  if (known.clearVerbs.has(base)) return true;
  if (STOP.test(gap)) return false;
  if (LINKS.has(next.lower)) return form === 'base' && !isThing(lower, known, wording);
  // "Lead developer for": a person, and nobody's work.
  if (form === 'base' && known.people.has(next.lower) && !/s$/.test(next.lower)) return false;
  // "Test suite for the engine", "Cache layer": the thing in front of another one.
  if (form === 'base' && wording.countNouns.has(next.lower)) return false;
  // "Lead development teams": nobody is called a lead development.
  if (known.forms.rank(base) === 'led') return true;
  return !(known.nounsOfWork.has(next.lower) && !/s$/.test(next.lower));
}

/** Whether a word that could be a verb is a thing as often. */
function isThing(word: string, known: CompiledVerbs, { countNouns }: CompiledWording): boolean {
  return [known.nounsOfWork, countNouns, known.softwareNouns, known.taskNouns, known.people].some((set) =>
    set.has(word),
  );
}

/** "Design and development of", "support for": work by its nouns. */
function namesWork(
  words: readonly Word[],
  index: number,
  { nounsOfWork, clearVerbs }: CompiledVerbs,
): boolean {
  let at = index;
  if (clearVerbs.has(words[at]?.lower ?? '')) return false;
  while (
    nounsOfWork.has(words[at]?.lower ?? '') ||
    (at > index && /^(?:and|&)$/.test(words[at]?.lower ?? ''))
  )
    at += 1;
  return at > index && LINKS.has(words[at]?.lower ?? '');
}

function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[.;](?:\s|$)/);
  return end < 0 ? text.length : from + end;
}

/** Whether a stretch of a text is that many short names between commas, bars or slashes, and nothing else. */
function isList(
  text: string,
  { start, end }: TextRange,
  words: readonly Word[],
  least: number,
  { english }: CompiledVerbs,
): boolean {
  let count = 0;
  let length = 0;
  let last = start;
  for (const word of words) {
    if (word.start >= end) break;
    if (AUXILIARY.test(word.lower) || english.subordinators.has(word.lower)) return false;
    if (word.lower === 'and') length = 0;
    else {
      if (length === 0 || BETWEEN_NAMES.test(text.slice(last, word.start))) {
        count += 1;
        length = 0;
      }
      length += 1;
      if (length > NAME_WORDS) return false;
    }
    last = word.end;
  }
  return count >= least;
}

/** The first "was built", "has been moved", "are generated" of the first sentence. */
function findPassive(
  words: readonly Word[],
  end: number,
  known: CompiledVerbs,
): { start: number; end: number } | undefined {
  for (const [index, word] of words.entries()) {
    if (word.start >= end) return undefined;
    if (known.english.subordinators.has(word.lower)) return undefined;
    if (!BE.test(word.lower)) continue;
    const after = words
      .slice(index + 1, index + 4)
      .find((each) => !goesBefore(each, known) && !BE.test(each.lower));
    if (after && after.start < end && isWorkDone(after.lower, known))
      return { start: word.start, end: after.end };
  }
  return undefined;
}

/** Whether a word is the participle of work: "migrated", and neither "affected" nor what happens to people. */
function isWorkDone(word: string, { forms, participles, befalls }: CompiledVerbs): boolean {
  const base = participles.get(word) ?? forms.base(word);
  if (!base || befalls.has(base)) return false;
  return participles.has(word) || forms.past(base) === word;
}
