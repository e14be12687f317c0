import { splitWords } from '../../english/split-words.ts';
import type { BaseLine } from '../base-line/base-line.ts';
import type { CompiledClause, CompiledKind } from '../compiled-kinds.ts';
import type { RewriteContext } from '../context.ts';
import type { Clause } from '../rewrite.ts';
import type { Slot } from '../slots/slot.ts';
import { slotOf } from './slot-of.ts';

/** Where the first clause of a line ends: before a second sentence, a relative or a participle. */
const FIRST_CLAUSE =
  /[;:]|\. |,? (?:which|resulting in|thus|thereby|while|so that)\b|, (?:so|and|but) (?=\p{L}+ )|, (?=\p{Ll}+(?:ing|ed) )/u;
/** A second verb behind "and". */
const SECOND_VERB = / and (?:then |also )?(\p{Ll}+)(?= )/gu;

/** A clause of a kind at its place in a line; `undefined` where it has none there. */
export function buildClause(
  spec: CompiledClause,
  kind: CompiledKind,
  base: BaseLine,
  before: Clause[],
  context: RewriteContext,
  key: string,
): Clause | undefined {
  const { line, objectAt, objectEnd } = base;
  const things = spec.form === 'count' ? countedThings(base, context) : '';
  const crowded = spec.form === 'note' && isCrowded(base, before);
  if (
    things === undefined ||
    (crowded && !spec.alone) ||
    (spec.form !== 'count' && isTooLong(base, spec, context))
  )
    return undefined;
  const parts = readParts(crowded ? (spec.alone ?? spec.text) : spec.text, (name) => {
    const slot = kind.slots[name] ?? context.slots[name];
    if (!slot) throw new Error(`Expected the slot "${name}" in the kind "${kind.id}", but it declares none.`);
    return slotOf(slot, name, key);
  });
  const { id } = spec;
  const question = spec.question.replace('{things}', () => things);
  if (spec.form === 'count') return { id, question, at: objectAt, parts: [...parts, ' '] };
  if (spec.form === 'means') return { id, question, at: firstEnd(base, context), parts: [' ', ...parts] };
  if (spec.form === 'note' && !crowded) return { id, question, at: objectEnd, parts: [' (', ...parts, ')'] };
  return { id, question, at: line.length, parts: ['; ', ...parts] };
}

/**
 * What the verb acts on, where it is several things without a number: "legacy applications" of "Migrated legacy
 * applications to AWS". Else `undefined`.
 */
function countedThings(
  { object, objectAt, line, vagueAt }: BaseLine,
  { verbs }: RewriteContext,
): string | undefined {
  // Of a list only the first would be counted.
  if (/^(?:,| and | or | & |\/)/.test(line.slice(objectAt + object.length))) return undefined;
  const words = splitWords(object);
  const last = words.at(-1);
  const plural =
    last && /(?:[^su]s|ies|sses|people)$/.test(last.lower) && /^\p{Ll}|\p{Lu}s$/u.test(last.text);
  if (!plural || vagueAt !== undefined || words.length > 4 || /[,/&():]|\band\b|\bor\b/.test(object))
    return undefined;
  const first = words[0]?.lower ?? '';
  const determined = verbs.english.determiners.has(first) || /\d/.test(object);
  return determined || /^(?:existing|new|all|most|multiple|several|various|other|some)$/.test(first)
    ? undefined
    : object;
}

/** Whether the line says so much already that one more clause would hang on the wrong end of it. */
function isTooLong(base: BaseLine, { form }: CompiledClause, context: RewriteContext): boolean {
  const { line } = base;
  if (line.length > LONGEST) return true;
  if (form === 'note') return false;
  const rest = line.slice(firstEnd(base, context));
  return form === 'means'
    ? rest.length > 0 || line.split(' ').length > 9
    : /[;—]|\. |, \p{Ll}+ (?:\p{Ll}+ )?(?:is|are|was|were|has|had|now)\b/u.test(rest);
}

/** A line and a half of a resume, in characters. */
const LONGEST = 150;

/** Whether brackets stand already where those of a note would. */
function isCrowded({ line, objectEnd }: BaseLine, before: Clause[]): boolean {
  return (
    /^\s*\(/.test(line.slice(objectEnd)) ||
    before.some(({ at, parts: [open] }) => at === objectEnd && open === ' (')
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
