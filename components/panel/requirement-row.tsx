import * as Collapsible from '@radix-ui/react-collapsible';
import { ChevronDown } from 'lucide-react';
import type { GapState } from '../../lib/gap/gap.ts';
import type { AskRow } from '../../lib/panel/ask-rows.ts';
import { LinkButton } from '../ui/button.tsx';
import { StateIcon } from '../ui/state-icon.tsx';
import { StatePill } from '../ui/state-pill.tsx';
import { PostingQuote } from './posting-quote.tsx';
import { RowDetail } from './row-detail.tsx';
import { RowEvidence } from './row-evidence.tsx';
import { useRow } from './use-row.ts';

/** Nothing stands twice: an opened row quotes the bullet among its places, a folded one the words that ask. */
const lineLooks: Partial<Record<GapState, string>> = {
  proved: 'group-data-[state=open]/row:hidden',
  used: 'group-data-[state=open]/row:hidden',
  missing: 'hidden group-data-[state=open]/row:block',
};

/** One requirement: its answers, its state and a line of evidence; expanded, the posting's words and every place. */
export function RequirementRow({ row, onRewrite }: { row: AskRow; onRewrite: () => void }) {
  const { ref, isOpen, setOpen, pointing } = useRow(row.key);
  return (
    <Collapsible.Root asChild open={isOpen} onOpenChange={setOpen}>
      <li
        ref={ref}
        {...pointing}
        className="group/row border-line border-b py-2.5 last:border-b-0"
        data-ask={[row.title, ...row.extras].join(' · ')}
        data-level={row.level}
        data-state-word={row.word}
        data-line={row.line}
      >
        <Collapsible.Trigger className="group flex w-full items-start gap-2 text-left">
          {row.state ? (
            <span className="mt-0.5">
              <StateIcon state={row.state} />
            </span>
          ) : (
            <span className="mx-1 mt-2 size-1.5 shrink-0 rounded-full bg-edge" />
          )}
          <span className="min-w-0 flex-1">
            <span className="font-semibold">{row.title}</span>
            {row.extras.length > 0 && <span className="text-soft"> {row.extras.join(' · ')}</span>}
            {row.level === 'preferred' && <span className="text-soft"> · nice to have</span>}
          </span>
          {row.state && <StatePill state={row.state}>{row.word}</StatePill>}
          <ChevronDown
            aria-hidden="true"
            className="mt-1 size-3 shrink-0 text-soft transition-transform duration-100 group-data-[state=open]:rotate-180"
          />
        </Collapsible.Trigger>
        <div className="pr-5 pl-6">
          {(row.state === 'missing' || (row.state === 'unchecked' && !row.line)) && (
            <p className="mt-0.5 line-clamp-2 text-small text-soft group-data-[state=open]/row:hidden">
              “
              <bdi>
                {row.quote.before}
                <span className="text-ink">{row.quote.found}</span>
                {row.quote.after}
              </bdi>
              ”
            </p>
          )}
          {row.line && (
            <p
              className={`mt-0.5 line-clamp-2 text-small text-soft ${(row.state && lineLooks[row.state]) ?? 'group-data-[state=open]/row:line-clamp-none'}`}
            >
              {row.line}{' '}
              {row.state === 'listed' && <LinkButton onClick={onRewrite}>Rewrite a bullet</LinkButton>}
            </p>
          )}
          {row.notes.map((note) => (
            <p key={note} className="mt-0.5 text-small text-soft">
              {note}
            </p>
          ))}
          <Collapsible.Content className="mt-2 space-y-2 text-small">
            {row.parts.length > 0 && (
              <RowDetail name="Any of these">
                <p className="text-soft">{row.parts.join(', ')}</p>
              </RowDetail>
            )}
            <RowDetail name="The posting">
              {[row.quote, ...row.otherQuotes].map((quote) => (
                <PostingQuote key={quote.start} quote={quote} />
              ))}
            </RowDetail>
            {row.state && <RowEvidence row={row} />}
          </Collapsible.Content>
        </div>
      </li>
    </Collapsible.Root>
  );
}
