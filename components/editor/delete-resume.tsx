import { DeleteQuestion } from '../ui/delete-question.tsx';
import { Question } from '../ui/question.tsx';
import { useEditor, useEditorStore } from './editor-context.ts';

/** Asks before the open resume is deleted. */
export function DeleteResume({ onClose }: { onClose: () => void }) {
  const store = useEditorStore();
  const name = useEditor((state) => state.history?.present.name);
  const count = useEditor((state) => state.resumes.length);
  return (
    <Question title="Delete this resume" onClose={onClose}>
      <DeleteQuestion
        name={name}
        others={count - 1}
        onDelete={() => {
          onClose();
          void store.remove();
        }}
        onKeep={onClose}
      />
    </Question>
  );
}
