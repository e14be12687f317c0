import * as Dialog from '@radix-ui/react-dialog';
import { useState } from 'react';
import { shownPosting } from '../../lib/panel/shown-posting.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { DownloadDialog } from '../paper/download-dialog.tsx';
import { usePaperStore } from '../paper/paper-context.ts';
import { LinkButton } from '../ui/button.tsx';
import { usePanelStore } from './panel-context.ts';

/** Opens the file of the resume, named for the company whose posting is shown. */
export function DownloadResume({ resume: stored }: { resume: StoredResume }) {
  const paper = usePaperStore();
  const panel = usePanelStore();
  const [isOpen, setOpen] = useState(false);
  const open = (opens: boolean): void => {
    const { id, resume, source, level } = stored;
    const company = shownPosting(panel.getState())?.posting.hiringOrganization;
    if (opens) paper.show({ id, resume, language: source?.language, level, company });
    setOpen(opens);
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={open}>
      <Dialog.Trigger asChild>
        <LinkButton>Download</LinkButton>
      </Dialog.Trigger>
      {isOpen && <DownloadDialog />}
    </Dialog.Root>
  );
}
