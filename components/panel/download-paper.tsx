import * as Dialog from '@radix-ui/react-dialog';
import { type RefObject, useEffect, useState } from 'react';
import { shownPosting } from '../../lib/panel/shown-posting.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { DownloadDialog } from '../paper/download-dialog.tsx';
import { PaperProvider } from '../paper/paper-context.ts';
import { type Paper, usePanelActions, usePanelStore } from './panel-context.ts';

interface Props {
  resume: StoredResume;
  /** What has opened it: the focus goes back there. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** The file of the resume, named for the company whose posting is shown; open while it is drawn. */
export function DownloadPaper({ resume: stored, opener, onClose }: Props) {
  const { loadPaper } = usePanelActions();
  const panel = usePanelStore();
  const [paper, setPaper] = useState<Paper>();
  // What is shown is the resume as it was when the dialog was opened.
  useEffect(() => {
    void loadPaper().then((loaded) => {
      const { id, resume, source, level } = stored;
      const company = shownPosting(panel.getState())?.posting.hiringOrganization;
      loaded.store.show({ id, resume, language: source?.language, level, company });
      setPaper(loaded);
    });
  }, []);
  if (!paper) return null;
  return (
    <PaperProvider store={paper.store} actions={paper.facts}>
      <Dialog.Root open onOpenChange={onClose}>
        <DownloadDialog opener={opener} />
      </Dialog.Root>
    </PaperProvider>
  );
}
