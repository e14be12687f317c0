import { useEffect, useRef, useState } from 'react';
import type { DismissedRow } from '../../lib/panel/check-rows.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { usePanelActions } from './panel-context.ts';

const reasons = ['Keep as is', 'Not true of this text', 'Not for me'];

interface Props {
  finding: DismissedRow;
  /** What it is called: the rule, or in a list below the rule the text. */
  title: string;
  /** Tells it from all other findings. */
  name: string;
  /** It was dismissed just now: the button that was clicked is gone with it. */
  isNew: boolean;
  onRestore: () => void;
}

/** A finding that was just dismissed, in its old place: it can be brought back, and the user may say why it went. */
export function DismissedFinding({ finding, title, name, isNew, onRestore }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isNew) undo.current?.focus({ preventScroll: true });
  }, [isNew]);
  return (
    <div className="animate-appear text-small text-soft" data-dismissed>
      <p>
        Dismissed: {title}.{' '}
        <LinkButton ref={undo} aria-label={`Undo: ${name}`} onClick={onRestore}>
          Undo
        </LinkButton>
      </p>
      {finding.reason ? <p className="mt-1">{finding.reason}.</p> : <ReasonForm finding={finding} />}
    </div>
  );
}

function ReasonForm({ finding }: { finding: DismissedRow }) {
  const { dismissFinding } = usePanelActions();
  const [own, setOwn] = useState('');
  return (
    <form
      className="mt-1.5 flex flex-wrap items-center gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (own.trim()) void dismissFinding(finding, own.trim());
      }}
    >
      {reasons.map((reason) => (
        <Button key={reason} onClick={() => void dismissFinding(finding, reason)}>
          {reason}
        </Button>
      ))}
      <input
        className="min-h-7 min-w-32 flex-1 rounded-md border border-edge bg-ground px-2 placeholder:text-soft"
        aria-label="Another reason, if you like"
        autoComplete="off"
        placeholder="Another reason"
        value={own}
        onChange={(event) => setOwn(event.target.value)}
      />
    </form>
  );
}
