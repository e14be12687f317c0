import type { QuantityFinder } from '../quantities/quantity-finder.ts';
import type { ResumeText } from '../resume/resume-texts.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';
import type { Evidence } from './evidence.ts';
import { type CompiledShows, evidenceIds, findActs } from './shows.ts';
import { readStanding, type StandingKnowledge } from './standing.ts';

/** Evidence as it is in a text, wherever the text stands. */
export type FoundEvidence = Omit<Evidence, 'path' | 'text' | 'where'>;

/** What was read of groups of texts: of each text, what it is evidence of. */
export type Readings = Map<string, readonly (readonly FoundEvidence[])[]>;

interface Knowledge {
  terms: KnownTerms;
  quantities: QuantityFinder;
  shows: CompiledShows;
  standing: StandingKnowledge;
}

/** A place of a text with all that it is evidence of. */
interface Place {
  token: Token;
  ids: Iterable<string>;
  isAct: boolean;
}

/**
 * What a text of a resume is evidence of: what it names, what that implies and shows, and what it says was done.
 *
 * @param tokens what it names, in reading order.
 * @param ofTrade it tells of work on software, so that acts are looked for.
 */
export function readText(
  text: ResumeText,
  tokens: readonly Token[],
  ofTrade: boolean,
  knowledge: Knowledge,
): FoundEvidence[] {
  const named = new Set(tokens.map(({ termId }) => termId));
  const acts = ofTrade ? listActs(text.text, knowledge.shows) : [];
  const places = [
    ...tokens.map((token): Place => ({ token, ids: evidenceIds(token.termId, knowledge), isAct: false })),
    ...acts.filter(({ token }) => !named.has(token.termId)),
  ];
  if (places.length === 0) return [];
  const standingOf = readStanding(text, tokens, knowledge);
  return places.flatMap(({ token, ids, isAct }) => {
    const standing = standingOf(token, isAct);
    if (!standing) return [];
    const { start, end, text: spelling, version } = token;
    return [...ids].flatMap((termId) => {
      const isImplied = termId !== token.termId;
      if (isImplied && named.has(termId)) return [];
      const found: FoundEvidence = { termId, ...standing, start, end, spelling };
      if (isImplied) found.impliedBy = token.termId;
      else if (version) found.version = version;
      if (isAct) found.act = true;
      return [found];
    });
  });
}

function listActs(text: string, shows: CompiledShows): Place[] {
  return findActs(text, shows).map(({ ids, start, end }) => {
    const token: Token = { termId: ids[0] ?? '', start, end, text: text.slice(start, end) };
    return { token, ids, isAct: true };
  });
}
