import { useEffect, useRef, useState } from 'react';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { ResumeFileInput } from '../ui/resume-file-input.tsx';
import { useFileDrop } from '../ui/use-file-drop.ts';
import { useReading } from '../ui/use-reading.ts';
import { useEditor, useEditorActions, useEditorStore } from './editor-context.ts';
import { ResumeEditorHeader } from './resume-editor-header.tsx';
import { ResumeFileView } from './resume-file-view.tsx';
import { ResumeForm } from './resume-form.tsx';
import { ResumeNotices } from './resume-notices.tsx';
import { ResumePaper } from './resume-paper.tsx';
import { ResumeStart } from './resume-start.tsx';

/** The page of resumes: the paper or the file as it was read on the left, every field of the open resume on the right. */
export function ResumeEditor() {
  const store = useEditorStore();
  const { importFile } = useEditorActions();
  const ready = useEditor((state) => state.ready);
  const id = useEditor((state) => state.base?.id);
  const source = useEditor((state) => state.base?.source);
  const [words, setWords] = useState('');
  const [side, setSide] = useState<Side>('resume');
  const [beside, setBeside] = useState<Beside>();
  const [reading, read] = useReading();
  const chooser = useRef<HTMLInputElement>(null);

  const take = (file: File): void => void read(importFile(file));
  const over = useFileDrop(take);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if ((key !== 'z' && !isRedo) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (isRedo) store.redo();
      else store.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store]);

  const choose = (): void => chooser.current?.click();
  // Beside what was read of a file its text is looked up first; without a file there is only the paper.
  const shown = source ? (beside ?? 'file') : 'paper';
  const switchTo = (to: Side): void => {
    setSide(to);
    if (to !== 'resume') setBeside(to);
  };

  return (
    <div className="flex h-dvh flex-col">
      {reading && <ProgressBar label="Reading the file" />}
      <ResumeEditorHeader onImport={choose} />
      <ResumeFileInput ref={chooser} onFile={take} />
      <ResumeNotices />
      {ready && !id && <ResumeStart onChoose={choose} />}
      {id && (
        <SideSwitch
          sides={source ? ['resume', 'paper', 'file'] : ['resume', 'paper']}
          side={side}
          onSwitch={switchTo}
        />
      )}
      {id && (
        <div className="grid min-h-0 flex-1 grid-rows-1 min-[860px]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <aside
            className={`flex min-h-0 flex-col border-line min-[860px]:border-r ${side === 'resume' ? 'max-[859px]:hidden' : ''}`}
          >
            {source && <BesideSwitch beside={shown} onSwitch={setBeside} />}
            {shown === 'file' && source ? (
              <ResumeFileView key={id} source={source} words={words} />
            ) : (
              <ResumePaper key={id} />
            )}
          </aside>
          <main
            // What only screen readers see is placed in here, and must not make the page itself scroll.
            className={`relative min-h-0 overflow-auto px-4 pt-3 pb-16 ${side === 'resume' ? '' : 'max-[859px]:hidden'}`}
          >
            <div className="mx-auto max-w-3xl">
              <ResumeForm key={id} onWords={setWords} />
            </div>
          </main>
        </div>
      )}
      {over && (
        <div className="pointer-events-none fixed inset-2 z-30 grid place-items-center rounded-xl border-2 border-accent border-dashed bg-accent-ground/90 font-semibold text-title">
          Drop the file to read it
        </div>
      )}
    </div>
  );
}

const sideNames = { resume: 'The resume', paper: 'Paper', file: 'As an ATS reads it' };
type Side = keyof typeof sideNames;
/** What stands beside the form. */
type Beside = Exclude<Side, 'resume'>;

/** Switches between the form and what stands beside it on a page that is too narrow to show both. */
function SideSwitch({
  sides,
  side,
  onSwitch,
}: {
  sides: Side[];
  side: Side;
  onSwitch: (side: Side) => void;
}) {
  return (
    <div className="flex gap-5 overflow-x-auto border-line border-b px-4 min-[860px]:hidden">
      {sides.map((each) => (
        <SideButton
          key={each}
          name={sideNames[each]}
          pressed={side === each}
          onClick={() => onSwitch(each)}
        />
      ))}
    </div>
  );
}

/** Switches between the paper and the file that the resume came from. */
function BesideSwitch({ beside, onSwitch }: { beside: Beside; onSwitch: (beside: Beside) => void }) {
  return (
    <div className="flex gap-5 border-line border-b px-4 max-[859px]:hidden">
      {(['file', 'paper'] as const).map((each) => (
        <SideButton
          key={each}
          name={sideNames[each]}
          pressed={beside === each}
          onClick={() => onSwitch(each)}
        />
      ))}
    </div>
  );
}

function SideButton({ name, pressed, onClick }: { name: string; pressed: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className="-mb-px whitespace-nowrap border-transparent border-b-2 py-2 font-semibold text-soft hover:text-ink aria-pressed:border-accent aria-pressed:text-ink"
      onClick={onClick}
    >
      {name}
    </button>
  );
}
