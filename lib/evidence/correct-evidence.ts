import type { QuantityFinder } from '../quantities/quantity-finder.ts';
import type { Correction, Verdict } from '../resume/correction.ts';
import type { ResumeText } from '../resume/resume-texts.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import type { Evidence } from './evidence.ts';
import { type CompiledShows, evidenceIds } from './shows.ts';
import { readStrength, type StandingKnowledge } from './standing.ts';

interface Knowledge {
  terms: KnownTerms;
  quantities: QuantityFinder;
  shows: CompiledShows;
  standing: StandingKnowledge;
}

/**
 * Makes the function that puts the user's word above what a text was read to show: what the user has there is added,
 * with the strength that the text earns, and what is no proof is marked as refuted.
 */
export function createCorrector(
  corrections: readonly Correction[],
  knowledge: Knowledge,
): (text: ResumeText, found: Evidence[]) => Evidence[] {
  const byText = Map.groupBy(corrections, ({ bullet }) => bullet);
  return (text, found) => {
    const here = byText.get(text.text);
    if (!here) return found;
    const idsOf = (verdict: Verdict): string[] =>
      here.flatMap((each) => (each.verdict === verdict ? [each.termId] : []));
    // A skill or a title says nothing of what was done.
    const had = text.kind === 'list' ? [] : idsOf('have');
    const read = found.filter(({ termId }) => !had.includes(termId));
    const known = new Set([...had, ...read.map(({ termId }) => termId)]);
    const said = had.flatMap((id) => toSaid(id, known, text, knowledge));
    const refuted = idsOf('no-proof');
    return [...said, ...read].map((each) => refute(each, refuted));
  };
}

/** Evidence of a term that the user has, and of what it stands for unless the text shows that by itself. */
function toSaid(id: string, known: ReadonlySet<string>, place: ResumeText, knowledge: Knowledge): Evidence[] {
  const { text, path, where } = place;
  const said: Omit<Evidence, 'termId'> = {
    ...readStrength(place, knowledge),
    path,
    text,
    start: 0,
    end: text.length,
    spelling: knowledge.terms.get(id)?.label ?? id,
    where,
    said: true,
  };
  return [...evidenceIds(id, knowledge)]
    .filter((termId) => termId === id || !known.has(termId))
    .map((termId) => ({ termId, ...said, ...(termId !== id && { impliedBy: id }) }));
}

/** What stands there only through a name that is no proof falls with that name: Java, where Spring is a season. */
function refute(evidence: Evidence, ids: string[]): Evidence {
  const id = ids.find((each) => each === evidence.termId || each === evidence.impliedBy);
  return id === undefined ? evidence : { ...evidence, refuted: id };
}
