import { useId } from 'react';
import type { Question } from '../../lib/rewrites/rewrite.ts';
import { PartChoice } from './part-choice.tsx';
import { SlotField } from './slot-field.tsx';

interface Props {
  question: Question;
  helpId: (slotId: string) => string;
  onActive: (slotId: string) => void;
}

/** One question of a rewrite with its fields: beside it where there is room, else below. */
export function QuestionField({ question: { question, slots }, helpId, onActive }: Props) {
  const id = useId();
  return (
    <fieldset
      aria-labelledby={id}
      className="flex min-w-0 flex-wrap items-center justify-between gap-x-3 gap-y-1 text-small"
    >
      <span id={id} className="min-w-[min(10rem,100%)] flex-1">
        {question}
      </span>
      <span className="flex min-w-0 max-w-full flex-wrap gap-1.5">
        {slots.map((slot) =>
          slot.type === 'verb' ? (
            <PartChoice key={slot.id} slot={slot} />
          ) : (
            <SlotField key={slot.id} slot={slot} helpId={helpId(slot.id)} onFocus={() => onActive(slot.id)} />
          ),
        )}
      </span>
    </fieldset>
  );
}
