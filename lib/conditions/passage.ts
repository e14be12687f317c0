import type { TextRange } from '../text/range.ts';
import type { ConditionKind } from './condition.ts';

/** A sentence, or a short line of facts, that may state conditions. */
export interface Passage {
  /** As long as the posting's own text, with plain blanks, apostrophes and hyphens. */
  text: string;
  /** Where it begins in the description; absent for what stands outside it. */
  start?: number;
  /** What it may speak of. */
  kinds: Set<ConditionKind>;
  /** The name of a fact in front of it or above it, in small letters: "salary range". */
  label: string;
  /** Where its words begin behind a label of its own. */
  from: number;
  /** A line of facts or an item of a list, no sentence in a paragraph. */
  isLine: boolean;
  section: 'preferred' | 'perks' | 'company' | undefined;
  /** Where it names products, patterns and practices. */
  tokens: TermRange[];
}

/** Where a text names a term. */
export interface TermRange extends TextRange {
  /** It is a product or a language, no pattern or practice. */
  isProduct: boolean;
}

/** The text with the same length in which readers need to know one blank, one apostrophe and one hyphen only. */
export function plainText(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  return text
    .replace(/[\s\u00a0\u2007\u202f]/g, ' ')
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** A passage of its own, outside the description: a title or a fact. */
export function passageOf(text: string, kinds: Set<ConditionKind>): Passage {
  return { text: plainText(text), kinds, label: '', from: 0, isLine: true, section: undefined, tokens: [] };
}
