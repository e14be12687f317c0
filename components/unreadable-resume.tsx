import { useActions, usePanel } from './panel-context.tsx';
import { Button } from './ui/button.tsx';

/** Shown when the stored resume cannot be read: it is kept, and can be saved to a file. */
export function UnreadableResume() {
  const { forgetResume } = useActions();
  const raw = usePanel((state) => state.unreadableResume);
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(raw, null, 2)], { type: 'application/json' }));
    link.download = 'gaplight-resume-unreadable.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section className="mx-4 mt-3 rounded-lg border border-missing p-4" role="alert">
      <h2 className="font-semibold">Your stored resume could not be read</h2>
      <p className="mt-1 text-small text-soft">
        Nothing was thrown away. Save it to a file, then delete it here and import your resume again.
      </p>
      <div className="mt-3 flex gap-2">
        <Button look="main" onClick={save}>
          Save it to a file
        </Button>
        <Button onClick={() => void forgetResume()}>Delete it</Button>
      </div>
    </section>
  );
}
