import { isForeign } from '../import/readings/foreign-language.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { Resume } from '../resume/resume.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import { isConcept } from '../tokens/vocabulary.ts';

/** Whether any role or project of the resume has a bullet. */
export function hasBullets({ work, volunteer, projects }: Resume): boolean {
  return [...work, ...volunteer, ...projects].some(({ highlights }) => highlights.length > 0);
}

/**
 * Returns the function that tells whether it can be said of a requirement that no bullet answers it. Where no bullet
 * was recognised it cannot. In another language, what is no product ("monitoring") has another name, and a name that is
 * also a word ("Go") is told by the English words around it.
 *
 * @param language the tag of the resume's language; `undefined` counts as English.
 */
export function createCanCheck(
  resume: Resume,
  language: string | undefined,
  terms: KnownTerms,
): (requirement: Requirement) => boolean {
  if (!hasBullets(resume)) return () => false;
  if (!isForeign(language)) return () => true;
  return ({ head, anyOf }) =>
    [...anyOf, ...(head ? [head] : [])].every((id) => {
      const term = terms.get(id);
      const isTold = term?.context?.technical ?? term?.context?.beside;
      return !term?.generic && !isTold && !isConcept(term?.category);
    });
}
