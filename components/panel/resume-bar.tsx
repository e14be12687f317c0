import { FileText, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { LinkButton } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { laterPart } from '../ui/later-part.tsx';
import { SettingsLink } from '../ui/settings-link.tsx';
import { useTellHeight } from '../ui/use-tell-height.ts';
import { DownloadResume } from './download-resume.tsx';
import { usePanel, usePanelActions, usePanelStore } from './panel-context.ts';

const ResumeDialog = laterPart(async () => (await import('./resume-dialog.tsx')).ResumeDialog);

/** The footer of the panel: which resume the posting is compared with, and ways to edit it or choose another. */
export function ResumeBar({ resume }: { resume: StoredResume }) {
  const { undoChange } = usePanelActions();
  const store = usePanelStore();
  const trouble = usePanel((state) => state.trouble ?? state.importTrouble);
  const isComparing = usePanel(({ comparison }) => comparison !== undefined);
  const lastChange = usePanel((state) => state.lastChange);
  const [open, setOpen] = useState(false);
  const foot = useRef<HTMLElement>(null);
  useTellHeight(foot, '--foot-height');
  const undo = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    // It was said in the dialog, and goes with it.
    store.setImportTrouble(undefined);
  };
  // The button that was clicked disappears with the change, so the focus moves to the one that undoes it.
  useEffect(() => {
    if (lastChange) undo.current?.focus();
  }, [lastChange]);
  return (
    <>
      <footer
        ref={foot}
        className="bottom-0 z-15 min-[17rem]:sticky border-line border-t bg-ground py-1.5 pr-2.5 pl-4 text-small"
      >
        {trouble && !open && (
          <div className="flex items-start gap-1 pb-1">
            <p role="alert" className="min-w-0 flex-1 pt-0.5 text-missing">
              {trouble}
            </p>
            <IconButton icon={X} name="Close this message" onClick={() => store.clearTrouble()} />
          </div>
        )}
        <p role="status" className={lastChange ? 'animate-appear pb-1' : 'sr-only'}>
          {lastChange && (
            <>
              Changed in your resume.{' '}
              <LinkButton ref={undo} onClick={() => void undoChange()}>
                Undo
              </LinkButton>
            </>
          )}
        </p>
        <div className="flex flex-wrap items-center gap-x-2">
          <FileText aria-hidden="true" className="size-3.5 shrink-0 text-soft max-[359px]:hidden" />
          <p className="line-clamp-2 min-w-0 flex-[1_1_6.5rem] text-soft">
            {isComparing ? 'Compared with' : 'Resume:'}{' '}
            <span className="font-medium text-ink">{resume.name}</span>
          </p>
          <a
            href={`/resume.html?id=${encodeURIComponent(resume.id)}`}
            target="_blank"
            rel="noreferrer"
            className="text-accent underline decoration-1 underline-offset-2 hover:decoration-2"
          >
            Edit
          </a>
          <LinkButton aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
            Change
          </LinkButton>
          <DownloadResume resume={resume} />
          <SettingsLink />
        </div>
      </footer>
      {open && <ResumeDialog resume={resume} onClose={close} />}
    </>
  );
}
