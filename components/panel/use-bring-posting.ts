import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { usePanelActions } from './panel-context.ts';

/** How the user is bringing a posting that is on no page. */
export interface Bringing {
  isOpen: boolean;
  /** What stands in the field for pasted text; it survives closing the field. */
  text: string;
  /** Why what was brought last cannot be read, in one sentence. */
  trouble: string | undefined;
  isReading: boolean;
  /** What opens the field, and gets the focus back when it closes. */
  opener: RefObject<HTMLButtonElement | null>;
  setOpen(open: boolean): void;
  setText(text: string): void;
  takeText(text: string): void;
  takeFile(file: File): void;
}

/**
 * Takes postings that the user brings: as text, as a file, or pasted into the panel while no field has the focus. What
 * cannot be read stays in the field with the reason.
 */
export function useBringPosting(): Bringing {
  const { bringFile, bringText } = usePanelActions();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [isReading, setReading] = useState(false);

  const take = async (bringing: Promise<string | undefined>): Promise<void> => {
    setReading(true);
    const why = await bringing;
    setReading(false);
    setTrouble(why);
    setOpen(why !== undefined);
    if (why === undefined) setText('');
  };
  const takeFile = (file: File): void => void take(bringFile(file));
  const takeText = (pasted: string): void => {
    setText(pasted);
    void take(bringText(pasted));
  };

  const onPaste = useEffectEvent((event: ClipboardEvent): void => {
    const at = event.target;
    // A field takes it itself; in the dialog of resumes nobody means a posting.
    if (at instanceof Element && at.closest('input, textarea, select, [role="dialog"]')) return;
    const file = event.clipboardData?.files[0];
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!file && !pasted.trim()) return;
    event.preventDefault();
    if (file) takeFile(file);
    else takeText(pasted);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => onPaste(event);
    addEventListener('paste', listen);
    return () => removeEventListener('paste', listen);
  }, []);

  return {
    isOpen,
    text,
    trouble,
    isReading,
    opener,
    setOpen(open) {
      setOpen(open);
      setTrouble(undefined);
    },
    setText(typed) {
      setText(typed);
      setTrouble(undefined);
    },
    takeText,
    takeFile,
  };
}
