import * as Dialog from '@radix-ui/react-dialog';
import { useEffect, useRef, useState } from 'react';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { Button } from '../ui/button.tsx';
import { DeleteQuestion } from '../ui/delete-question.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';
import { ResumeImport } from './resume-import.tsx';

interface Props {
  /** The resume that the posting is compared with. */
  resume: StoredResume;
  onDone: () => void;
}

/** What the dialog of resumes holds: all of them to choose from, ways to add one, and the question before one goes. */
export function ResumeChoice({ resume, onDone }: Props) {
  const { chooseResume, deleteResume } = usePanelActions();
  const resumes = usePanel((state) => state.resumes);
  // Kept as it was asked about: another window may choose another one meanwhile.
  const [asked, setAsked] = useState<StoredResume>();
  const ask = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  // The button that was clicked is gone with its question, so the focus goes back to the one that asked it.
  useEffect(() => {
    if (!asked && hasAsked.current) ask.current?.focus();
    hasAsked.current = asked !== undefined;
  }, [asked]);

  if (asked) {
    return (
      <div className="px-4">
        <Dialog.Title className="font-semibold text-title">Delete this resume</Dialog.Title>
        <DeleteQuestion
          name={asked.name}
          others={resumes.length - 1}
          onDelete={() => {
            void deleteResume(asked.id);
            onDone();
          }}
          onKeep={() => setAsked(undefined)}
        />
      </div>
    );
  }
  return (
    <>
      <Dialog.Title className="px-4 pb-3 font-semibold text-title">Your resumes</Dialog.Title>
      <fieldset className="px-4 pb-3">
        <legend className="pb-1 text-small text-soft">Compare postings with</legend>
        {resumes.map(({ id, name }) => (
          <label key={id} className="flex min-h-7 items-center gap-2">
            <input
              type="radio"
              name="resume"
              autoComplete="off"
              className="accent-accent"
              checked={id === resume.id}
              onChange={() => chooseResume(id)}
            />
            <span className="min-w-0 truncate">{name}</span>
          </label>
        ))}
      </fieldset>
      <ResumeImport title="Add another" onDone={onDone} />
      <div className="mt-3 flex justify-between gap-2 px-4">
        <Button ref={ask} look="quiet" className="-ml-2.5" onClick={() => setAsked(resume)}>
          Delete this resume…
        </Button>
        <Dialog.Close asChild>
          <Button>Close</Button>
        </Dialog.Close>
      </div>
    </>
  );
}
