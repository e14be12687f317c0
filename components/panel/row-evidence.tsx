import { useEffect, useRef, useState } from 'react';
import type { AskRow } from '../../lib/panel/ask-rows.ts';
import type { Corrected, Verdict } from '../../lib/resume/correction.ts';
import { EvidencePlace, placeKey } from './evidence-place.tsx';
import { HaveThis } from './have-this.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';
import { RowDetail } from './row-detail.tsx';
import { TowardsOffer } from './towards-offer.tsx';

/** What an opened row shows of the resume: what can be done, every place, and ways to correct what was read there. */
export function RowEvidence({ row }: { row: AskRow }) {
  const { correctEvidence, withdrawCorrection } = usePanelActions();
  const offer = usePanel((state) => state.towards[row.key]);
  const lacksBullets = usePanel((state) => state.comparison?.lacksBullets);
  const part = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');

  // What can be done is worked out anew above the button that has the focus, and must not push it out of sight.
  useEffect(() => {
    const focused = document.activeElement;
    if (said && offer && part.current?.contains(focused)) focused?.scrollIntoView({ block: 'nearest' });
  }, [said, offer]);

  /** The button that was clicked is gone with the change, so the focus moves to the one that changes it back. */
  async function settle(change: Promise<boolean>, about: Corrected, words: string): Promise<void> {
    if (!(await change)) return;
    setSaid(words);
    const buttons = [...(part.current?.querySelectorAll<HTMLElement>('[data-about]') ?? [])];
    const next = buttons.find((each) => each.dataset.about === placeKey(about));
    (next ?? part.current?.querySelector<HTMLElement>('[data-have]'))?.focus();
  }
  const judge = (about: Corrected, verdict: Verdict): void =>
    void settle(correctEvidence({ ...about, verdict }), about, 'Kept with your resume.');
  const undo = (about: Corrected): void => void settle(withdrawCorrection(about), about, 'Taken back.');

  return (
    <div ref={part} className="space-y-2">
      <RowDetail name="What you can do">
        <TowardsOffer ask={row.key} refuted={row.refuted} />
        {row.sayable.length > 0 && !lacksBullets && !offer?.question && (
          <HaveThis terms={row.sayable} onChoose={(about) => judge(about, 'have')} />
        )}
      </RowDetail>
      {[...row.places, ...row.refuted].map((place) => (
        <EvidencePlace
          key={place.where + placeKey(place.about)}
          place={place}
          onRefute={() => judge(place.about, 'no-proof')}
          onUndo={() => undo(place.about)}
        />
      ))}
      <p role="status" className="sr-only">
        {said && `${said} ${row.title}: ${row.word}.`}
      </p>
    </div>
  );
}
