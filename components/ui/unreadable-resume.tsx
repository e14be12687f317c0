import { Button } from './button.tsx';
import { saveText } from './save-file.ts';

/** Shown when a stored resume cannot be read; it is kept and can be saved to a file. `values` are raw, by key. */
export function UnreadableResume({ values, onForget }: { values: unknown; onForget: () => void }) {
  return (
    <section className="mx-4 mt-3 rounded-lg border border-missing p-4" role="alert">
      <h2 className="font-semibold">A stored resume could not be read</h2>
      <p className="mt-1 text-small text-soft">
        Nothing was thrown away. Save it to a file, then delete it here and import your resume again.
      </p>
      <div className="mt-3 flex gap-2">
        <Button
          look="main"
          onClick={() => saveText('gaplight-resume-unreadable.json', JSON.stringify(values, null, 2))}
        >
          Save it to a file
        </Button>
        <Button onClick={onForget}>Delete it</Button>
      </div>
    </section>
  );
}
