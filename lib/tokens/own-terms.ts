import { foldCharacter, IGNORABLE } from './characters.ts';
import { foldPhrase } from './fold-phrase.ts';
import { type Category, isConcept, type Term } from './vocabulary.ts';

/** A name that the user has added to the vocabulary. */
export interface OwnTerm {
  /** As it is shown. It is found too. */
  name: string;
  /** Other spellings. */
  spellings: string[];
  category: Category;
  /** The id of a term of the vocabulary: one can stand in for the other. */
  kind?: string;
  /** The name is an everyday word too: it counts only where its surroundings show a technology. */
  everyday?: true;
}

/** A shorter name is found in too many other places to count wherever it stands. */
const SHORTEST_CERTAIN = 3;

/** The most characters of a spelling, spellings of a name, and names of the user's own. */
export const ownTermLimits = { length: 60, spellings: 20, names: 200 };

/** The one door by which the user's names come into the vocabulary: the known terms and, behind them, the user's. */
export function addOwnTerms(terms: Term[], own: readonly OwnTerm[]): Term[] {
  if (own.length === 0) return terms;
  const known = new Map(terms.map((term) => [term.id, term]));
  const kindOf = ({ kind, category }: OwnTerm): Term | undefined => {
    const term = known.get(kind ?? '');
    return term && canBeKind(term) && !isConcept(category) ? term : undefined;
  };
  const kinds = new Set(own.map(kindOf));
  return [
    // A term that has no family yet gets one, so that the user's name has something to share with it.
    ...terms.map((term) => (kinds.has(term) ? { ...term, family: familyOf(term) } : term)),
    ...own.map((each) => toTerm(each, kindOf(each))),
  ];
}

/** Whether a term can be the kind of another one: a product of its own. Ways of working stand in for nothing. */
export function canBeKind({ category, generic }: Pick<Term, 'category' | 'generic'>): boolean {
  return !generic && !isConcept(category);
}

/** Whether a term is one of the user's own. */
export function isOwnTerm(termId: string): boolean {
  return termId.startsWith('own:');
}

/** Whether the matcher can find this spelling: it has a letter or a digit that it reads as a part of a word. */
export function isFindable(spelling: string): boolean {
  return lettersOf(spelling) > 0;
}

/** All spellings of a term of the vocabulary, its label first. */
export function spellingsOf({ label, aliases = [], exactCase = [] }: Term): string[] {
  return [label, ...aliases, ...exactCase];
}

function toTerm({ name, spellings, category, everyday }: OwnTerm, kind: Term | undefined): Term {
  const all = [name, ...spellings];
  const short = all.filter((spelling) => lettersOf(spelling) < SHORTEST_CERTAIN);
  const technical = everyday ? all : short;
  return {
    id: `own:${foldPhrase(name).replaceAll(' ', '-')}`,
    label: name,
    category,
    aliases: spellings,
    shortNames: spellings,
    examples: [],
    ...(kind && { family: familyOf(kind) }),
    ...(short.length > 0 && { exactCase: short }),
    ...(technical.length > 0 && { context: { technical } }),
  };
}

function familyOf({ id, family }: Term): string {
  return family ?? `like ${id}`;
}

function lettersOf(spelling: string): number {
  let letters = 0;
  for (let at = 0; at < spelling.length; at++)
    if (foldCharacter(spelling.charCodeAt(at)) > IGNORABLE) letters += 1;
  return letters;
}
