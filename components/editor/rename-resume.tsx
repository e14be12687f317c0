import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Question } from '../ui/question.tsx';
import { useEditor, useEditorStore } from './editor-context.ts';

/** Asks for a new name for the open resume. */
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
          autoComplete="off"
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
