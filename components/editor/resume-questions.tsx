import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Question } from '../ui/question.tsx';
import { useEditor, useEditorActions, useEditorStore } from './editor-context.ts';

/** Asks for another name of the open resume. */
export function RenameResume({ onClose }: { onClose: () => void }) {
  const store = useEditorStore();
  const before = useEditor((state) => state.history?.present.name ?? '');
  const [name, setName] = useState(before);
  return (
    <Question title="Rename this resume" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={() => name.trim() && store.edit((draft) => ({ ...draft, name: name.trim() }))}
      >
        <input
          aria-label="Name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="mt-3 block w-full rounded-md border border-edge bg-paper px-2 py-1"
        />
        <div className="mt-4 flex justify-end gap-2">
          <Button type="submit" value="keep" formNoValidate look="main" disabled={!name.trim()}>
            Rename
          </Button>
          <Button onClick={onClose}>Keep the old name</Button>
        </div>
      </form>
    </Question>
  );
}

/** Asks before the open resume is deleted. */
export function DeleteResume({ onClose }: { onClose: () => void }) {
  const store = useEditorStore();
  const name = useEditor((state) => state.history?.present.name);
  return (
    <Question title="Delete this resume" onClose={onClose}>
      <p className="mt-2">
        “{name}” is kept in this browser only. Once it is deleted it cannot be brought back.
      </p>
      <div className="mt-4 flex justify-end gap-2">
        <Button
          look="danger"
          onClick={() => {
            onClose();
            void store.remove();
          }}
        >
          Delete it
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </div>
    </Question>
  );
}

/** Asks before all that Gaplight keeps is deleted. */
export function DeleteEverything({ onClose }: { onClose: () => void }) {
  const { deleteEverything, exportEverything } = useEditorActions();
  const count = useEditor((state) => state.resumes.length);
  return (
    <Question title="Delete everything" onClose={onClose}>
      <p className="mt-2">
        {count === 1 ? 'Your resume' : `Your ${count} resumes`}, the facts you filled into bullets and the
        settings are kept in this browser only. Once deleted they cannot be brought back.
      </p>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button className="mr-auto" onClick={() => void exportEverything()}>
          Save to a file first
        </Button>
        <Button
          look="danger"
          onClick={() => {
            onClose();
            void deleteEverything();
          }}
        >
          Delete everything
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </div>
    </Question>
  );
}
