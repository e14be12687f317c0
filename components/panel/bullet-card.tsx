import { useId, useRef, useState } from 'react';
import { offeredRewrites } from '../../lib/panel/sort-bullets.ts';
import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';
import { listSlots, rewriteText } from '../../lib/rewrites/rewrite.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from './copy-button.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';
import { RewriteLine } from './rewrite-line.tsx';
import { SlotHelp } from './slot-help.tsx';

/** One bullet: the old wording in small gray type, the new one with its slots, and what can be done with it. */
export function BulletCard({ bullet, onGone }: { bullet: ResumeBullet; onGone?: () => void }) {
  const { acceptBullet, declineRewrite } = usePanelActions();
  const values = usePanel((state) => state.slotValues);
  const [choice, setChoice] = useState(0);
  const [active, setActive] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  const cardId = useId();
  const offered = offeredRewrites(
    bullet,
    usePanel((state) => state.resume),
  );
  const rewrite = offered[choice] ?? offered[0];
  if (!rewrite) return null;
  const { text, open = [] } = rewriteText(rewrite, values);
  const helpId = (slotId: string): string => `${cardId}-${slotId}`;
  const fill = (): void => {
    const id = CSS.escape(open[0]?.id ?? '');
    line.current?.querySelector<HTMLInputElement>(`[data-slot="${id}"]`)?.focus();
  };

  return (
    <li className="rounded-lg border border-line bg-paper px-3 py-2.5" data-bullet={bullet.text}>
      <p className="text-label text-soft">{bullet.where}</p>
      <RewriteLine old={bullet.text} rewrite={rewrite} line={line} helpId={helpId} onActive={setActive} />
      {rewrite.dropped.length > 0 && (
        <p className="mt-1 text-label text-soft">
          Left out: {rewrite.dropped.map((words) => `“${words}”`).join(', ')}
        </p>
      )}
      <div className="mt-1 grid">
        <p className={`col-start-1 row-start-1 text-label text-soft ${active ? 'invisible' : ''}`}>
          {rewrite.why}
        </p>
        {listSlots(rewrite).map((slot) => (
          <SlotHelp
            key={slot.id}
            slot={slot}
            helpId={helpId(slot.id)}
            active={slot.id === active}
            facts={(bullet.roleFacts ?? []).filter(({ type }) => type === slot.type)}
          />
        ))}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <CopyButton rewrite={rewrite} onFill={fill} />
        {text !== undefined && (
          <Button onClick={() => void acceptBullet(bullet.path, text)}>Put into resume</Button>
        )}
        <Button look="quiet" onClick={() => void declineRewrite(bullet.text, rewrite.kind).then(onGone)}>
          Not true of me
        </Button>
        <span className="flex-1" />
        {offered.length > 1 && (
          <Button look="quiet" onClick={() => setChoice((choice + 1) % offered.length)}>
            Another way ({(offered[choice] ? choice : 0) + 1} of {offered.length})
          </Button>
        )}
      </div>
    </li>
  );
}
