import { FileText, Newspaper } from 'lucide-react';
import { type ComponentType, type DragEvent, useState } from 'react';
import { useFileDrop } from '../ui/use-file-drop.ts';
import { usePanel, usePanelActions } from './panel-context.ts';

const ignore = (): void => {};

/**
 * While a file is dragged over the panel: two halves, one for a posting and one for a resume, so that neither is taken
 * for the other. Below an open dialog, which takes its own.
 */
export function DropTargets({ onPosting }: { onPosting: (file: File) => void }) {
  const { importFile } = usePanelActions();
  const hasResume = usePanel(({ resume }) => Boolean(resume));
  const over = useFileDrop(ignore);
  if (!over) return null;
  return (
    <div className="fixed inset-0 z-18 flex flex-col gap-2 bg-ground p-2" aria-hidden="true">
      <Target
        icon={Newspaper}
        name="Drop a posting here"
        hint="PDF, mail (.eml), HTML, Word or text"
        onFile={onPosting}
      />
      <Target
        icon={FileText}
        name={hasResume ? 'Drop another resume here' : 'Drop your resume here'}
        hint="PDF, Word, OpenDocument, RTF, HTML, text or JSON"
        onFile={(file) => void importFile(file)}
      />
    </div>
  );
}

interface TargetProps {
  icon: ComponentType<{ className?: string }>;
  name: string;
  hint: string;
  onFile: (file: File) => void;
}

function Target({ icon: Icon, name, hint, onFile }: TargetProps) {
  const [over, setOver] = useState(false);
  const take = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <section
      aria-label={name}
      data-drop={name}
      className={`flex flex-1 flex-col items-center justify-center rounded-lg border-2 border-dashed p-4 text-center ${over ? 'border-accent bg-accent-ground' : 'border-edge bg-paper'}`}
      onDragEnter={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      {/* What lies inside must not count as leaving the target. */}
      <div className="pointer-events-none">
        <Icon className={`mx-auto size-5 ${over ? 'text-accent' : 'text-soft'}`} />
        <p className="mt-2 font-semibold text-title">{name}</p>
        <p className="text-small text-soft">{hint}</p>
      </div>
    </section>
  );
}
