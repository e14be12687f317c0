import { type ReactNode, useId } from 'react';
import type { Draft, Problem } from '../../lib/settings/draft.ts';
import { useSettings } from './settings-context.ts';

/** What a field is given to be told apart and described. */
export interface FieldProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
  'data-field': keyof Draft;
  className: string;
}

/** A field of the form of a name: its label, what it is for, and the sentence about what is wrong with it. */
export function SettingField(props: {
  name: keyof Draft;
  label: string;
  hint: string;
  className?: string;
  children: (field: FieldProps) => ReactNode;
}) {
  const { name, label, hint, className = '', children } = props;
  const id = useId();
  const problem = useSettings((state) => (state.problem?.field === name ? state.problem : undefined));
  const isWrong = problem !== undefined && !problem.known;
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="block pb-1 font-medium text-small">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': `${id}-hint`,
        'aria-invalid': isWrong,
        'data-field': name,
        className: `block min-h-8 w-full rounded-md border bg-ground px-2 placeholder:text-soft focus:border-accent ${isWrong ? 'border-missing' : 'border-edge'}`,
      })}
      <p id={`${id}-hint`} className="mt-1 text-label text-soft">
        {problem ? <Sentence problem={problem} /> : hint}
      </p>
    </div>
  );
}

/** Red is for what is wrong; that Gaplight knows a name already is none of it. */
function Sentence({ problem: { sentence, known } }: { problem: Problem }) {
  return <span className={known ? 'font-medium text-proved' : 'font-medium text-missing'}>{sentence}</span>;
}
