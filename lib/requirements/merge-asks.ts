import type { AskKnowledge } from './ask-knowledge.ts';
import type { Ask } from './chains.ts';
import { type AskPlace, levels, type Requirement, type RequirementLevel } from './requirement.ts';

/** The strongest of several levels. */
export function strongest(all: readonly RequirementLevel[]): RequirementLevel {
  return levels.find((level) => all.includes(level)) ?? 'mentioned';
}

/** What is asked for, how strongly, for how many years, and where. */
export interface PlacedAsk extends Ask {
  level: RequirementLevel;
  years: number | undefined;
  places: AskPlace[];
}

/**
 * Adds an ask to the requirements of a posting, where each stands once: one with the same answers gets another place.
 * The strongest level is kept, with the place that says it.
 */
export function addAsk(requirements: Map<string, Requirement>, ask: PlacedAsk): void {
  const { tokens: answers, head, open, level, years, places } = ask;
  const [first] = places;
  if (!first) return;
  const { text, start, end } = first;
  const anyOf = answers.map((token) => token.termId);
  const key = anyOf.length > 1 ? anyOf.toSorted().join(' ') : (anyOf[0] ?? '');
  const known = requirements.get(key);
  if (known) {
    for (const place of places) addPlace(known, place);
    if (known.level !== level && strongest([known.level, level]) === level)
      Object.assign(known, { level, text, start, end });
    known.open ||= open;
    if (head) known.head ??= head.termId;
    if (years !== undefined) known.years = Math.max(years, known.years ?? 0);
    return;
  }
  const tokens = places.flatMap((place) => place.tokens);
  const requirement: Requirement = { anyOf, open, level, text, start, end, places: [...places], tokens };
  if (head) requirement.head = head.termId;
  const version = answers.length === 1 ? answers[0]?.version : undefined;
  if (version) requirement.version = version;
  if (years !== undefined) requirement.years = years;
  requirements.set(key, requirement);
}

/** A sentence that names the same thing twice is one place. */
function addPlace(requirement: Requirement, place: AskPlace): void {
  requirement.tokens.push(...place.tokens);
  const last = requirement.places.at(-1);
  if (last?.start === place.start) last.tokens.push(...place.tokens);
  else requirement.places.push(place);
}

/** Marks each choice that another ask answers: where Go is a must, "Go or Java" asks nothing more. */
export function markCovered(requirements: ReadonlyMap<string, Requirement>): void {
  for (const choice of requirements.values()) {
    if (choice.anyOf.length < 2) continue;
    const cover = choice.anyOf.find((id) => {
      const single = requirements.get(id);
      if (!single || (single.years ?? 0) < (choice.years ?? 0)) return false;
      return strongest([single.level, choice.level]) === single.level;
    });
    if (cover) choice.coveredBy = cover;
  }
}

/** Drops class words by themselves where a product of the class is asked for: "relational databases" beside PostgreSQL. */
export function dropClasses(requirements: Map<string, Requirement>, terms: AskKnowledge['terms']): void {
  const isClass = (id: string): boolean => terms.get(id)?.generic ?? false;
  const asked = new Set(
    [...requirements.values()].flatMap(({ anyOf }) =>
      anyOf.flatMap((id) => (isClass(id) ? [] : (terms.get(id)?.family ?? []))),
    ),
  );
  for (const [key, { anyOf }] of requirements) {
    const families = anyOf.flatMap((id) => {
      const { family, answeredBy = [] } = terms.get(id) ?? {};
      return family ? [family, ...answeredBy] : answeredBy;
    });
    if (anyOf.every(isClass) && families.some((family) => asked.has(family))) requirements.delete(key);
  }
}
