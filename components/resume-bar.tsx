import { FileText } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import type { StoredResume } from '../lib/storage/items.ts';
import { useActions } from './panel-context.tsx';
import { ResumeImport } from './resume-import.tsx';
import { Button, LinkButton } from './ui/button.tsx';

/** The foot of the panel: which resume the posting is compared with, and a way to change it. */
export function ResumeBar({ resume }: { resume: StoredResume }) {
  const { forgetResume } = useActions();
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <footer className="sticky bottom-0 flex items-center gap-2 border-line border-t bg-ground px-4 py-2 text-small">
        <FileText aria-hidden="true" className="size-3.5 shrink-0 text-soft" />
        <p className="min-w-0 flex-1 truncate text-soft">
          Compared with <span className="font-medium text-ink">{resume.name}</span>
        </p>
        <Dialog.Trigger asChild>
          <LinkButton>Change</LinkButton>
        </Dialog.Trigger>
      </footer>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 bg-veil" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 bottom-3 max-h-[85dvh] overflow-auto rounded-xl border border-line bg-ground py-4"
        >
          <Dialog.Title className="px-4 pb-3 font-semibold text-title">Your resume</Dialog.Title>
          <ResumeImport title="Replace it with another" onDone={() => setOpen(false)} />
          <div className="mt-3 flex justify-between gap-2 px-4">
            <Button
              look="quiet"
              onClick={() => {
                void forgetResume();
                setOpen(false);
              }}
            >
              Delete this resume
            </Button>
            <Dialog.Close asChild>
              <Button>Keep it</Button>
            </Dialog.Close>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
