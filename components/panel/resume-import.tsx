import { FileText, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, LinkButton } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { ResumeFileInput } from '../ui/resume-file-input.tsx';
import { ResumeTextField } from '../ui/resume-text-field.tsx';
import { useReading } from '../ui/use-reading.ts';
import { usePanel, usePanelActions } from './panel-context.ts';

/** Where the user adds a resume: drop or choose a file, paste its text, or take the sample. */
export function ResumeImport({ title, onDone }: { title?: string; onDone?: () => void }) {
  const { importFile, importText, useSample } = usePanelActions();
  const trouble = usePanel((state) => state.importTrouble);
  const [pasting, setPasting] = useState(false);
  // Kept here so that it survives closing and reopening the field.
  const [text, setText] = useState('');
  const [reading, read] = useReading();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const take = async (work: Promise<boolean>): Promise<void> => {
    if (await read(work)) onDone?.();
  };

  return (
    <section
      aria-label="Your resume"
      className={`mx-4 rounded-lg border border-dashed p-4 ${over ? 'border-accent bg-accent-ground' : 'border-edge bg-paper'}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        const dropped = event.dataTransfer.getData('text/plain');
        if (file) void take(importFile(file));
        else if (dropped) void take(importText(dropped));
      }}
    >
      {reading && <ProgressBar label="Reading the file" />}
      <h2 className="flex items-center gap-2 font-semibold">
        <FileText aria-hidden="true" className="size-4 text-soft" />
        {title ?? 'Add your resume to see the gap'}
      </h2>
      <p className="mt-1 text-small text-soft">
        Drop a PDF, Word, OpenDocument, RTF, HTML, text, Markdown or JSON file here. It stays in this browser.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="main" onClick={() => chooser.current?.click()}>
          <Upload aria-hidden="true" className="size-3.5" />
          Choose a file
        </Button>
        <Button onClick={() => setPasting(!pasting)} aria-expanded={pasting}>
          Paste text
        </Button>
        <ResumeFileInput ref={chooser} onFile={(file) => void take(importFile(file))} />
      </div>
      {pasting && (
        <ResumeTextField
          label="The whole text of your resume"
          rows={8}
          look="main"
          className="mt-3"
          text={text}
          onChange={setText}
          onUse={() => void take(importText(text))}
        />
      )}
      <p className="mt-3 text-small text-soft">
        Just looking? <LinkButton onClick={() => void take(useSample())}>Use the sample resume</LinkButton>
      </p>
      {trouble && (
        <p role="alert" className="mt-3 text-missing text-small">
          {trouble}
        </p>
      )}
    </section>
  );
}
