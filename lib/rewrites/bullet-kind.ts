import type { QuantityKind } from '../quantities/quantity.ts';
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

/** What tells that a bullet is of a kind. Names of products alone never do. Lists: `|` or line ends, `*` ends a beginning. */
interface Recognition {
  /** Phrases that settle it by themselves. */
  strong?: string;
  /** Last words of what the verb acts on: "the order service" is a `service`. */
  object?: string;
  /** Base forms of the verbs that lead the line. */
  verbs?: string;
  /** Words that speak for it. */
  words?: string;
  /** Words of the role's title or section: "Intern", "Open source". */
  role?: string;
}

/**
 * What a bullet already has: a quantity of some kind or any (`figure`), a before-and-after pair, a "by ..." that says
 * how (`means`), a load that is stated (`load`), people or teams that use it (`users`), a vague gain that was taken
 * out (`gain`), a rate, a size or a count of hundreds (`scale`).
 */
export type Has = QuantityKind | 'pair' | 'means' | 'figure' | 'load' | 'users' | 'gain' | 'scale';

/** One thing that may be added to a line, and the one question that asks for it. */
export interface ClauseSpec {
  id: string;
  /** One question, in plain words; `{things}` is what is counted. */
  question: string;
  /**
   * A `count` stands before the things that are counted, a `note` in brackets behind what the verb acts on, `means`
   * behind the first clause, `clause` behind a semicolon at the end.
   */
  form: 'count' | 'note' | 'means' | 'clause';
  /** Its words, with places such as `{rate}`. */
  text: string;
  /** The words of a note behind a semicolon, where brackets stand already; without them it is not asked then. */
  alone?: string;
  /** It is asked only when the line has one of these words. */
  when?: string;
  /** It is asked only when what the verb acts on ends in one of these words. */
  object?: string;
  /** It is not asked with these words. */
  unless?: string;
  /** It is asked only of these verbs (base forms). */
  verbs?: string;
  /** It is asked only when the bullet has all of these. */
  has?: Has[];
  /** It is not asked when the bullet has one of these. */
  lacks?: Has[];
}

/** One kind of bullet, written in `rules/bullets/`, one file a kind; the file name is the id. */
export interface BulletKind {
  id: string;
  label: string;
  recognise: Recognition;
  slots: Record<string, SlotSpec>;
  /** In the order of asking: what people know first comes first. */
  clauses: ClauseSpec[];
  /** Outcomes without a number that settle a bullet: `promot*`. */
  settled?: string;
  /** Verbs that lead such bullets, for the guide. */
  verbs: string[];
  /** Why what is asked for matters, in one plain sentence. */
  why: string;
  /** Worked example: a weak bullet and what it becomes. */
  example: { weak: string; better: string };
}

export function defineBulletKind(kind: BulletKind): BulletKind {
  return kind;
}
