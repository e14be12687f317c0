import * as Dialog from '@radix-ui/react-dialog';
import { useState } from 'react';
import { DownloadDialog } from '../paper/download-dialog.tsx';
import { usePaperStore } from '../paper/paper-context.ts';
import { Button } from '../ui/button.tsx';
import { useEditorStore } from './editor-context.ts';
import { toPaperSource } from './show-paper.ts';

/** Opens the file of the open resume, as it is now. */
export function DownloadResume() {
  const paper = usePaperStore();
  const editor = useEditorStore();
  const [isOpen, setOpen] = useState(false);
  const open = (opens: boolean): void => {
    const stored = editor.current();
    if (opens && stored) paper.show(toPaperSource(stored));
    setOpen(opens);
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={open}>
      <Dialog.Trigger asChild>
        <Button look="main">Download</Button>
      </Dialog.Trigger>
      {isOpen && <DownloadDialog />}
    </Dialog.Root>
  );
}
