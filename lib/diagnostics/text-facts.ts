import { type Lead, readLead } from '../english/read-lead.ts';
import { type Opening, readOpening } from '../english/read-opening.ts';
import { splitWords, type Word } from '../english/split-words.ts';
import type { Quantity, QuantityKind } from '../quantities/quantity.ts';
import type { Token } from '../tokens/token.ts';
import type { Category } from '../tokens/vocabulary.ts';
import type { DiagnosticKnowledge } from './knowledge.ts';

/** Where a text stands: a bullet of a role or project, the summary at the top, or the prose that opens a role. */
export type TextKind = 'bullet' | 'summary' | 'role';

/** One text with what can be read from it alone. Ranges count UTF-16 units. */
export interface TextFacts {
  text: string;
  place: TextKind;
  /** The role goes on, or has no dates that would say otherwise. */
  current: boolean;
  words: Word[];
  tokens: Token[];
  quantities: Quantity[];
  /** How the text begins: its verbs, and the weak opening before them. */
  lead: Lead;
  /** What it begins with: a verb, or what stands in its place. */
  opening: Opening;
}

/** Reads what rules look at in a text. */
export function readTextFacts(
  text: string,
  place: TextKind,
  current: boolean,
  knowledge: DiagnosticKnowledge,
): TextFacts {
  const words = splitWords(text);
  return {
    text,
    place,
    current,
    words,
    tokens: knowledge.extract(text),
    quantities: knowledge.quantities.find(text),
    lead: readLead(text, knowledge.verbs),
    opening: readOpening(text, words, knowledge.verbs, knowledge.wording),
  };
}

/** The tokens of a category that name a product or pattern; a class word ("relational databases") names none. */
export function namedTokens(
  tokens: Token[],
  categories: readonly Category[],
  { terms }: Pick<DiagnosticKnowledge, 'terms'>,
): Token[] {
  return tokens.filter(({ termId }) => {
    const term = terms.get(termId);
    return term && !term.generic && categories.includes(term.category);
  });
}

/** Whether a text has a quantity of one of the kinds, or of any. */
export function hasQuantity(
  { quantities }: Pick<TextFacts, 'quantities'>,
  ...kinds: QuantityKind[]
): boolean {
  return quantities.some(({ kind }) => kinds.length === 0 || kinds.includes(kind));
}
