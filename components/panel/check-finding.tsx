import * as Collapsible from '@radix-ui/react-collapsible';
import type { FindingRow } from '../../lib/panel/check-rows.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { SeverityIcon } from '../ui/severity-icon.tsx';
import { usePanelActions } from './panel-context.ts';

interface Props {
  finding: FindingRow;
  onGuide: (page: string) => void;
  onDismiss: () => void;
}

/** One finding: where, what, what instead, why it matters, and ways to fix it or to dismiss it. */
export function CheckFinding({ finding, onGuide, onDismiss }: Props) {
  const { acceptBullet } = usePanelActions();
  const { change, quote, suggestion } = finding;
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
            {change && <Button onClick={() => void acceptBullet(change.path, change.text)}>Apply</Button>}
            <Collapsible.Trigger asChild>
              <LinkButton aria-label={`Why: ${finding.title}`}>Why</LinkButton>
            </Collapsible.Trigger>
            <LinkButton aria-label={`Dismiss: ${finding.title}`} onClick={onDismiss}>
              Dismiss
            </LinkButton>
          </div>
          <Collapsible.Content className="mt-1.5 border-line border-l-2 pl-2.5 text-small text-soft">
            {finding.why} <LinkButton onClick={() => onGuide(finding.rule)}>Examples in the guide</LinkButton>
          </Collapsible.Content>
        </Collapsible.Root>
      </div>
    </li>
  );
}
