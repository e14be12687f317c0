import { useState } from 'react';
import type { CardFinding, SaidOfText } from '../../lib/panel/merge-rule.ts';
import { LinkButton } from '../ui/button.tsx';
import { SeverityIcon } from '../ui/severity-icon.tsx';
import { DismissedFinding } from './dismissed-finding.tsx';
import { FindingMessage } from './finding-message.tsx';
import { severityWords } from './severity-words.ts';
import type { Dismissals } from './use-dismissals.ts';

/** What can be done with any finding. */
export interface FindingWays extends Dismissals {
  onGuide: (page: string) => void;
}

interface Props {
  finding: CardFinding;
  place: string;
  /** Whether a suggestion is offered: not where the rewrite of the place does the same. */
  canApply: (said: SaidOfText) => boolean;
  ways: FindingWays;
}

/** What one rule says of one place: what, what instead, why it matters, and ways to mend it or to dismiss it. */
export function CheckFinding({ finding, place, canApply, ways }: Props) {
  const { rule, heading, title, severity, says, why } = finding;
  const [isOpen, setOpen] = useState(false);
  const isDone = says.every(({ row }) => 'reason' in row);
  const name = `${title}, ${place}`;
  const whyButton = (
    <LinkButton aria-label={`Why: ${name}`} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      Why
    </LinkButton>
  );
  const lines = says.map((said) => {
    const { row, message } = said;
    const own = says.length > 1 ? `${name}: ${row.text ?? message}` : name;
    return 'reason' in row ? (
      <DismissedFinding
        key={row.key}
        finding={row}
        title={says.length > 1 ? (row.text ?? title) : title}
        name={own}
        isNew={ways.isNewest(row)}
        onRestore={() => ways.restore(row)}
      />
    ) : (
      <FindingMessage
        key={row.key}
        said={said}
        name={own}
        {...(says.length === 1 && { heading, why: whyButton })}
        canApply={canApply(said)}
        onDismiss={() => ways.dismiss(row)}
      />
    );
  });
  return (
    <li className="flex gap-2 text-small" {...(!isDone && { 'data-finding': rule })}>
      {!isDone && (
        <span className="mt-px">
          <SeverityIcon severity={severity} />
          <span className="sr-only">{severityWords[severity]}: </span>
        </span>
      )}
      <div className="min-w-0 flex-1">
        {says.length === 1 ? (
          lines
        ) : (
          <>
            <p>
              <strong className="font-semibold">{title}.</strong> {whyButton}
            </p>
            <ul className="mt-0.5 space-y-1">
              {lines.map((line) => (
                <li key={line.key}>{line}</li>
              ))}
            </ul>
          </>
        )}
        {isOpen && !isDone && (
          <p className="mt-1 border-line border-l-2 pl-2.5 text-soft">
            {why}{' '}
            <LinkButton aria-label={`Examples in the guide: ${name}`} onClick={() => ways.onGuide(rule)}>
              Examples in the guide
            </LinkButton>
          </p>
        )}
      </div>
    </li>
  );
}
