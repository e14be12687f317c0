import { useEffect } from 'react';
import { BulletCard } from './bullet-card.tsx';
import { usePanel, usePanelStore } from './panel-context.ts';

/** What can honestly be done about one requirement: a sentence, and the bullets of the resume to work on. */
export function TowardsOffer({ ask }: { ask: string }) {
  const store = usePanelStore();
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
  const bullets = offer.bullets.filter(({ rewrites }) => rewrites.length > 0);
  return (
    <>
      <p>{offer.advice}</p>
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
