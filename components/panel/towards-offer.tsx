import { useEffect } from 'react';
import type { EvidenceQuote } from '../../lib/panel/describe-places.ts';
import { LinkButton } from '../ui/button.tsx';
import { BulletCard } from './bullet-card.tsx';
import { usePanel, usePanelActions, usePanelStore } from './panel-context.ts';
import { PlaceLines, WhetherCard } from './whether-card.tsx';

/** What can honestly be done about one requirement: a sentence, a question, or the bullets of the resume to work on. */
export function TowardsOffer({ ask, refuted }: { ask: string; refuted: EvidenceQuote[] }) {
  const store = usePanelStore();
  const { withdrawCorrection } = usePanelActions();
  const offer = usePanel((state) => state.towards[ask]);
  const comparison = usePanel((state) => state.comparison);
  // A change of resume or posting clears the offers, also those that are being worked out; then it is asked for again.
  useEffect(() => {
    if (comparison && !offer) void store.wantTowards(ask);
  }, [store, ask, offer, comparison]);
  if (!offer) {
    return (
      <p role="status" className="text-soft">
        Reading your bullets
      </p>
    );
  }
  const { advice, question, place, denied } = offer;
  // The same word of the user's stands below, at its place.
  const saysDenied = refuted.some(({ about }) => about.bullet === denied?.bullet);
  const bullets = offer.bullets.filter(({ rewrite }) => rewrite);
  return (
    <>
      {advice && <p>{advice}</p>}
      {question && <WhetherCard key={question.best.text} asked={question} />}
      {place && <PlaceLines place={place} />}
      {denied && !saysDenied && (
        <p className="text-soft">
          You said that it was no part of “{denied.bullet.replace(/\.$/, '')}”. It is not asked again.{' '}
          <LinkButton onClick={() => void withdrawCorrection(denied)}>Take back</LinkButton>
        </p>
      )}
      {bullets.length > 0 && (
        <ul className="mt-2 space-y-2 text-base">
          {bullets.map((bullet) => (
            <BulletCard key={bullet.path.join('.')} bullet={bullet} />
          ))}
        </ul>
      )}
    </>
  );
}
