import { type ReactNode, useState } from 'react';
import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';
import { listQuestions, type Rewrite } from '../../lib/rewrites/rewrite.ts';
import { Button } from '../ui/button.tsx';
import { FoldChevron } from '../ui/fold-chevron.tsx';
import { BulletRewrite } from './bullet-rewrite.tsx';
import { SmallerButton } from './smaller-button.tsx';

interface Props {
  place: string;
  /** What is offered for what stands at the place, `waiting` until that is worked out. */
  offer: { bullet: ResumeBullet; rewrite: Rewrite } | 'waiting' | undefined;
  /** How many smaller things are left, and their list; absent where there never were any. */
  smaller: { count: number; list: ReactNode } | undefined;
  onGone: () => void;
}

/** The ways on from a place: its rewrite, folded where it asks questions, and the smaller things, always folded. */
export function CardFoot({ place, offer, smaller, onGone }: Props) {
  // The text whose rewrite is open: another text has another rewrite, which is folded again.
  const [rewritten, setRewritten] = useState('');
  const [isOpen, setOpen] = useState(false);
  if (!offer && !smaller) return null;
  const isWaiting = offer === 'waiting';
  const ready = isWaiting ? undefined : offer;
  const isLong = ready && listQuestions(ready.rewrite).length > 0;
  const isRewriteOpen = ready && (!isLong || ready.bullet.text === rewritten);
  return (
    <>
      {/* The row has its height before the button is there, so that nothing below it moves. */}
      <div className={`mt-2 flex items-center gap-3 ${isWaiting ? 'min-h-7' : 'empty:hidden'}`}>
        {isLong && (
          <Button
            className="group"
            aria-label={`Rewrite: ${place}`}
            aria-expanded={isRewriteOpen === true}
            onClick={() => setRewritten(isRewriteOpen ? '' : ready.bullet.text)}
          >
            Rewrite <FoldChevron />
          </Button>
        )}
        {smaller && (
          <SmallerButton
            count={smaller.count}
            place={place}
            isOpen={isOpen}
            onClick={() => setOpen(!isOpen)}
          />
        )}
      </div>
      {isOpen && smaller?.list}
      {isRewriteOpen && (
        <div className="mt-2.5 border-line border-t pt-2">
          <BulletRewrite {...ready} showsOld={false} saysWhy={false} onGone={onGone} />
        </div>
      )}
    </>
  );
}
