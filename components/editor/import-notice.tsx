import { CircleHelp, X } from 'lucide-react';
import { withoutReceipt } from '../../lib/editor/draft.ts';
import { listWhatToCheck } from '../../lib/editor/what-to-check.ts';
import { describeDoubts, describeReading } from '../../lib/import/readings/describe-reading.ts';
import { describeForeign } from '../../lib/import/readings/foreign-language.ts';
import { LinkButton } from '../ui/button.tsx';
import { DoubtSentence } from '../ui/doubt-sentence.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useEditor, useEditorStore } from './editor-context.ts';

/**
 * What the import of the open resume came to: a doubt about all of it with what to check, or what was read and how many
 * things are left to check; and that it is in another language than English. `onNext` goes to the next thing to check.
 */
export function ImportNotice({ onNext }: { onNext: () => void }) {
  const store = useEditorStore();
  const draft = useEditor((state) => state.history?.present);
  const foreign = describeForeign(useEditor((state) => state.base?.source?.language));
  if (!draft) return null;
  const { receipt, resume, flags } = draft;
  const dismiss = (
    <IconButton
      icon={X}
      name="Dismiss"
      className={receipt === 'doubtful' ? 'text-listed!' : '-my-1'}
      onClick={() => store.edit(withoutReceipt)}
    />
  );
  return (
    <>
      {receipt === 'doubtful' ? (
        <Doubt toCheck={listWhatToCheck(resume, flags)} onNext={onNext}>
          {dismiss}
        </Doubt>
      ) : (
        (receipt || flags.length > 0) && (
          <div className="flex items-start gap-2 pb-2 text-small text-soft">
            <p role="status" className="min-w-0 flex-1">
              {receipt && describeReading(resume)}
              {receipt && flags.length > 0 && ' · '}
              {flags.length > 0 && (
                <>
                  {describeDoubts(flags.length)}
                  {!receipt && ' from the import'} ·{' '}
                  <LinkButton onClick={onNext}>{flags.length === 1 ? 'Show it' : 'Show the next'}</LinkButton>
                </>
              )}
            </p>
            {receipt && dismiss}
          </div>
        )
      )}
      {foreign && <p className="pb-2 text-small text-soft">{foreign}</p>}
    </>
  );
}

function Doubt(props: { toCheck: string[]; onNext: () => void; children: React.ReactNode }) {
  const { toCheck, onNext, children } = props;
  return (
    <div
      data-receipt="doubtful"
      className="mb-3 flex items-start gap-2 rounded-lg bg-listed-ground py-1.5 pr-1.5 pl-3 text-listed text-small"
    >
      <CircleHelp aria-hidden="true" className="mt-[7px] size-3.5 shrink-0" />
      <div role="status" className="min-w-0 flex-1 py-[5px]">
        <p className="font-medium">
          <DoubtSentence
            link={(words) => (
              <LinkButton className="text-inherit!" onClick={onNext}>
                {words}
              </LinkButton>
            )}
          />
        </p>
        {toCheck.length > 0 && <p className="mt-0.5">To check: {toCheck.join(', ')}.</p>}
      </div>
      {children}
    </div>
  );
}
