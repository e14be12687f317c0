import { Button } from '../ui/button.tsx';
import { Question } from '../ui/question.tsx';
import { useEditor, useEditorActions } from './editor-context.ts';

/** Asks before everything that Gaplight keeps is deleted. */
export function DeleteEverything({ onClose }: { onClose: () => void }) {
  const { deleteEverything, exportEverything } = useEditorActions();
  const count = useEditor((state) => state.resumes.length);
  return (
    <Question title="Delete everything" onClose={onClose}>
      <p className="mt-2">
        {count === 1 ? 'Your resume' : `Your ${count} resumes`}, the facts you filled into bullets, the names
        you added and the other settings are kept in this browser only. Once deleted they cannot be brought
        back.
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
