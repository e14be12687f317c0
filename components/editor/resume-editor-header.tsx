import { ChevronDown, Ellipsis, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../ui/menu.tsx';
import { SettingsLink } from '../ui/settings-link.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { DeleteResume } from './delete-resume.tsx';
import { DownloadResume } from './download-resume.tsx';
import { useEditor, useEditorActions, useEditorStore } from './editor-context.ts';
import { RenameResume } from './rename-resume.tsx';

/** The header of the page: which resume is open, whether it is saved, and what can be done with it as a whole. */
export function ResumeEditorHeader({ onImport }: { onImport: () => void }) {
  const store = useEditorStore();
  const { startEmpty, exportEverything } = useEditorActions();
  const resumes = useEditor((state) => state.resumes);
  const id = useEditor((state) => state.base?.id);
  const name = useEditor((state) => state.history?.present.name);
  const canUndo = useEditor((state) => (state.history?.past.length ?? 0) > 0);
  const canRedo = useEditor((state) => (state.history?.future.length ?? 0) > 0);
  const [asked, setAsked] = useState<'rename' | 'delete' | 'delete everything'>();
  const close = (): void => setAsked(undefined);

  return (
    <header className="flex min-h-12 shrink-0 items-center gap-2 border-line border-b bg-ground px-4 py-2">
      <h1 className="sr-only">Your resumes</h1>
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            className="-ml-2 flex min-w-0 items-center gap-1.5 rounded-md px-2 py-1 font-semibold text-title hover:bg-line"
          >
            <span className="truncate">{name ?? 'Your resumes'}</span>
            <ChevronDown aria-hidden="true" className="size-3.5 shrink-0 text-soft" />
          </button>
        }
      >
        <p className="px-2 pt-1 pb-0.5 text-label text-soft">Postings are compared with</p>
        {resumes.map((resume) => (
          <MenuChoice key={resume.id} chosen={resume.id === id} onSelect={() => void store.open(resume.id)}>
            <span className="min-w-0 flex-1 truncate">{resume.name}</span>
            <span className="shrink-0 text-label text-soft">{formatDay(resume.edited)}</span>
          </MenuChoice>
        ))}
        <MenuLine />
        <MenuItem onSelect={onImport}>Import a file…</MenuItem>
        <MenuItem onSelect={() => void startEmpty()}>Start empty</MenuItem>
      </Menu>
      <SaveState />
      <span className="flex-1" />
      <IconButton icon={Undo2} name="Undo" disabled={!canUndo} onClick={() => store.undo()} />
      <IconButton icon={Redo2} name="Redo" disabled={!canRedo} onClick={() => store.redo()} />
      <Button onClick={onImport} className="max-sm:hidden">
        Import a file
      </Button>
      {id && <DownloadResume />}
      <SettingsLink />
      <Menu trigger={<IconButton icon={Ellipsis} name="More" />}>
        {id && (
          <>
            <MenuItem onSelect={() => setAsked('rename')}>Rename…</MenuItem>
            <MenuItem onSelect={() => setAsked('delete')}>Delete this resume…</MenuItem>
            <MenuLine />
          </>
        )}
        <MenuItem onSelect={() => void exportEverything()}>Save everything to one file</MenuItem>
        <MenuItem onSelect={onImport}>Bring everything back from a file…</MenuItem>
        <MenuItem dangerous onSelect={() => setAsked('delete everything')}>
          Delete everything…
        </MenuItem>
      </Menu>
      {asked === 'rename' && <RenameResume onClose={close} />}
      {asked === 'delete' && <DeleteResume onClose={close} />}
      {asked === 'delete everything' && <DeleteEverything onClose={close} />}
    </header>
  );
}

/** Says in a word or two whether the changes are saved. */
function SaveState() {
  const saving = useEditor((state) => (state.conflict ? 'conflict' : state.saving));
  const isOpen = useEditor((state) => state.base !== undefined);
  const note = useEditor((state) => state.note);
  const words = {
    saved: note ?? 'Saved',
    unsaved: 'Saving',
    saving: 'Saving',
    failed: 'Not saved',
    conflict: 'Not saved yet',
  };
  if (!isOpen) return null;
  return (
    <p
      role="status"
      data-saving={saving}
      className={`min-w-12 shrink-1000 truncate text-small ${saving === 'failed' || saving === 'conflict' ? 'text-missing' : 'text-soft'}`}
    >
      {words[saving]}
    </p>
  );
}

function formatDay(stamp: string): string {
  return new Date(stamp).toLocaleDateString(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
}
