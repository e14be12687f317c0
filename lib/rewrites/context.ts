import type { VerbKnowledge } from '../english/verb-knowledge.ts';
import type { Wording } from '../english/wording.ts';
import type { Token } from '../tokens/token.ts';
import type { Category, Term } from '../tokens/vocabulary.ts';
import type { BulletKind, SlotSpec } from './bullet-kind.ts';

/** What is known about bullets: handed in, so that this room holds mechanism only. */
export interface BulletKnowledge {
  kinds: BulletKind[];
  verbs: VerbKnowledge;
  wording: Wording;
  /** Slots that any kind may use: `percentile`, `howMany`, `technique`, `detail`. */
  slots: Record<string, SlotSpec>;
}

/** A term that the resume lists, and that a bullet may have used. `spelling` is how it would be written. */
export interface TermToConfirm {
  category: Category;
  spelling: string;
}

/** What rewriting a bullet needs beside the bullet. */
export interface RewriteContext {
  knowledge: BulletKnowledge;
  /** Finds the terms of a text. */
  extract(text: string): Token[];
  /** The entries of the vocabulary, by id. */
  terms: ReadonlyMap<string, Pick<Term, 'label' | 'category' | 'generic' | 'aliases' | 'family'>>;
  /** Where the bullet stands: the role's title, "Open source", "Projects". */
  role?: string;
  /** Spellings of the posting, by term id, for terms that the resume holds in another spelling. */
  spellings?: Record<string, string>;
  /** A term that may belong into the bullet: it gets a place there, which only the user fills. */
  confirm?: TermToConfirm;
  /** Facts of the same role that the user ticked: they may stand in a rewrite. */
  ticked?: string[];
}
