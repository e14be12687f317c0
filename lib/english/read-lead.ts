import { type CompiledVerbs, firstWord } from './compiled-verbs.ts';
import { insertAfterObject } from './find-object.ts';
import { readCompoundWork } from './read-compound-work.ts';
import { readNounsOfWork } from './read-nouns-of-work.ts';
import { readVerbList, type VerbForm } from './read-verbs.ts';
import { splitWords } from './split-words.ts';
import type { TaggedWord } from './tagger.ts';
import { capitalise } from './tidy-text.ts';
import { climbs } from './verb-forms.ts';
import type { OpenerClaim, Rank } from './verb-knowledge.ts';

/** How a bullet begins: its verbs, how much they claim, and what follows. */
export interface Lead {
  /** Base forms; empty when the bullet names no work of its own. */
  verbs: string[];
  /** The verbs as a line begins with them: "Designed and built". */
  past: string;
  /** Their base forms, as they follow "helped": "design and build". */
  base: string;
  /** The bullet claims no more than a part in the work. */
  shared: boolean;
  /** More verbs stand later in the body, and go with these. */
  several?: boolean;
  /** The weak opening that went before, as it stood. */
  opener: string;
  claims?: OpenerClaim;
  rank: Rank;
  /** The form the verbs stood in: later verbs of the bullet follow it. */
  form?: VerbForm;
  body: string;
}

const auxiliary =
  /^(?:my\s+(?=(?:responsibilit|dut|role|job)))?(?:(?:i|we)(?:['’](?:ve|m))?\s+)?(?:(?:am|is|was|were|have|has|had|having|been|being|got)\s+)*/i;

/** Reads how a bullet begins. `tags` are those of the whole text. */
export function readLead(text: string, known: CompiledVerbs, tags: TaggedWord[] = []): Lead {
  const shared = /^we\b/i.test(text);
  let rest = stripAdverbs(text.replace(auxiliary, ''), known).replace(auxiliary, '');
  rest = stripSkillQuantifiers(stripAdverbs(rest, known), known);
  const opening = readOpener(rest, known);
  const claims = shared && opening?.claims !== 'skill' ? 'shared' : opening?.claims;
  const after = opening ? stripAdverbs(rest.slice(opening.end).trimStart(), known) : rest;
  const opener = opening ? rest.slice(0, opening.end) : '';

  const tools = claims === 'skill' && /^work/i.test(opener) ? readToolWork(after, known, tags) : undefined;
  const read =
    tools ??
    readWork(after, opening?.text, known, tags) ??
    (opening ? undefined : readFiniteVerbs(after, known, tags));
  if (read) {
    const own = read.verbs.reduce<Rank>(
      (top, verb) => (climbs(known.forms.rank(verb), top) ? known.forms.rank(verb) : top),
      'took-part',
    );
    return {
      verbs: read.verbs,
      past: capitalise(read.past),
      base: read.base,
      shared: claims === 'shared',
      opener,
      ...(claims && { claims }),
      rank: claims === 'shared' ? 'took-part' : own,
      form: read.form,
      body: read.body,
    };
  }
  return {
    verbs: [],
    past: '',
    base: '',
    shared: claims === 'shared',
    opener,
    ...(claims && { claims }),
    rank: claims === 'duty' ? 'did' : 'took-part',
    body: after,
  };
}

/** "Worked with Kafka and Cassandra to build X": the work is named behind its tools, "built X with Kafka". */
function readToolWork(text: string, known: CompiledVerbs, tags: TaggedWord[]): WorkReading | undefined {
  const cut = /^([^;:()]{1,90}?),? (?:in order )?(to .+)$/.exec(text);
  const work = cut?.[2] && readWork(cut[2], '', known, tags);
  return work ? { ...work, body: insertAfterObject(work.body, `with ${cut[1]}`) } : undefined;
}

interface WorkReading {
  verbs: string[];
  past: string;
  base: string;
  form: VerbForm;
  body: string;
}

/** Work named after an opener, or by nouns of work: "maintaining X", "to build X", "the design of X". */
function readWork(
  text: string,
  opener: string | undefined,
  known: CompiledVerbs,
  tags: TaggedWord[],
): WorkReading | undefined {
  const nouns = readNounsOfWork(text, known) ?? readCompoundWork(text, known);
  if (nouns) return { ...nouns, form: 'gerund', body: nouns.rest };
  if (opener === undefined) return undefined;
  const infinitive = /^to\s+/i.exec(text);
  const forms: VerbForm[] =
    infinitive || /^(?:tasked to|helped to|helping to|helped|helping|assisted)$/i.test(opener)
      ? ['base']
      : / to$/i.test(opener) && known.clearVerbs.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')
        ? ['gerund', 'base']
        : ['gerund'];
  if (/(?:that|which|who)$/i.test(opener)) forms.unshift('past');
  const start = infinitive?.[0].length ?? 0;
  for (const form of forms) {
    const list = readVerbList(text.slice(start), form, known, tags);
    if (!list) continue;
    const body = text
      .slice(start + list.end)
      .trim()
      .replace(/^of\s+/, '');
    const carries = list.verbs.length === 1 && known.carriers.has(list.verbs[0] ?? '');
    const carried = carries ? readNounsOfWork(body, known) : undefined;
    return carried ? { ...carried, form, body: carried.rest } : { ...list, form, body };
  }
  return undefined;
}

/** The verbs a bullet begins with, in whatever form it is written: "Built", "Build", "Builds", "Building". */
function readFiniteVerbs(text: string, known: CompiledVerbs, tags: TaggedWord[]): WorkReading | undefined {
  if (known.notVerbs.test(text)) return undefined;
  for (const form of ['past', 'gerund', 's', 'base'] as const) {
    const list = readVerbList(text, form, known, tags);
    const body = list && text.slice(list.end).trim();
    if (!list || !body) continue;
    const carries = list.verbs.length === 1 && known.carriers.has(list.verbs[0] ?? '');
    const carried = carries && (readNounsOfWork(body, known) ?? readCompoundWork(body, known));
    if (carried) return { ...carried, form: 'past', body: carried.rest };
    return { ...list, form, body };
  }
  return undefined;
}

/** "Part of the team which", "a member of an agile team that": the work is the team's. */
const TEAM =
  /^(?:an? )?(?:(?:key|core|active) )?(?:part|member) of (?:the|an?|our) (?:[\p{L}-]+ ){0,3}team (?:that|which|who|responsible for)(?=\s)/iu;

function readOpener(
  text: string,
  known: CompiledVerbs,
): { claims: OpenerClaim; end: number; text: string } | undefined {
  const team = TEAM.exec(text)?.[0];
  if (team) return { claims: 'shared', end: team.length, text: team };
  const begins = firstWord(text);
  for (const { claims, first, pattern } of known.openers) {
    const found = first.has(begins) ? pattern.exec(text) : null;
    if (!found) continue;
    const opener = found[0];
    const after = text.slice(opener.length).trimStart();
    if (!after) continue;
    const verbOnly = /^(?:helped|helping|assisted|assisting)$/i.test(opener);
    if (verbOnly && !readVerbList(after.replace(/^to\s+/, ''), 'base', known)) continue;
    if (claims === 'skill' && /^work/i.test(opener) && readPartner(after, known)) continue;
    return { claims, end: opener.length, text: opener };
  }
  return undefined;
}

/** Whether a text begins with people: "the product team to ...". */
export function readPartner(text: string, known: CompiledVerbs): boolean {
  const head = /^[^,;]*?(?=\s(?:to|on|for|in)\s|[,;]|$)/.exec(text)?.[0] ?? '';
  return splitWords(head).some((word) => known.people.has(word.lower));
}

function stripAdverbs(text: string, known: CompiledVerbs): string {
  let rest = text;
  for (;;) {
    const word = /^([\p{L}-]+),?\s+/u.exec(rest);
    if (!word?.[1] || !known.leadingAdverbs.has(word[1].toLowerCase())) return rest;
    rest = rest.slice(word[0].length);
  }
}

/** "Extensive hands-on experience with X" begins at "experience", when an opener stands there. */
function stripSkillQuantifiers(text: string, known: CompiledVerbs): string {
  let rest = text;
  for (let count = 0; count < 5; count += 1) {
    if (readOpener(rest, known)) return rest;
    const word = /^([\p{L}-]+),?\s+(?:and\s+)?/u.exec(rest);
    if (!word?.[1] || !known.skillQuantifiers.has(word[1].toLowerCase())) return text;
    rest = rest.slice(word[0].length);
  }
  return text;
}
