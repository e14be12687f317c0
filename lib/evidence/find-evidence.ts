import type { QuantityFinder } from '../quantities/quantity-finder.ts';
import type { Correction } from '../resume/correction.ts';
import type { Resume } from '../resume/resume.ts';
import { listTexts, type ResumeText } from '../resume/resume-texts.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';
import { isProduct } from '../tokens/vocabulary.ts';
import { createCorrector } from './correct-evidence.ts';
import type { Evidence } from './evidence.ts';
import { createListedFinder } from './listed-finder.ts';
import { type CompiledShows, evidenceIds, findActs } from './shows.ts';
import { readStanding, type StandingCues } from './standing.ts';

export interface EvidenceKnowledge {
  terms: KnownTerms;
  /** Finds the terms that a text names. */
  extract: (text: string) => Token[];
  /** The same among texts that name technologies. */
  extractOfTrade: (text: string) => Token[];
  quantities: QuantityFinder;
  shows: CompiledShows;
  standing: StandingCues;
  titles: { ofTrade: RegExp };
}

/** A resume that names so many technologies is that of an engineer, and each of its bullets is about software. */
const OF_TRADE = 2;

/**
 * Where a resume names terms, or says in other words that it has done them, the newest role first: in a bullet with a
 * quantity about it (`proved`), in another bullet or in what describes a role (`used`), or in a list or title only
 * (`listed`). A term that another one implies or shows is there too, with `impliedBy`. What a bullet says was
 * never used ("instead of Kafka") is no evidence, and neither is what the user said is no proof.
 */
export function findEvidence(
  resume: Resume,
  knowledge: EvidenceKnowledge,
  corrections: readonly Correction[] = [],
): Evidence[] {
  return findCorrected(resume, knowledge, corrections).filter(({ refuted }) => refuted === undefined);
}

/** Evidence as `findEvidence` finds it, and with it, marked `refuted`, what the user said is no proof. */
export function findCorrected(
  resume: Resume,
  knowledge: EvidenceKnowledge,
  corrections: readonly Correction[],
): Evidence[] {
  const groups = groupTexts(listTexts(resume));
  const isOfTrade = isOfEngineer(resume, groups, knowledge);
  const found = groups.map((texts) => findTokens(texts, isOfTrade, knowledge));
  const findListed = createListedFinder(found.flat());
  const correct = createCorrector(corrections, knowledge);
  return found
    .flatMap((tokens) => tokens.map(findListed))
    .flatMap((each) => correct(each.text, toEvidence(each, isOfTrade, knowledge)));
}

/** Texts of one list side by side; every other text alone. */
function groupTexts(texts: ResumeText[]): ResumeText[][] {
  const groups = Map.groupBy(texts, (text) => text.group ?? text.path.join('.'));
  return [...groups.values()];
}

/** By the titles of its roles, or else by what it names: lists first, which tell soonest. */
function isOfEngineer(
  resume: Resume,
  groups: ResumeText[][],
  { terms, extract, titles }: EvidenceKnowledge,
): boolean {
  if (resume.work.some(({ position }) => position && titles.ofTrade.test(position))) return true;
  const named = new Set<string>();
  for (const texts of groups.toReversed()) {
    for (const { termId } of extract(joinTexts(texts)))
      if (isProduct(terms.get(termId)?.category)) named.add(termId);
    if (named.size >= OF_TRADE) return true;
  }
  return false;
}

interface FoundTokens {
  text: ResumeText;
  tokens: Token[];
}

/** "Languages: Go, Rust": the items of a list as one text. */
function joinTexts(texts: ResumeText[]): string {
  return texts
    .map(
      ({ text, path }, index) =>
        text + (index === texts.length - 1 ? '' : path.at(-1) === 'name' ? ': ' : ', '),
    )
    .join('');
}

/**
 * The items of a list are read as one text, so that short names stand among their neighbours; the ranges are those
 * inside each item.
 */
function findTokens(
  texts: ResumeText[],
  isOfTrade: boolean,
  { extract, extractOfTrade }: EvidenceKnowledge,
): FoundTokens[] {
  const [only] = texts;
  if (only && texts.length === 1) {
    // A title or a course alone may be of another trade; the skills of an engineer are not.
    const read = isOfTrade && (only.kind !== 'list' || only.group) ? extractOfTrade : extract;
    return [{ text: only, tokens: read(only.text) }];
  }
  let start = 0;
  const places = texts.map((text) => {
    const place = { text, start, end: start + text.text.length, tokens: [] as Token[] };
    start = place.end + 2;
    return place;
  });
  let current = 0;
  for (const token of (isOfTrade ? extractOfTrade : extract)(joinTexts(texts))) {
    while (token.start >= (places[current]?.end ?? Infinity)) current++;
    const place = places[current];
    if (!place || token.start < place.start || token.end > place.end) continue;
    place.tokens.push({ ...token, start: token.start - place.start, end: token.end - place.start });
  }
  return places.map(({ text, tokens }) => ({ text, tokens }));
}

/** A place of a text with all that it is evidence of. */
interface Place {
  token: Token;
  ids: Iterable<string>;
  isAct?: true;
}

function toEvidence(
  { text, tokens }: FoundTokens,
  isOfTrade: boolean,
  knowledge: EvidenceKnowledge,
): Evidence[] {
  const acts = isOfTrade && text.kind !== 'list' ? listActs(text.text, knowledge.shows) : [];
  if (tokens.length + acts.length === 0) return [];
  const standingOf = readStanding(text, tokens, knowledge);
  const named = new Set(tokens.map(({ termId }) => termId));
  const evidence: Evidence[] = [];
  for (const { token, ids, isAct } of [...tokens.map((each) => toPlace(each, knowledge)), ...acts]) {
    const standing = standingOf(token, isAct);
    if (!standing) continue;
    for (const termId of ids) {
      if (termId !== token.termId && named.has(termId)) continue;
      if (isAct && named.has(token.termId)) continue;
      const { path, where } = text;
      const { start, end, text: spelling, version } = token;
      const one: Evidence = { termId, ...standing, path, text: text.text, start, end, spelling, where };
      if (termId !== token.termId) one.impliedBy = token.termId;
      else if (version) one.version = version;
      if (isAct) one.act = true;
      evidence.push(one);
    }
  }
  return evidence;
}

function toPlace(token: Token, knowledge: EvidenceKnowledge): Place {
  return { token, ids: evidenceIds(token.termId, knowledge) };
}

function listActs(text: string, shows: CompiledShows): Place[] {
  return findActs(text, shows).map(({ ids, start, end }) => {
    const token: Token = { termId: ids[0] ?? '', start, end, text: text.slice(start, end) };
    return { token, ids, isAct: true };
  });
}
