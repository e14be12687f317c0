import { useId } from 'react';
import type { EvidenceQuote } from '../../lib/panel/describe-places.ts';
import type { Corrected } from '../../lib/resume/correction.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { RowDetail } from './row-detail.tsx';

interface Props {
  place: EvidenceQuote;
  onRefute: () => void;
  onUndo: () => void;
}

/** One place of the resume in its words, with what the user said of it, or a way to say that it is no proof. */
export function EvidencePlace({ place, onRefute, onUndo }: Props) {
  const quote = useId();
  const about = { 'data-about': placeKey(place.about), 'aria-describedby': quote };
  return (
    <RowDetail name={place.where}>
      <p id={quote} className="text-soft">
        “{place.before}
        <span className={place.verdict ? '' : 'font-medium text-ink'}>{place.found}</span>
        {place.after}”
      </p>
      {place.note && <p className="mt-1">{place.note}</p>}
      {place.verdict ? (
        <p className="mt-1">
          {place.words}{' '}
          <LinkButton {...about} onClick={onUndo}>
            Undo
          </LinkButton>
        </p>
      ) : (
        <Button look="quiet" className="-ml-2.5" {...about} onClick={onRefute}>
          {place.words}
        </Button>
      )}
    </RowDetail>
  );
}

/** Tells the button about one place from all others of a row, whatever the button says now. */
export function placeKey({ termId, bullet }: Corrected): string {
  return `${termId} ${bullet}`;
}
