import { ChevronDown, Download, GripVertical } from 'lucide-react';
import { type DragEvent, useEffect, useMemo } from 'react';
import { Button } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { usePaper, usePaperStore } from './paper-context.ts';

/** The ways to take the file along: saved in a format, printed, or dragged out. */
export function SaveButtons() {
  const store = usePaperStore();
  const made = usePaper((state) => state.made);
  const isBusy = usePaper((state) => state.busy === 'writing' || state.busy === 'fitting');
  const isDrawn = usePaper((state) => state.drawn !== undefined);
  const isDoubtful = made?.readBack?.isWhole === false;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button look="main" disabled={isBusy || !isDrawn} onClick={() => void store.save('pdf')}>
        <Download aria-hidden="true" className="size-3.5" />
        Download PDF
      </Button>
      <Button disabled={isBusy || !isDrawn} onClick={() => void store.save('docx')}>
        Word
      </Button>
      <Menu
        trigger={
          <Button>
            More <ChevronDown aria-hidden="true" className="size-3.5 text-soft" />
          </Button>
        }
      >
        <MenuItem onSelect={() => void store.print()}>Open the PDF to print it</MenuItem>
        <MenuItem onSelect={() => void store.save('markdown')}>Markdown</MenuItem>
        <MenuItem onSelect={() => void store.save('text')}>Plain text</MenuItem>
        <MenuItem onSelect={() => void store.save('json')}>JSON Resume</MenuItem>
      </Menu>
      {isDoubtful && (
        <Button onClick={() => void store.save(made.format, { anyway: true })}>
          Save the {made.format === 'pdf' ? 'PDF' : 'Word file'} anyway
        </Button>
      )}
      {made?.readBack ? <FileChip file={made.file} /> : <span className="min-h-7" />}
    </div>
  );
}

/** The file, to be dragged onto a form or into a folder. */
function FileChip({ file }: { file: File }) {
  const url = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const onDragStart = ({ dataTransfer }: DragEvent): void => {
    dataTransfer.effectAllowed = 'copy';
    // Chromium saves what this names where it is dropped; other browsers take the file itself.
    dataTransfer.setData('DownloadURL', `${file.type}:${file.name}:${url}`);
    dataTransfer.items.add(file);
  };
  return (
    <a
      href={url}
      download={file.name}
      draggable
      onDragStart={onDragStart}
      title="Drag this file onto a form or into a folder"
      className="inline-flex min-h-7 max-w-full cursor-grab items-center gap-1 rounded-md border border-line border-dashed px-1.5 text-label text-soft"
    >
      <GripVertical aria-hidden="true" className="size-3 shrink-0" />
      <span className="truncate">{file.name}</span>
    </a>
  );
}
