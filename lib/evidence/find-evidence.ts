import type { QuantityFinder } from '../quantities/quantity-finder.ts';
import type { Correction } from '../resume/correction.ts';
import type { Resume } from '../resume/resume.ts';
import { listTexts, type ResumeText } from '../resume/resume-texts.ts';
import type { Store } from '../text/keep.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';
import { isProduct } from '../tokens/vocabulary.ts';
import { createCorrector } from './correct-evidence.ts';
import type { Evidence } from './evidence.ts';
import { type FoundEvidence, type Readings, readText } from './read-text.ts';
import type { CompiledShows } from './shows.ts';
import type { StandingKnowledge } from './standing.ts';

export interface EvidenceKnowledge {
  terms: KnownTerms;
  /** Makes what these texts may name ready, where they are the first that are read. */
  expect: (texts: readonly string[]) => void;
  /** Finds the terms that a text names. */
  extract: (text: string) => Token[];
  /** The same among texts that name technologies. */
  extractOfTrade: (text: string) => Token[];
  quantities: QuantityFinder;
  shows: CompiledShows;
  standing: StandingKnowledge;
  titles: { ofTrade: RegExp };
  /** Keeps what was read of texts. */
  readings: Store<Readings>;
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
  knowledge.expect(groups.map(joinTexts));
  const isOfTrade = isOfEngineer(resume, groups, knowledge);
  const correct = createCorrector(corrections, knowledge);
  return groups.flatMap((texts) => {
    const found = readGroup(texts, isOfTrade, knowledge);
    return texts.flatMap((text, index) => {
      const { path, where } = text;
      const evidence = (found[index] ?? []).map(
        (each): Evidence => ({ ...each, path, text: text.text, where }),
      );
      return correct(text, evidence);
    });
  });
}

/** Texts of one list, which follow one another, side by side; every other text alone. */
function groupTexts(texts: ResumeText[]): ResumeText[][] {
  const groups: ResumeText[][] = [];
  let last: string | undefined;
  for (const text of texts) {
    if (text.group !== undefined && text.group === last) groups.at(-1)?.push(text);
    else groups.push([text]);
    last = text.group;
  }
  return groups;
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

/** "Languages: Go, Rust": the items of a list as one text. */
function joinTexts(texts: ResumeText[]): string {
  const [only] = texts;
  if (only && texts.length === 1) return only.text;
  return texts
    .map(
      ({ text, path }, index) =>
        text + (index === texts.length - 1 ? '' : path.at(-1) === 'name' ? ': ' : ', '),
    )
    .join('');
}

/**
 * What each of the texts of a group is evidence of, in their order; what was read is kept. The items of a list are read
 * as one text, so that short names stand among their neighbours; the ranges are those inside each item.
 */
function readGroup(
  texts: ResumeText[],
  isOfTrade: boolean,
  knowledge: EvidenceKnowledge,
): readonly (readonly FoundEvidence[])[] {
  const [first] = texts;
  if (!first) return [];
  const { kind, group, path } = first;
  const joined = joinTexts(texts);
  // A title or a course alone may be of another trade.
  const ofTrade = isOfTrade && (kind !== 'list' || group !== undefined);
  const readings = knowledge.readings(joined, () => new Map());
  const key = `${kind} ${ofTrade} ${path[0]} ${texts.length}`;
  let reading = readings.get(key);
  if (!reading) {
    const tokens = splitTokens(texts, (ofTrade ? knowledge.extractOfTrade : knowledge.extract)(joined));
    reading = texts.map((text, index) =>
      readText(text, tokens[index] ?? [], ofTrade && kind !== 'list', knowledge),
    );
    readings.set(key, reading);
  }
  return reading;
}

/** The tokens of the joined text by the items in which they stand, with the ranges inside each. */
function splitTokens(texts: ResumeText[], tokens: Token[]): Token[][] {
  if (texts.length === 1) return [tokens];
  let start = 0;
  const places = texts.map(({ text }) => {
    const place = { start, end: start + text.length, tokens: [] as Token[] };
    start = place.end + 2;
    return place;
  });
  let current = 0;
  for (const token of tokens) {
    while (token.start >= (places[current]?.end ?? Infinity)) current++;
    const place = places[current];
    if (!place || token.start < place.start || token.end > place.end) continue;
    place.tokens.push({ ...token, start: token.start - place.start, end: token.end - place.start });
  }
  return places.map((place) => place.tokens);
}
