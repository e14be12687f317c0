import type { CompiledVerbs } from '../english/compiled-verbs.ts';
import type { CompiledWording } from '../english/compiled-wording.ts';
import type { QuantityFinder } from '../quantities/quantity-finder.ts';
import type { TitleKnowledge } from '../resume/years-of-work.ts';
import type { Token } from '../tokens/token.ts';
import type { Category, Term } from '../tokens/vocabulary.ts';
import type { SlotSpec } from './bullet-kind.ts';
import type { CompiledKind } from './compiled-kinds.ts';

/** What is known about bullets: handed in, so that this room holds mechanism only. */
export interface RewriteKnowledge extends TitleKnowledge {
  kinds: CompiledKind[];
  verbs: CompiledVerbs;
  wording: CompiledWording;
  /** Slots that any kind may use: `percentile`, `howMany`, `technique`, `detail`. */
  slots: Record<string, SlotSpec>;
  /** Finds the terms of a text. */
  extract(text: string): Token[];
  /** The entries of the vocabulary, by id. */
  terms: ReadonlyMap<string, Pick<Term, 'label' | 'category' | 'generic' | 'aliases' | 'family'>>;
  quantities: QuantityFinder;
}

/** A term that the resume lists, and that a bullet may have used. `spelling` is how it would be written. */
export interface TermToConfirm {
  category: Category;
  spelling: string;
}

/** What rewriting a bullet needs beside the bullet. */
export interface RewriteContext extends RewriteKnowledge {
  /** Where the bullet stands: the role's title, "Open source", "Projects". */
  role?: string;
  /** Spellings of the posting, by term id, for terms that the resume holds in another spelling. */
  spellings?: Record<string, string>;
  /** A term that may belong into the bullet: it gets a place there, which only the user fills. */
  confirm?: TermToConfirm;
  /** Facts of the same role that the user ticked: they may stand in a rewrite. */
  ticked?: string[];
}
