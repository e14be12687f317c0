import { Button } from '../ui/button.tsx';
import { UnreadableResume } from '../ui/unreadable-resume.tsx';
import { useEditor, useEditorActions, useEditorStore } from './editor-context.ts';

/** What the user must know before anything else: changes that are not saved, and values that cannot be read. */
export function ResumeNotices() {
  const { forgetUnreadable } = useEditorActions();
  const unreadable = useEditor((state) => state.unreadable);
  return (
    <div className="max-h-[50dvh] shrink-0 overflow-auto [&>:last-child]:mb-3">
      {Object.keys(unreadable).length > 0 && (
        <UnreadableResume values={unreadable} onForget={() => void forgetUnreadable()} />
      )}
      <Conflict />
      <Trouble />
    </div>
  );
}

/** Another window changed the same resume: both versions are offered, and neither is lost. */
function Conflict() {
  const store = useEditorStore();
  const conflict = useEditor((state) => state.conflict);
  if (!conflict) return null;
  const { theirs } = conflict;
  return (
    <section
      role="alert"
      className="mx-4 mt-3 rounded-lg border border-listed bg-listed-ground px-4 py-3 text-listed"
    >
      <h2 className="font-semibold">
        {theirs ? 'This resume was changed in another window' : 'This resume was deleted in another window'}
      </h2>
      <p className="mt-1 text-small">
        {theirs
          ? `The other window saved at ${formatTime(theirs.edited)}. What you see here is not saved yet.`
          : 'What you see here is the only copy now.'}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {theirs && (
          <Button look="main" onClick={() => void store.settle('both')}>
            Keep both
          </Button>
        )}
        <Button look={theirs ? 'plain' : 'main'} onClick={() => void store.settle('mine')}>
          {theirs ? 'Keep this one' : 'Keep it'}
        </Button>
        <Button onClick={() => void store.settle('theirs')}>
          {theirs ? 'Take the other one' : 'Let it go'}
        </Button>
      </div>
    </section>
  );
}

function Trouble() {
  const store = useEditorStore();
  const { exportEverything } = useEditorActions();
  const trouble = useEditor((state) => state.trouble);
  const hasFailed = useEditor((state) => state.saving === 'failed');
  if (!trouble) return null;
  return (
    <section role="alert" className="mx-4 mt-3 rounded-lg border border-missing px-4 py-3">
      <p className="font-medium text-missing">{trouble}</p>
      {hasFailed && (
        <>
          <p className="mt-1 text-small text-soft">
            Your last changes are only on this page, and what was saved before is still there. Keep this page
            open, save to a file or make room, then try again.
          </p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button look="main" onClick={() => void store.flush()}>
              Try again
            </Button>
            <Button onClick={() => void exportEverything()}>Save to a file</Button>
          </div>
        </>
      )}
    </section>
  );
}

function formatTime(stamp: string): string {
  return new Date(stamp).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}
