import { useId, useState } from 'react';
import { setValue } from '../../lib/editor/draft.ts';
import { parseDate } from '../../lib/resume/dates.ts';
import type { ResumePath } from '../../lib/resume/path.ts';
import { GrowingText } from '../ui/growing-text.tsx';
import { useEditorStore } from './editor-context.ts';
import { ResumeBullets } from './resume-bullets.tsx';
import type { Field } from './resume-fields.ts';
import { ResumeFlags } from './resume-flags.tsx';
import { ResumeWords } from './resume-words.tsx';
import { useValueAt } from './use-value-at.ts';

const look =
  'rounded-md border border-line bg-ground px-2 py-1 placeholder:text-soft hover:border-edge focus:border-accent';

const spans = { third: 'col-span-2', half: 'col-span-3', whole: 'col-span-full' };

/** One field of the resume with its label, edited the way its kind requires. */
export function ResumeField({ path, field }: { path: ResumePath; field: Field }) {
  const at = [...path, ...field.key.split('.')];
  const id = useId();
  const place = spans[field.width ?? 'half'];
  if (field.kind === 'bullets' || field.kind === 'words') {
    const List = field.kind === 'bullets' ? ResumeBullets : ResumeWords;
    return (
      <fieldset className={`min-w-0 ${place}`}>
        <legend className="pb-0.5 text-label text-soft">{field.label}</legend>
        <List path={at} />
        <ResumeFlags path={at} />
      </fieldset>
    );
  }
  const Input = field.kind === 'date' ? DateInput : TextInput;
  return (
    <div className={`min-w-0 ${place}`}>
      <label htmlFor={id} className="block pb-0.5 text-label text-soft">
        {field.label}
      </label>
      <Input id={id} path={at} field={field} />
      <ResumeFlags path={at} id={`${id}-flags`} />
    </div>
  );
}

interface InputProps {
  id: string;
  path: ResumePath;
  field: Field;
}

function useText(path: ResumePath): string {
  const value = useValueAt(path);
  return typeof value === 'string' ? value : '';
}

function TextInput({ id, path, field }: InputProps) {
  const store = useEditorStore();
  const value = useText(path);
  const shared = {
    id,
    value,
    placeholder: field.placeholder,
    'aria-describedby': `${id}-flags`,
    onChange: (event: { target: { value: string } }) =>
      store.edit((draft) => setValue(draft, path, event.target.value), path.join('.')),
  };
  if (field.kind === 'prose') return <GrowingText {...shared} look={look} />;
  return <input {...shared} autoComplete="off" className={`block w-full ${look}`} />;
}

/** A date field shows what the user types as it is typed, and stores it once it is a date. */
function DateInput({ id, path, field }: InputProps) {
  const store = useEditorStore();
  const value = useText(path);
  const [edit, setEdit] = useState<{ text: string; over: string }>();
  // What was typed to replace a date that has changed since is of no use.
  const typed = edit?.over === value ? edit.text : undefined;
  const isWrong = typed !== undefined && typed.trim() !== '' && !parseDate(typed);
  const take = (text: string): void => {
    const parsed = text.trim() === '' ? '' : parseDate(text);
    setEdit({ text, over: parsed ?? value });
    if (parsed !== undefined) store.edit((draft) => setValue(draft, path, parsed), path.join('.'));
  };
  return (
    <>
      <input
        id={id}
        value={typed ?? value}
        placeholder={field.placeholder}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : `${id}-flags`}
        className={`block w-full ${look} ${isWrong ? 'border-missing!' : ''}`}
        onChange={(event) => take(event.target.value)}
        onBlur={() => !isWrong && setEdit(undefined)}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className="mt-1 text-label text-missing">
          Not a date yet, so not kept. Write 2021, 2021-03 or Mar 2021.
        </p>
      )}
    </>
  );
}
