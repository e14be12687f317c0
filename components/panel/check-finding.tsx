import * as Collapsible from '@radix-ui/react-collapsible';
import { useId, useState } from 'react';
import type { FindingRow } from '../../lib/panel/check-rows.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { SeverityIcon } from '../ui/severity-icon.tsx';
import { usePanelActions } from './panel-context.ts';

const reasons = ['I mean it so', 'Not true of this text', 'The advice is not for me'];

interface Props {
  finding: FindingRow;
  onGuide: (page: string) => void;
  onDismissed: () => void;
}

/** One finding: where, what, what instead, why it matters, and ways to fix it or to put it aside. */
export function CheckFinding({ finding, onGuide, onDismissed }: Props) {
  const { acceptBullet } = usePanelActions();
  const { change, quote, suggestion } = finding;
  const [asking, setAsking] = useState(false);
  return (
    <li className="flex gap-2 border-line border-b py-2.5 last:border-b-0" data-finding={finding.rule}>
      <span className="mt-0.5">
        <SeverityIcon severity={finding.severity} />
      </span>
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">{finding.title}</h3>
        <p className="text-label text-soft">{finding.where}</p>
        {quote && (
          <p className="mt-0.5 text-small text-soft">
            “{quote.before}
            <mark className="bg-transparent font-medium text-ink underline decoration-edge underline-offset-2">
              {quote.found}
            </mark>
            {quote.after}”
          </p>
        )}
        <p className="mt-1 text-small">{finding.message}</p>
        {suggestion !== undefined && (
          <p className="mt-1 text-small">
            <span className="text-soft">Instead: </span>
            {suggestion.trim() ? (
              <span className="font-medium">{suggestion.trim()}</span>
            ) : (
              'leave these words out'
            )}
          </p>
        )}
        <Collapsible.Root>
          <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
            {change && (
              <Button onClick={() => void acceptBullet(change.path, change.text)}>Change it so</Button>
            )}
            <Collapsible.Trigger asChild>
              <LinkButton aria-label={`Why: ${finding.title}`}>Why</LinkButton>
            </Collapsible.Trigger>
            <LinkButton aria-expanded={asking} onClick={() => setAsking(!asking)}>
              Put aside
            </LinkButton>
          </div>
          <Collapsible.Content className="mt-1.5 border-line border-l-2 pl-2.5 text-small text-soft">
            {finding.why} <LinkButton onClick={() => onGuide(finding.rule)}>Examples in the guide</LinkButton>
          </Collapsible.Content>
        </Collapsible.Root>
        {asking && <DismissForm finding={finding} onDismissed={onDismissed} />}
      </div>
    </li>
  );
}

/** Asks for the reason why a finding is put aside; it is kept with the resume. */
function DismissForm({ finding, onDismissed }: Pick<Props, 'finding' | 'onDismissed'>) {
  const { dismissFinding } = usePanelActions();
  const [own, setOwn] = useState('');
  const id = useId();
  const dismiss = async (reason: string): Promise<void> => {
    await dismissFinding(finding, reason);
    onDismissed();
  };
  return (
    <form
      className="mt-2 rounded-md border border-line bg-paper p-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (own.trim()) void dismiss(own.trim());
      }}
    >
      <p id={id} className="text-label text-soft">
        Why put it aside? It is kept with this resume until the text changes.
      </p>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {reasons.map((reason) => (
          <Button key={reason} onClick={() => void dismiss(reason)}>
            {reason}
          </Button>
        ))}
      </div>
      <div className="mt-1.5 flex gap-1.5">
        <input
          className="min-w-0 flex-1 rounded-md border border-edge bg-ground px-2 text-small placeholder:text-soft"
          aria-label="Another reason"
          autoComplete="off"
          aria-describedby={id}
          placeholder="Another reason"
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Button type="submit" disabled={!own.trim()}>
          Put aside
        </Button>
      </div>
    </form>
  );
}
