import { type ReactNode, useState } from 'react';
import { LinkButton } from './button.tsx';

interface Props<Item> {
  items: Item[];
  /** How many items are shown until the user asks for the rest. */
  foldedTo: number;
  /** Whether it folds at all. */
  folds?: boolean;
  /** Whether an item has to be seen: its list unfolds. */
  isWanted?: (item: Item) => boolean;
  /** What it is a list of, where several lists fold on one screen. */
  name?: string;
  className?: string;
  children: (item: Item) => ReactNode;
}

/** A list that shows its first items, and the others on demand. */
export function FoldedList<Item>(props: Props<Item>) {
  const { items, foldedTo, folds = true, isWanted, name, className, children } = props;
  const [open, setOpen] = useState(false);
  // Folding a single item away would take as much room as showing it.
  const folded = folds && !open && items.length > foldedTo + 1;
  if (folded && isWanted && items.slice(foldedTo).some(isWanted)) setOpen(true);
  return (
    <>
      <ul className={className}>{(folded ? items.slice(0, foldedTo) : items).map(children)}</ul>
      {folded && (
        <LinkButton
          className="py-2 text-small"
          {...(name && { 'aria-label': `${items.length - foldedTo} more: ${name}` })}
          onClick={() => setOpen(true)}
        >
          {items.length - foldedTo} more
        </LinkButton>
      )}
    </>
  );
}
