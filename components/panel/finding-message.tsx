import type { ReactNode } from 'react';
import type { SaidOfText } from '../../lib/panel/merge-rule.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { usePanelActions } from './panel-context.ts';

interface Props {
  said: SaidOfText;
  /** Tells its buttons from those of all other findings. */
  name: string;
  heading?: string | undefined;
  /** The button that says why it matters, where it is asked of this message alone. */
  why?: ReactNode;
  canApply: boolean;
  onDismiss: () => void;
}

/** What is said of one text, and what can be put in its place. */
export function FindingMessage({ said, name, heading, why, canApply, onDismiss }: Props) {
  const { acceptBullet } = usePanelActions();
  const { message, quote, change } = said;
  const untold = said.suggested.filter(({ instead }) => !message.includes(instead));
  return (
    <>
      {/* A message may be a list, with each entry on a line of its own. */}
      <p className="whitespace-pre-line">
        {heading && <strong className="font-semibold">{heading}. </strong>}
        {quote && (
          <span className="text-soft">
            “{quote.before}
            <span className="text-ink">{quote.found}</span>
            {quote.after}”.{' '}
          </span>
        )}
        {message}{' '}
        <span className="whitespace-nowrap">
          {why}
          {why && <span className="ml-2" />}
          <LinkButton aria-label={`Dismiss: ${name}`} onClick={onDismiss}>
            Dismiss
          </LinkButton>
        </span>
      </p>
      {change && canApply && (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
          {untold.map(({ words, instead }) => (
            <span key={words}>
              <span className="text-soft">Instead of “{words}”: </span>
              <span className="font-medium">{instead}</span>
            </span>
          ))}
          <Button aria-label={`Apply: ${name}`} onClick={() => void acceptBullet(change.path, change.text)}>
            Apply
          </Button>
        </p>
      )}
    </>
  );
}
