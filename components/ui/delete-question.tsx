import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';

interface Props {
  /** The name of the resume that is asked about. */
  name: string | undefined;
  /** How many other resumes there are: with the last one the facts go too. */
  others: number;
  onDelete: () => void;
  onKeep: () => void;
}

/** Says what deleting a resume takes away, and asks. Keeping it has the focus, so that no Enter too many deletes it. */
export function DeleteQuestion({ name, others, onDelete, onKeep }: Props) {
  const keep = useRef<HTMLButtonElement>(null);
  // After the dialog around it has taken the focus.
  useEffect(() => {
    const frame = requestAnimationFrame(() => keep.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <>
      <p className="mt-2 [overflow-wrap:anywhere]">
        “{name}” is kept in this browser only. Once it is deleted it cannot be brought back
        {others > 0 ? '. ' : ', and the facts you filled into bullets go with it.'}
        {others > 0 && (others === 1 ? 'Your other resume stays.' : `Your ${others} other resumes stay.`)}
      </p>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button look="danger" onClick={onDelete}>
          Delete it
        </Button>
        <Button ref={keep} onClick={onKeep}>
          Keep it
        </Button>
      </div>
    </>
  );
}
