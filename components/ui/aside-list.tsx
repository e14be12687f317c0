import { type ReactNode, useState } from 'react';
import { LinkButton } from './button.tsx';

/** Items that stay hidden until the user clicks on their number and `name`; renders nothing when there are none. */
export function AsideList<Item>({
  name,
  items,
  children,
}: {
  name: string;
  items: Item[];
  children: (item: Item) => ReactNode;
}) {
  const [shown, setShown] = useState(false);
  if (items.length === 0) return null;
  return (
    <section className="mt-4 text-small">
      <LinkButton aria-expanded={shown} onClick={() => setShown(!shown)}>
        {items.length} {name}
      </LinkButton>
      {shown && <ul className="mt-2 space-y-2">{items.map(children)}</ul>}
    </section>
  );
}
