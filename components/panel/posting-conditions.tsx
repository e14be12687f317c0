import * as Collapsible from '@radix-ui/react-collapsible';
import { Ban, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { ConditionRow, ConditionRows } from '../../lib/panel/condition-rows.ts';
import { usePanelActions } from './panel-context.ts';

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
        <div className="flex flex-wrap items-center gap-x-2.5">
          {!open && main.length > 0 && (
            <ul className="contents">
              {main.map((row) => (
                <li key={row.key} className="min-w-0">
                  <Fact row={row} />
                </li>
              ))}
            </ul>
          )}
          <Collapsible.Trigger className="group inline-flex min-h-6 items-center gap-0.5 text-accent underline decoration-1 underline-offset-2 hover:decoration-2">
            {open ? 'Less' : more > 0 && main.length > 0 ? `${more} more` : 'The conditions in its words'}
            <ChevronDown
              aria-hidden="true"
              className="size-3 transition-transform duration-100 group-data-[state=open]:rotate-180"
            />
          </Collapsible.Trigger>
        </div>
        <Collapsible.Content>
          <ul className="mt-1 border-line border-t">
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

/** One condition in the row. Its name is read aloud; others see it from the value. */
function Fact({ row }: { row: ConditionRow }) {
  const { showInPage } = usePanelActions();
  const { name, value, weight, place } = row;
  const look = `inline-flex min-h-6 max-w-full items-center gap-1 text-left ${weight ? weights[weight] : 'text-soft'}`;
  const content = (
    <>
      {weight === 'refused' && <Ban aria-hidden="true" className="size-3 shrink-0" />}
      <span className="min-w-0">
        <span className="sr-only">{name}: </span>
        <bdi>{value}</bdi>
      </span>
    </>
  );
  if (!place) return <span className={look}>{content}</span>;
  return (
    <button
      type="button"
      title="Show on the page"
      className={`${look} underline-offset-2 hover:text-ink hover:underline`}
      onClick={() => showInPage(place.start, place.end)}
    >
      {content}
    </button>
  );
}

/** One condition with the posting's words. */
function Detail({ row, isNamed }: { row: ConditionRow; isNamed: boolean }) {
  const { showInPage } = usePanelActions();
  const { name, value, weight, quote, place } = row;
  const words = (
    <>
      “
      <bdi>
        {quote.before}
        <span className="text-ink">{quote.found}</span>
        {quote.after}
      </bdi>
      ”
    </>
  );
  return (
    <li className="flex gap-2 border-line border-b py-1.5 last:border-b-0">
      <span className={`w-18 shrink-0 text-soft ${isNamed ? '' : 'invisible'}`}>{name}</span>
      <div className="min-w-0 flex-1">
        <p className={`flex items-start gap-1 ${weight ? weights[weight] : 'font-medium'}`}>
          {weight === 'refused' && <Ban aria-hidden="true" className="mt-1 size-3 shrink-0" />}
          <bdi>{value}</bdi>
        </p>
        {place ? (
          <button
            type="button"
            title="Show on the page"
            className="text-left text-soft underline-offset-2 hover:text-ink hover:underline"
            onClick={() => showInPage(place.start, place.end)}
          >
            {words}
          </button>
        ) : (
          <p className="text-soft">Not in the text; the page says {words}</p>
        )}
      </div>
    </li>
  );
}
