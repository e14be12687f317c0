import type { BaseLine } from '../base-line/base-line.ts';
import type { CompiledClause, CompiledKind } from '../compiled-kinds.ts';
import type { RewriteContext } from '../context.ts';
import type { Clause } from '../rewrite.ts';
import type { Slot } from '../slots/slot.ts';
import { slotOf } from './slot-of.ts';

/** Where the first clause of a line ends: before a second sentence, a relative or a participle. */
const FIRST_CLAUSE =
  /[;:]|,? (?:which|resulting in|thus|thereby|while|so that)\b|, (?:so|and|but) (?=\p{L}+ )|, (?=\p{Ll}+(?:ing|ed) )/u;
/** A second verb behind "and". */
const SECOND_VERB = / and (?:then |also )?(\p{Ll}+)(?= )/gu;

/** A clause of a kind at its place in a line. */
export function buildClause(
  spec: CompiledClause,
  kind: CompiledKind,
  base: BaseLine,
  before: Clause[],
  context: RewriteContext,
  key: string,
): Clause {
  const { line } = base;
  const first = firstEnd(base, context);
  const alone = spec.form === 'note' && isCrowded(base, before, context);
  const parts = readParts(alone ? (spec.alone ?? spec.text) : spec.text, (name) => {
    const slot = kind.slots[name] ?? context.slots[name];
    if (!slot) throw new Error(`Expected the slot "${name}" in the kind "${kind.id}", but it declares none.`);
    return slotOf(slot, name, key);
  });
  const { id, question } = spec;
  if (spec.form === 'means') return { id, question, at: first, parts: [' ', ...parts] };
  if (spec.form === 'note' && !alone) return { id, question, at: first, parts: [' (', ...parts, ')'] };
  return { id, question, at: line.length, parts: ['; ', ...parts] };
}

/** Whether brackets stand already where those of a note would. */
export function isCrowded(base: BaseLine, before: Clause[], context: RewriteContext): boolean {
  const first = firstEnd(base, context);
  return (
    base.line.slice(0, first).endsWith(')') ||
    before.some(({ at, parts: [open] }) => at === first && open === ' (')
  );
}

function firstEnd({ line, objectEnd }: BaseLine, { verbs }: RewriteContext): number {
  const rest = line.slice(objectEnd);
  const second = [...rest.matchAll(SECOND_VERB)].find(([, verb = '']) => verbs.forms.form(verb) === 'past');
  const ends = [FIRST_CLAUSE.exec(rest)?.index, second?.index].filter((end) => end !== undefined);
  return objectEnd + Math.min(rest.length, ...ends);
}

/** The words of a text and its slots: "{a} of {b}". */
export function readParts(text: string, slot: (name: string) => Slot): (string | Slot)[] {
  return text.split(/(\{[A-Za-z]+\})/).flatMap((part): (string | Slot)[] => {
    const name = /^\{([A-Za-z]+)\}$/.exec(part)?.[1];
    return name ? [slot(name)] : part ? [part] : [];
  });
}
