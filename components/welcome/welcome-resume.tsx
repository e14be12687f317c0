import { FileText, Upload } from 'lucide-react';
import { useRef } from 'react';
import { Button, LinkButton } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { ResumeFileInput } from '../ui/resume-file-input.tsx';
import { useFileDrop } from '../ui/use-file-drop.ts';
import { useReading } from '../ui/use-reading.ts';
import { ResumeReceipt } from './resume-receipt.tsx';
import { useWelcome, useWelcomeActions } from './welcome-context.ts';

/** Where the user brings a resume: dropped anywhere on the page, chosen, or the sample to try with. */
export function WelcomeResume() {
  const { importFile, useSample } = useWelcomeActions();
  const resume = useWelcome((state) => state.resume);
  const trouble = useWelcome((state) => state.trouble);
  const [reading, read] = useReading();
  const chooser = useRef<HTMLInputElement>(null);
  const take = (file: File): void => void read(importFile(file));
  const over = useFileDrop(take);
  return (
    <section
      aria-labelledby="resume-title"
      className={`rounded-lg border border-dashed p-5 ${over ? 'border-accent bg-accent-ground' : 'border-edge bg-paper'}`}
    >
      {reading && <ProgressBar label="Reading the file" />}
      <h2 id="resume-title" className="flex items-center gap-2 font-semibold">
        <FileText aria-hidden="true" className="size-4 text-soft" />
        Your resume
      </h2>
      <p className="mt-1 text-pretty text-soft">
        Drop it here as PDF, Word, OpenDocument, RTF, HTML, text, Markdown, JSON or YAML, or LinkedIn’s data
        export. It stays in this browser.
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look={resume ? 'plain' : 'main'} onClick={() => chooser.current?.click()}>
          <Upload aria-hidden="true" className="size-3.5" />
          {resume ? 'Choose another file' : 'Choose a file'}
        </Button>
        {resume === null && <LinkButton onClick={() => void useSample()}>Try the sample resume</LinkButton>}
        <ResumeFileInput ref={chooser} onFile={take} />
      </div>
      <ResumeReceipt />
      {trouble && (
        <p role="alert" className="mt-3 text-missing text-small">
          {trouble}
        </p>
      )}
    </section>
  );
}
