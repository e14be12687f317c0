import { CircleHelp, FileCheck, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { describeDoubts, describeReading } from '../../lib/import/readings/describe-reading.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { DoubtSentence } from '../ui/doubt-sentence.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { LookOverLink } from './look-over-link.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';

const looks = {
  read: 'border-line border-b bg-paper py-1.5 pr-2.5 pl-4',
  doubtful: 'border-line border-b bg-listed-ground py-1.5 pr-2.5 pl-4 text-listed',
  none: 'sr-only',
};

/**
 * What was read of the file of a resume, or that this is in doubt, until the user has seen to it. The element is always
 * there, since one that is added with its text already in it is not read aloud.
 */
export function ImportReceipt() {
  const { dismissReceipt } = usePanelActions();
  const resume = usePanel((state) => state.resume);
  const strip = useRef<HTMLDivElement>(null);
  const receipt = resume?.receipt;
  // The list below may have been scrolled when the file was brought.
  useEffect(() => {
    if (receipt) strip.current?.scrollIntoView({ block: 'nearest' });
  }, [receipt, resume?.id]);
  const Icon = receipt === 'doubtful' ? CircleHelp : FileCheck;
  return (
    <div
      ref={strip}
      tabIndex={-1}
      data-receipt={receipt}
      className={`flex items-start gap-2 text-small ${looks[receipt ?? 'none']}`}
    >
      {receipt && (
        <Icon
          aria-hidden="true"
          className={`mt-[7px] size-3.5 shrink-0 ${receipt === 'read' ? 'text-soft' : ''}`}
        />
      )}
      <p role="status" className="min-w-0 flex-1 py-[5px]">
        {resume && receipt === 'read' && <Read resume={resume} />}
        {receipt === 'doubtful' && <DoubtSentence link={(words) => <LookOverLink>{words}</LookOverLink>} />}
      </p>
      {receipt && (
        <IconButton
          icon={X}
          name="Dismiss"
          className={receipt === 'doubtful' ? 'text-listed!' : ''}
          onClick={() => {
            void dismissReceipt();
            // The button that was clicked is gone with the line.
            strip.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function Read({ resume: { resume, source } }: { resume: StoredResume }) {
  const doubts = describeDoubts(source?.flags.length ?? 0);
  return (
    <>
      {describeReading(resume)} · {doubts && <span className="whitespace-nowrap">{doubts} · </span>}
      <LookOverLink>Look it over</LookOverLink>
    </>
  );
}
