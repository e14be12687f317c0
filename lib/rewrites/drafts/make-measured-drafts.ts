import type { BulletKind, Shape } from '../bullet-kind.ts';
import type { RewriteContext } from '../context.ts';
import { type BulletReading, findHas } from '../reading/read-bullet.ts';
import type { Draft } from './draft.ts';
import { addMeasure } from './measures.ts';
import { addBase, addOtherHalf } from './percentages.ts';
import { bodyOf, startLine } from './start-line.ts';

/** The bullet as it is, where its own measure has got its places. */
const bare: Shape = { id: 'measure', for: 'core', pieces: ['{core}'] };

/**
 * The lines that ask for the before and after of a measure or a percentage which the bullet names itself, and for how
 * it was done. They go before every shape: nothing has to be added to what the bullet says.
 */
export function makeMeasuredDrafts(
  reading: BulletReading,
  likely: BulletKind | undefined,
  context: RewriteContext,
): Draft[] {
  const { lead, wording, verbs } = reading;
  if (reading.has.has('pair') || (!lead.verbs.length && !lead.claims) || lead.claims === 'skill') return [];
  const line = `${lead.past} ${bodyOf(reading)}`;
  const quantities = context.quantities.find(line);
  const found = addMeasure(line, wording, verbs, quantities);
  const base = found.length
    ? undefined
    : (addOtherHalf(line, wording, verbs, quantities) ?? addBase(line, wording, verbs, quantities));
  const general = context.kinds.find((kind) => kind.general);
  const changes = lead.verbs.some((verb) => wording.changeVerbs.has(verb));
  return [...found, ...(base ? [base] : [])].flatMap((measured, index) => {
    const kind = context.kinds.find(({ id }) => id === measured.measure?.kind) ?? likely ?? general;
    if (!kind) return [];
    const how = changes && !findHas(measured.template, []).has('means') ? ' by {technique}' : '';
    const has = findHas(measured.template, quantities);
    const load =
      measured.measure?.type === 'money' && !has.has('rate') && !has.has('latency')
        ? ' while serving {load}'
        : '';
    const start = startLine(reading, undefined, false, measured.verb);
    const rest = measured.template.slice((measured.verb?.past ?? lead.past).length);
    return {
      kind,
      shape: { ...bare, id: index ? `${bare.id}-${index + 1}` : bare.id },
      template: `${start.text}${rest}${how}${load}`,
      slots: { ...start.slots, ...measured.slots },
      dropped: [...reading.dropped, ...measured.dropped],
      gain: 10 - index,
    };
  });
}

/** The bullet as it stands, cleaned, with nothing asked but what its own text asks; `undefined` without a kind. */
export function makePlainDraft(
  reading: BulletReading,
  likely: BulletKind | undefined,
  context: RewriteContext,
): Draft | undefined {
  const kind = likely ?? context.kinds.find(({ general }) => general);
  if (!kind) return undefined;
  const start = startLine(reading);
  return {
    kind,
    shape: { ...bare, id: 'plain' },
    template: `${start.text} ${bodyOf(reading)}`,
    slots: start.slots,
    dropped: reading.dropped,
    gain: 0,
  };
}
