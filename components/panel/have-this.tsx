import { useRef, useState } from 'react';
import type { SayableTerm } from '../../lib/panel/ask-rows.ts';
import type { Corrected } from '../../lib/resume/correction.ts';
import { Button } from '../ui/button.tsx';
import { BulletChooser } from './bullet-chooser.tsx';

interface Props {
  terms: SayableTerm[];
  onChoose: (about: Corrected) => void;
}

/** A button to say that the user has what is asked for, and the question in which bullet. */
export function HaveThis({ terms, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button ref={button} data-have className="mt-1.5" aria-expanded={open} onClick={() => setOpen(!open)}>
        I have this
      </Button>
      {open && (
        <BulletChooser
          terms={terms}
          onChoose={(about) => {
            setOpen(false);
            onChoose(about);
          }}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
