import type { CompiledWording } from '../../english/compiled-wording.ts';
import { capitalise } from '../../english/tidy-text.ts';
import type { BulletKind, SlotSpec } from '../bullet-kind.ts';
import type { BulletReading } from '../reading/read-bullet.ts';

/** The beginning of a line: text, or the place `{verb}` with its slot. */
interface LineStart {
  text: string;
  slots: Record<string, SlotSpec>;
}

/** What a system is like, and what is kept or made better: nobody "handled" a performance. */
const qualityHead =
  /^(?:performance|stability|reliability|availability|scalability|quality|security|observability)(?=$|[,/]| (?:and|or|of|in|for)\b)/i;
const gainHead = /(?:reduction|increase|improvement|decrease|drop|savings?|gain)s?$/;

/**
 * How a line begins: the old verbs in the past tense, or a choice where the old bullet claims no more than a part or
 * names no work. `verb` is what the line has put in the place of the old verbs; `anew` asks for the kind's own verbs.
 */
export function startLine(
  reading: BulletReading,
  kind?: BulletKind,
  anew = false,
  verb?: { past: string; base: string },
): LineStart {
  const { lead, verbs, object, label } = reading;
  if (lead.verbs.length) {
    const past = verb?.past ?? lead.past;
    const helped = `Helped ${verb?.base ?? lead.base}`;
    if (!lead.shared) return { text: past, slots: {} };
    return lead.several ? { text: helped, slots: {} } : choose([helped, past]);
  }
  if (anew && kind) return choose(kind.verbs);
  if (label && isProject(label)) return choose(['Built', 'Extended', 'Shipped']);
  const first = lead.claims === 'shared' && lead.opener ? [sentence(lead.opener)] : [];
  if (gainHead.test(object)) return choose([...first, 'Achieved', 'Drove']);
  if (qualityHead.test(object.replace(/^the /i, ''))) return choose([...first, 'Maintained', 'Improved']);
  const { thing, work, product } = verbs.choices;
  return choose([
    ...first,
    ...(reading.isProduct ? product : isWork(object, reading.wording) ? work : thing),
  ]);
}

/** What follows the verb; a heading "Personal project" says so at its end. */
export function bodyOf({ body, label, lead }: BulletReading): string {
  const named = lead.verbs.length > 0 || lead.opener !== '';
  const small = named ? body : body.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => letter.toLowerCase());
  return label && isProject(label) ? `${small} as a ${label.toLowerCase()}` : small;
}

/** A choice of verbs, the least claim first: the user says how much was theirs. */
function choose(choices: string[]): LineStart {
  const label = choices.join(' / ');
  return {
    text: '{verb}',
    slots: {
      verb: {
        label,
        type: 'verb',
        hint: 'Pick what you did, no more than you did.',
        example: choices[1] ?? label,
        choices,
      },
    },
  };
}

/** "Personal project: a key-value store": the heading says what it was. */
export function isProject(label: string): boolean {
  return /\bproject$/i.test(label);
}

/** "server maintenance and backups": one of its nouns is work. */
export function isWork(object: string, wording: CompiledWording): boolean {
  return object.split(/,| and /).some((part) => wording.workHead.test(part.trim()));
}

function sentence(text: string): string {
  return capitalise(text.toLowerCase());
}
