import { ArrowDown, ArrowUp } from 'lucide-react';
import { LinkButton } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { usePaper, usePaperStore } from './paper-context.ts';

/** The sections in their order, each with the ways up and down. */
export function SectionOrder() {
  const store = usePaperStore();
  const sections = usePaper((state) => state.drawn?.sections);
  const isOwn = usePaper((state) => state.choice.order !== undefined);
  if (!sections || sections.length < 2) return null;
  const ids = sections.map(({ id }) => id);
  const move = (from: number, to: number): void =>
    store.choose({ order: ids.toSpliced(from, 1).toSpliced(to, 0, ids[from] ?? '') });
  return (
    <section aria-label="Order of the sections">
      <p className="flex items-baseline justify-between gap-2 pb-1 text-small text-soft">
        <span>Order of the sections</span>
        {isOwn && <LinkButton onClick={() => store.choose({ order: undefined })}>By level again</LinkButton>}
      </p>
      <ol className="divide-y divide-line rounded-md border border-line bg-paper">
        {sections.map(({ id, title }, index) => (
          <li key={id} className="flex items-center gap-1 py-0.5 pr-1 pl-2.5 text-small">
            <span className="min-w-0 flex-1 truncate">{title}</span>
            <IconButton
              icon={ArrowUp}
              name={`${title}: up`}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            />
            <IconButton
              icon={ArrowDown}
              name={`${title}: down`}
              disabled={index === sections.length - 1}
              onClick={() => move(index, index + 1)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
