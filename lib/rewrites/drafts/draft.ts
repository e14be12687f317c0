import { capitalise, tidySpaces } from '../../english/tidy-text.ts';
import { hashText } from '../../text/hash.ts';
import type { BulletKind, Has, Shape, SlotSpec } from '../bullet-kind.ts';
import { showBraces } from '../reading/read-bullet.ts';
import type { Rewrite } from '../rewrite.ts';
import type { Slot } from '../slots/slot.ts';

/** A line with places in it, not yet held against the facts. */
export interface Draft {
  kind: BulletKind;
  shape: Shape;
  template: string;
  /** The same with less added, for a bullet that is long already. */
  shorter?: string;
  /** What its places are, beside the kind's own. */
  slots: Record<string, SlotSpec>;
  dropped: string[];
  /** A heading that goes before the line. */
  label?: string;
  gain: number;
}

/** The line of a shape: its pieces, without those that ask for what the bullet already says. */
export function fillShape(shape: Shape, has: Set<Has>, texts: Record<string, string>): string {
  const line = shape.pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const participle = /^, ([a-z]+ing) /.exec(piece.text)?.[1];
      const said = participle && texts.core?.includes(` ${participle}`);
      return said || piece.unless.some((each) => has.has(each)) ? '' : piece.text;
    })
    .join('');
  return line.replace(/\{(core|counted|topic|choice)\}/g, (place, name: string) => texts[name] ?? place);
}

/** Makes a rewrite of a draft: every place becomes a slot. */
export function finishDraft(draft: Draft, key: string, common: Record<string, SlotSpec>): Rewrite {
  const text = tidySpaces(draft.template);
  const line = draft.label
    ? `${draft.label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : capitalise(text);
  const parts = line.split(/(\{[A-Za-z]+\})/).flatMap((part): (string | Slot)[] => {
    const name = /^\{([A-Za-z]+)\}$/.exec(part)?.[1];
    if (!name) return part ? [showBraces(part)] : [];
    const spec = draft.slots[name] ?? draft.kind.slots[name] ?? common[name];
    if (!spec)
      throw new Error(`Expected the slot "${name}" in the kind "${draft.kind.id}", but it declares none.`);
    const { fact = name, ...slot } = spec;
    return [{ ...slot, id: `${key}.${fact}.${spec.type}` }];
  });
  return {
    id: `${key}.${draft.kind.id}.${draft.shape.id}`,
    kind: draft.kind.id,
    parts,
    dropped: [...draft.dropped],
    why: draft.kind.why,
  };
}

/** A short key of a bullet that stays while its words stay, whatever their case and punctuation. */
export function bulletKey(text: string): string {
  return hashText(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}
