import { Button } from '../ui/button.tsx';
import { Question } from '../ui/question.tsx';
import { useEditor, useEditorStore } from './editor-context.ts';

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
