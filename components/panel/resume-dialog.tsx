import * as Dialog from '@radix-ui/react-dialog';
import type { RefObject } from 'react';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { ResumeChoice } from './resume-choice.tsx';

interface Props {
  resume: StoredResume;
  /** What has opened it: the focus goes back there. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** The dialog of resumes, open while it is drawn. */
export function ResumeDialog({ resume, opener, onClose }: Props) {
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        {/* The library's own overlay writes a style sheet, which the policy of the page refuses. */}
        <div className="fixed inset-0 z-20 animate-appear bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 animate-appear bottom-3 z-20 max-h-[85dvh] overflow-auto rounded-xl border border-line bg-ground py-4"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            opener.current?.focus({ preventScroll: true });
          }}
        >
          <ResumeChoice resume={resume} onDone={onClose} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
