import type { QuantityKind } from '../quantities/quantity.ts';
import type { Category } from '../tokens/vocabulary.ts';
import type { SlotType } from './slots/slot.ts';

/** A slot as a kind of bullet declares it. `id` and place come with the bullet. */
export interface SlotSpec {
  label: string;
  type: SlotType;
  hint: string;
  example: string;
  unit?: string;
  choices?: string[];
  /** What it asks for, where the name of the place does not say it: part of the slot's id. */
  fact?: string;
}

/** What tells that a bullet is of a kind. Each thing found adds its weight. */
interface Recognition {
  /** Words and phrases, between `|` or line ends, any case; a word ending in `*` stands for its beginnings. */
  words?: string;
  /** Phrases that settle it by themselves. */
  strong?: string;
  categories?: Category[];
  /** Words of the role's title or section: "Intern", "Open source". */
  role?: string;
}

/**
 * What a bullet already has: a quantity of some kind or any (`figure`), a before-and-after pair, a "by ..." that says
 * how (`means`), a "serving ..." (`load`), services that are named (`services`), a second verb (`clauses`).
 */
export type Has = QuantityKind | 'pair' | 'means' | 'figure' | 'load' | 'services' | 'clauses';

/**
 * A sentence with places. `{core}` is the whole old bullet, cleaned; `{counted}` the same with a number asked for
 * before its object; `{topic}` what it names; `{choice}` a choice of
 * the kind's verbs; other names are slots. A piece with `unless` is left out when the bullet
 * already has one of these.
 */
type ShapePiece = string | { text: string; unless: Has[] };

export interface Shape {
  id: string;
  /**
   * `core`: for a bullet with work in it; `topic`: for one that names no work ("Experience with"), `{topic}` being
   * what it names; `whole`: says the old bullet anew, only for a weak opening and
   * without facts that it would lose.
   */
  for: 'core' | 'topic' | 'whole';
  /** It is offered only when the bullet has one of these words (`|` between them; `*` ends a beginning). */
  when?: string;
  /** It is offered only when what the verb acts on has one of these words. */
  object?: string;
  /** Not when what the verb acts on has one of these words. */
  notObject?: string;
  /** Not with these words. */
  unless?: string;
  /** It is offered only when the bullet names a term of these categories. */
  categories?: Category[];
  /** It is offered only when the bullet has all of these. */
  has?: Has[];
  /** It is offered only with these verbs (base forms, blanks between). */
  verbs?: string;
  pieces: ShapePiece[];
  /** Terms and words (`|` between them) that a `whole` shape stands for: they are dropped, and shown. */
  standsFor?: string;
  /** How much the shape gains over others of its kind; 0 when not said. */
  gain?: number;
}

/** One kind of bullet, written in `rules/bullets/`, one file a kind; the file name is the id. */
export interface BulletKind {
  id: string;
  label: string;
  recognise: Recognition;
  /** It fits any bullet that names a technology, when no other kind does. */
  general?: true;
  slots: Record<string, SlotSpec>;
  shapes: Shape[];
  /** Outcomes without a number that settle a bullet with one figure: `promot*`. */
  settled?: string;
  /** Verbs offered where the old bullet names none. */
  verbs: string[];
  /** Why the shape works, in one plain sentence. */
  why: string;
  /** Worked example: a weak bullet and what it becomes. */
  example: { weak: string; better: string };
}

export function defineBulletKind(kind: BulletKind): BulletKind {
  return kind;
}
