import { FileText } from 'lucide-react';
import { useState } from 'react';
import { Button, LinkButton } from '../ui/button.tsx';
import { ResumeTextField } from '../ui/resume-text-field.tsx';
import { useEditorActions } from './editor-context.ts';

/** The page of resumes before there are any. */
export function ResumeStart({ onChoose }: { onChoose: () => void }) {
  const { importText, useSample, startEmpty } = useEditorActions();
  const [text, setText] = useState('');
  return (
    <main className="min-h-0 flex-1 overflow-auto px-4 py-10">
      <div className="mx-auto max-w-xl">
        <section className="rounded-lg border border-edge border-dashed bg-paper p-6">
          <h2 className="flex items-center gap-2 font-semibold text-title">
            <FileText aria-hidden="true" className="size-4 text-soft" />
            Bring your resume
          </h2>
          <p className="mt-1 text-soft">
            Drop a PDF, Word, OpenDocument, RTF, HTML, text, Markdown, JSON or YAML file, or LinkedIn’s data
            export, anywhere on this page. You see what was understood, and correct it in place. It stays in
            this browser.
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            <Button look="main" onClick={onChoose}>
              Choose a file
            </Button>
            <Button onClick={() => void startEmpty()}>Start empty</Button>
          </div>
          <ResumeTextField
            label="Or paste the whole text of your resume"
            rows={6}
            look="plain"
            className="mt-5 text-small"
            text={text}
            onChange={setText}
            onUse={() => void importText(text)}
          />
        </section>
        <p className="mt-4 text-small text-soft">
          Just looking? <LinkButton onClick={() => void useSample()}>Use the sample resume</LinkButton>
        </p>
      </div>
    </main>
  );
}
