import { useState } from 'react';
import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';
import { listQuestions, type Rewrite } from '../../lib/rewrites/rewrite.ts';
import { Button } from '../ui/button.tsx';
import { BulletRewrite } from './bullet-rewrite.tsx';

interface Props {
  bullet: ResumeBullet;
  rewrite: Rewrite;
  place: string;
  onGone: () => void;
}

/** The rewrite of a bullet below what is wrong with it. One that asks questions is long, and folded at first. */
export function CardRewrite({ bullet, rewrite, place, onGone }: Props) {
  const [isOpen, setOpen] = useState(false);
  const isLong = listQuestions(rewrite).length > 0;
  return (
    <>
      {isLong && (
        <Button
          className="mt-2"
          aria-expanded={isOpen}
          aria-label={`Rewrite: ${place}`}
          onClick={() => setOpen(!isOpen)}
        >
          Rewrite
        </Button>
      )}
      {(isOpen || !isLong) && (
        <div className="mt-2 border-line border-t pt-2">
          <BulletRewrite bullet={bullet} rewrite={rewrite} showsOld={false} saysWhy={false} onGone={onGone} />
        </div>
      )}
    </>
  );
}
