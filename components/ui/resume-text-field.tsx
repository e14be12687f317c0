import { useId } from 'react';
import { Button } from './button.tsx';

interface Props {
  label: string;
  rows: number;
  /** How the button looks: `main` where the user has already chosen to paste. */
  look: 'main' | 'plain';
  className: string;
  text: string;
  onChange: (text: string) => void;
  onUse: () => void;
}

/** A field for the whole text of a resume, and a button that is enabled once there is any. */
export function ResumeTextField({ label, rows, look, className, text, onChange, onUse }: Props) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        autoComplete="off"
        className="mt-1 block w-full rounded-md border border-edge bg-ground p-2 text-small"
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <Button look={look} className="mt-2" disabled={!text.trim()} onClick={onUse}>
        Use this text
      </Button>
    </div>
  );
}
