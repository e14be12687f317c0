import * as Collapsible from '@radix-ui/react-collapsible';
import { Ban, ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ConditionRow, ConditionRows } from '../../lib/panel/condition-rows.ts';
import { usePanel, usePanelActions } from './panel-context.ts';

/**
 * What the posting asks beside its terms, in one row under its title. Opened, every condition with the posting's words,
 * and what it says nothing of. A click goes to the words on the page, where they stand there.
 */
export function PostingConditions({ conditions }: { conditions: ConditionRows }) {
  const { main, all, silence } = conditions;
  const [open, setOpen] = useState(false);
  if (all.length === 0) return silence && <p className="-mt-2 px-4 pb-3 text-small text-soft">{silence}</p>;
  const more = all.length - main.length;
  return (
    <Collapsible.Root open={open} onOpenChange={setOpen} asChild>
      <section className="-mt-2 px-4 pb-3 text-small" aria-label="Conditions" data-conditions>
        <div className="leading-5">
          {!open && (
            <ul className="inline">
              {main.map((row) => (
                <li key={row.key} className="inline">
                  <Fact row={row} />
                  <span aria-hidden="true" className="text-soft">
                    {' · '}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <Collapsible.Trigger className="group whitespace-nowrap text-accent underline decoration-1 underline-offset-2 hover:decoration-2">
            {open ? 'Less' : more > 0 ? `${more} more` : 'In its words'}
            <span className="sr-only">: the conditions in the posting’s words</span>
            <ChevronDown
              aria-hidden="true"
              className="ml-0.5 inline size-3 transition-transform duration-100 group-data-[state=open]:rotate-180"
            />
          </Collapsible.Trigger>
        </div>
        <Collapsible.Content>
          <ul className="mt-1.5">
            {all.map((row, index) => (
              <Detail key={row.key} row={row} isNamed={row.name !== all[index - 1]?.name} />
            ))}
          </ul>
          {silence && <p className="mt-2 text-soft">{silence}</p>}
        </Collapsible.Content>
      </section>
    </Collapsible.Root>
  );
}

const weights = { refused: 'font-medium text-missing', required: 'font-medium text-ink' };
/** A refusal keeps its sign on its own line. */
const unbroken = { refused: 'inline-block', required: '' };

/** One condition in the row. Its name is read aloud; others see it from the value. */
function Fact({ row: { name, value, beside, weight, place } }: { row: ConditionRow }) {
  return (
    <span className={weight ? `${weights[weight]} ${unbroken[weight]}` : 'text-soft'}>
      {weight === 'refused' && <Ban aria-hidden="true" className="-mt-0.5 mr-1 inline size-3" />}
      <ToPage place={place}>
        <span className="sr-only">{name}: </span>
        {value}
      </ToPage>
      {beside && <span className="text-ink"> ({beside})</span>}
    </span>
  );
}

/** One condition with the posting's words, where they say more than its value. */
function Detail({ row, isNamed }: { row: ConditionRow; isNamed: boolean }) {
  const { name, value, beside, weight, quote, place } = row;
  return (
    <li className={`flex gap-2 pb-1.5 ${isNamed ? 'border-line border-t pt-1.5' : ''}`}>
      <span className={`w-18 shrink-0 text-soft ${isNamed ? '' : 'invisible'}`}>{name}</span>
      <div className="min-w-0 flex-1">
        <p className={weight ? weights[weight] : 'font-medium'}>
          {weight === 'refused' && <Ban aria-hidden="true" className="-mt-0.5 mr-1 inline size-3" />}
          {quote ? <bdi>{value}</bdi> : <ToPage place={place}>{value}</ToPage>}
          {beside && <span className="font-normal"> ({beside})</span>}
        </p>
        {quote && (
          <p className="text-soft">
            {!place && 'Not in the text. The page says: '}
            <ToPage place={place}>
              “{quote.before}
              <span className="text-ink">{quote.found}</span>
              {quote.after}”
            </ToPage>
          </p>
        )}
      </div>
    </li>
  );
}

/** Words of the posting; a click goes to them on the page, where they stand there. */
function ToPage({ place, children }: { place: ConditionRow['place']; children: ReactNode }) {
  const { showInPage } = usePanelActions();
  const isOnPage = usePanel(({ brought }) => !brought);
  if (!place || !isOnPage) return <bdi>{children}</bdi>;
  return (
    <button
      type="button"
      title="Show on the page"
      className="inline text-left underline-offset-2 hover:text-ink hover:underline"
      onClick={() => showInPage([place])}
    >
      <bdi>{children}</bdi>
    </button>
  );
}
