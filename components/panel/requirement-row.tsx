import * as Collapsible from '@radix-ui/react-collapsible';
import { ChevronDown } from 'lucide-react';
import type { AskRow } from '../../lib/panel/ask-rows.ts';
import { LinkButton } from '../ui/button.tsx';
import { laterPart } from '../ui/later-part.tsx';
import { StateIcon } from '../ui/state-icon.tsx';
import { StatePill } from '../ui/state-pill.tsx';
import { PostingQuote } from './posting-quote.tsx';
import { RowDetail } from './row-detail.tsx';
import { useRow } from './use-row.ts';

const RowEvidence = laterPart(async () => (await import('./row-evidence.tsx')).RowEvidence);

interface Props {
  row: AskRow;
  /** A chip is a row of which only the name is seen until it is opened. */
  look: 'row' | 'chip';
}

/** One requirement: its answers, its state and a line of evidence; expanded, the posting's words and every place. */
export function RequirementRow({ row, look }: Props) {
  const { ref, isOpen, setOpen, pointing } = useRow(row.key);
  // Years that are not met are said in full.
  const isChip = look === 'chip' && !isOpen && !row.short;
  return (
    <Collapsible.Root asChild open={isOpen} onOpenChange={setOpen}>
      <li
        ref={ref}
        {...pointing}
        className={
          isChip
            ? 'max-w-full'
            : `group/row py-2.5 ${look === 'chip' ? 'basis-full' : 'border-line border-b last:border-b-0'}`
        }
        data-ask={[row.title, ...row.extras].join(' · ')}
        data-level={row.level}
        data-state-word={row.word}
        data-line={row.line}
      >
        {isChip ? <Chip row={row} /> : <Head row={row} />}
        <div className={isChip ? 'hidden' : 'pr-5 pl-6'}>
          {!isOpen && <FoldedLine row={row} onAnswer={() => setOpen(true)} />}
          <Collapsible.Content className="mt-1.5 animate-appear space-y-2 text-small">
            {row.line && row.places.length === 0 && <p className="text-soft">{row.line}</p>}
            {row.notes.map((note) => (
              <p key={note} className="text-soft">
                {note}
              </p>
            ))}
            {row.parts.length > 0 && (
              <RowDetail name="Any of these">
                <p className="text-soft">
                  {row.parts.map(({ label, isOwn }, index) => (
                    <span key={label}>
                      {index > 0 && ', '}
                      <span className={isOwn ? 'font-medium text-ink' : ''}>{label}</span>
                    </span>
                  ))}
                </p>
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

function Head({ row }: { row: AskRow }) {
  return (
    <Collapsible.Trigger
      className="group flex w-full flex-wrap items-start gap-x-2 text-left"
      data-row={row.key}
    >
      {row.state ? (
        <span className="mt-0.5">
          <StateIcon state={row.state} />
        </span>
      ) : (
        <span className="mx-1 mt-2 size-1.5 shrink-0 rounded-full bg-edge" />
      )}
      <span className="min-w-0 flex-[1_1_7rem]">
        <span className="font-semibold">{row.title}</span>
        {row.extras.length > 0 && <span className="text-soft"> {row.extras.join(' · ')}</span>}
      </span>
      <span className="ml-auto flex max-w-full gap-2">
        {row.state && <StatePill state={row.state}>{row.word}</StatePill>}
        <ChevronDown
          aria-hidden="true"
          className="mt-1 size-3 shrink-0 text-soft transition-transform duration-100 group-data-[state=open]:rotate-180"
        />
      </span>
    </Collapsible.Trigger>
  );
}

function Chip({ row }: { row: AskRow }) {
  return (
    <Collapsible.Trigger
      className="flex max-w-full items-center gap-1.5 rounded-full border border-line bg-paper py-0.5 pr-2.5 pl-1.5 text-left text-small transition-colors duration-100 hover:border-edge"
      data-row={row.key}
    >
      {row.state && <StateIcon state={row.state} />}
      <span className="min-w-0 truncate font-medium">{row.title}</span>
      <span className={row.state === 'used' ? 'shrink-0 text-soft' : 'sr-only'}>{row.word}</span>
    </Collapsible.Trigger>
  );
}

/** One line of a folded row: what the resume has, or the words that ask, and what can be done about it. */
function FoldedLine({ row, onAnswer }: { row: AskRow; onAnswer: () => void }) {
  const { line, short, quote, action } = row;
  if (!row.state) return null;
  return (
    <div className="mt-0.5 flex items-baseline gap-2 text-small text-soft">
      <p className="min-w-0 flex-1 truncate">
        {short ?? line ?? (
          <>
            “
            <bdi>
              {quote.before}
              <span className="text-ink">{quote.found}</span>
              {quote.after}
            </bdi>
            ”
          </>
        )}
      </p>
      {action && (
        <LinkButton className="shrink-0" onClick={onAnswer} aria-label={`${action}: ${row.title}`}>
          {action}
        </LinkButton>
      )}
    </div>
  );
}
