import { useRef, useState } from 'react';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { LinkButton } from '../ui/button.tsx';
import { laterPart } from '../ui/later-part.tsx';

const DownloadPaper = laterPart(async () => (await import('./download-paper.tsx')).DownloadPaper);

/** Opens the file of the resume. */
export function DownloadResume({ resume }: { resume: StoredResume }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <LinkButton ref={opener} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        Download
      </LinkButton>
      {isOpen && <DownloadPaper resume={resume} opener={opener} onClose={() => setOpen(false)} />}
    </>
  );
}
