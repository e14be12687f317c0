import type { Category } from '../tokens/vocabulary.ts';
import type { SlotType } from './rewrite.ts';

/** A slot as a kind of bullet declares it. `id` and place come with the bullet. */
export interface SlotSpec {
  label: string;
  type: SlotType;
  hint: string;
  example: string;
  unit?: string;
  choices?: string[];
}

/** What tells that a bullet is of a kind. Each thing found adds its weight. */
export interface Recognition {
  /** Words and phrases, between `|` or line ends, any case; a word ending in `*` stands for its beginnings. */
  words?: string;
  /** Phrases that settle it by themselves. */
  strong?: string;
  categories?: Category[];
  terms?: string[];
  /** Names of measures: the bullet speaks of one of them. */
  measures?: string[];
  /** Words of the role's title or section: "Intern", "Open source". */
  role?: string;
}

/**
 * A sentence with places. `{core}` is the whole old bullet, cleaned; `{verb}` its verb; `{body}` what follows the
 * verb; other names are slots. A piece with `unless` is left out when the bullet already has quantities of these
 * kinds, or one of these words.
 */
export type ShapePiece = string | { text: string; unless: string[] };

export interface Shape {
  id: string;
  /** `core`: for a bullet with a verb; `topic`: for one that names no work ("Experience with"). */
  for: 'core' | 'topic';
  /** It is offered only when the bullet has one of these words (`|` between them; `*` for beginnings). */
  when?: string;
  unless?: string;
  pieces: ShapePiece[];
  /** How much the shape gains over others of its kind, 0 when not said. */
  gain?: number;
}

/** One kind of bullet, written in `rules/bullets/`, one file a kind; the file name is the id. */
export interface BulletKind {
  id: string;
  label: string;
  recognise: Recognition;
  slots: Record<string, SlotSpec>;
  shapes: Shape[];
  /** Verbs offered where the old bullet names none, least claim first. */
  verbs: string[];
  /** Why the shape works, in one plain sentence. */
  why: string;
  /** Worked example: a weak bullet and what it becomes. */
  example: { weak: string; better: string };
}

export function defineBulletKind(kind: BulletKind): BulletKind {
  return kind;
}
