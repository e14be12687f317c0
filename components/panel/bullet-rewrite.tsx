import { useId, useState } from 'react';
import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';
import { listQuestions, type Rewrite, rewriteText } from '../../lib/rewrites/rewrite.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from './copy-button.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';
import { QuestionField } from './question-field.tsx';
import { RewriteLine } from './rewrite-line.tsx';
import { SlotHelp } from './slot-help.tsx';

interface Props {
  bullet: ResumeBullet;
  rewrite: Rewrite;
  /** Whether the old wording stands above the new line: not where it is quoted already. */
  showsOld?: boolean;
  /** Whether it says why its questions are asked: once on a screen for each kind. */
  saysWhy?: boolean;
  onGone?: (() => void) | undefined;
}

/** The new line of a bullet, its questions, and what can be done with it. */
export function BulletRewrite({ bullet, rewrite, showsOld = true, saysWhy = true, onGone }: Props) {
  const { acceptBullet, declineRewrite } = usePanelActions();
  const values = usePanel((state) => state.slotValues);
  // The slot that had the focus last: its help stays, so that nothing moves under a pointer on its way to a button.
  const [active, setActive] = useState('');
  const id = useId();
  const text = rewriteText(rewrite, values);
  const helpId = (slotId: string): string => `${id}-${slotId}`;
  const questions = listQuestions(rewrite);

  return (
    <>
      <RewriteLine old={bullet.text} rewrite={rewrite} showsOld={showsOld} />
      {rewrite.dropped.length > 0 && (
        <p className="mt-1 text-label text-soft">
          Left out: {rewrite.dropped.map((words) => `“${words}”`).join(', ')}
        </p>
      )}
      {questions.length > 0 && (
        <>
          <div className="mt-2 space-y-2">
            {questions.map((question) => (
              <QuestionField key={question.id} question={question} helpId={helpId} onActive={setActive} />
            ))}
          </div>
          <div className="mt-1.5">
            {saysWhy && !active && <p className="text-label text-soft">{rewrite.why}</p>}
            {questions
              .flatMap(({ slots }) => slots)
              .map((slot) => (
                <SlotHelp
                  key={slot.id}
                  slot={slot}
                  helpId={helpId(slot.id)}
                  active={slot.id === active}
                  facts={(bullet.roleFacts ?? []).filter(({ type }) => type === slot.type)}
                />
              ))}
          </div>
        </>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <CopyButton text={text} />
        <Button onClick={() => void acceptBullet(bullet.path, text)}>Put into resume</Button>
        <span className="flex-1" />
        <Button look="quiet" onClick={() => void declineRewrite(bullet.text, rewrite.kind).then(onGone)}>
          Not true of me
        </Button>
      </div>
    </>
  );
}
