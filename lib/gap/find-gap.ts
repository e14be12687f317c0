import { type Evidence, type Strength, strengths } from '../evidence/evidence.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { impliedTerms, type KnownTerms } from '../tokens/known-terms.ts';
import { compareVersions, meetsVersion } from '../tokens/versions.ts';
import { isConcept, type Term } from '../tokens/vocabulary.ts';
import type { Gap, GapItem } from './gap.ts';
import { compareSpelling } from './spelling.ts';

/**
 * Compares each requirement with what the resume has, in the order of the requirements: the best state over all
 * answers that the posting allows. A class word ("message queues") is answered by any product of its family, and an
 * `open` requirement by a neighbour in a bullet.
 *
 * @param canCheck whether the resume was read so that it can be said of a requirement that no bullet answers it. Where
 * it was not, what is not proved or used is `unchecked`, with the evidence that there is.
 */
export function findGap(
  requirements: Requirement[],
  evidence: Evidence[],
  terms: KnownTerms,
  canCheck: (requirement: Requirement) => boolean = () => true,
): Gap {
  const byTerm = Map.groupBy(evidence, ({ termId }) => termId);
  const byFamily = Map.groupBy(evidence, ({ termId }) => terms.get(termId)?.family);
  return requirements.map((requirement) => {
    const item = judge(requirement);
    const isSure = item.state === 'proved' || item.state === 'used' || canCheck(requirement);
    return isSure ? item : { ...item, state: 'unchecked' };
  });

  function judge(requirement: Requirement): GapItem {
    const own = ownStrengths(requirement, byTerm);
    const answers = answersOf(requirement, terms).flatMap((id) => [
      ...(byTerm.get(id) ?? []),
      ...(terms.get(id)?.generic ? familyEvidence(id, terms, byFamily) : []),
    ]);
    if (answers.length > 0) return toAnswered(requirement, own, sortEvidence(answers), terms);
    const neighbours = [
      ...(byTerm.get(requirement.head ?? '') ?? []),
      ...requirement.anyOf.flatMap((id) => [
        ...impliedEvidence(id, terms, byTerm),
        ...neighbourEvidence(id, terms, byFamily),
      ]),
    ];
    if (neighbours.length > 0) {
      const evidence = sortEvidence(neighbours);
      const isSimilar = requirement.open && evidence[0] && isDone(evidence[0]);
      return { requirement, state: isSimilar ? 'similar' : 'adjacent', own, evidence };
    }
    return { requirement, state: 'missing', own, evidence: [] };
  }
}

/** The ids that answer a requirement: whoever has a cloud has services of it; who has a practice need not have its tools. */
export function answersOf({ head, anyOf }: Requirement, terms: ReadonlyMap<string, Term>): string[] {
  return head && !isConcept(terms.get(head)?.category) ? [...anyOf, head] : anyOf;
}

/** The best strength of each answer that the resume has. */
function ownStrengths(
  { head, anyOf }: Requirement,
  byTerm: ReadonlyMap<string, Evidence[]>,
): ReadonlyMap<string, Strength> {
  const own = new Map<string, Strength>();
  for (const id of head ? [...anyOf, head] : anyOf) {
    const [best] = sortEvidence(byTerm.get(id) ?? []);
    if (best) own.set(id, best.strength);
  }
  return own;
}

function toAnswered(
  requirement: Requirement,
  own: GapItem['own'],
  evidence: Evidence[],
  terms: KnownTerms,
): GapItem {
  const [best] = evidence;
  const item: GapItem = { requirement, state: best?.strength ?? 'missing', own, evidence };
  const spelling = compareSpelling(requirement.tokens, evidence, terms);
  if (spelling) item.spelling = spelling;
  const version = compareVersion(requirement, evidence);
  if (version) item.version = version;
  return item;
}

type ByFamily = ReadonlyMap<string | undefined, Evidence[]>;

/** Evidence of products of the families that a class word stands for. */
function familyEvidence(id: string, terms: KnownTerms, byFamily: ByFamily): Evidence[] {
  const { family, answeredBy = [] } = terms.get(id) ?? {};
  return [family, ...answeredBy]
    .flatMap((each) => (each ? (byFamily.get(each) ?? []) : []))
    .filter(({ termId }) => termId !== id);
}

/** Products of one family come near; ways of working do not stand in for one another. */
function neighbourEvidence(id: string, terms: KnownTerms, byFamily: ByFamily): Evidence[] {
  const term = terms.get(id);
  if (!term?.family || isConcept(term.category)) return [];
  return (byFamily.get(term.family) ?? []).filter(({ termId }) => !terms.get(termId)?.generic);
}

/** Who asks for Spring Boot finds Spring near, who asks for EKS finds Kubernetes near; a cloud or a language is too far. */
function impliedEvidence(id: string, terms: KnownTerms, byTerm: ReadonlyMap<string, Evidence[]>): Evidence[] {
  return [...impliedTerms(id, terms)]
    .filter(
      (implied) => implied !== id && !['cloud', 'language'].includes(terms.get(implied)?.category ?? ''),
    )
    .flatMap((implied) => byTerm.get(implied) ?? []);
}

/** In a bullet, and neither given up nor left to others. */
function isDone({ strength, limit }: Evidence): boolean {
  return strength !== 'listed' && limit === undefined;
}

/** Stronger first; what counts in full, and what is named itself, before the rest; the newest role first. */
function sortEvidence(evidence: Evidence[]): Evidence[] {
  const rank = ({ strength, impliedBy, limit }: Evidence): number =>
    4 * strengths.indexOf(strength) + (limit ? 2 : 0) + (impliedBy ? 1 : 0);
  return [...new Set(evidence)].toSorted((a, b) => rank(a) - rank(b));
}

function compareVersion({ version: asked, anyOf }: Requirement, evidence: Evidence[]): GapItem['version'] {
  if (!asked) return undefined;
  const versions = evidence.flatMap(({ termId, version }) =>
    version && anyOf.includes(termId) ? [version] : [],
  );
  const found = versions.toSorted(compareVersions).at(-1);
  return found && meetsVersion(asked, found) === false ? { asked, found } : undefined;
}
