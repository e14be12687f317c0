import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import { usePanelStore } from './panel-context.ts';

/** Where the words are typed that asks are searched for; it gives the list its place back when it goes. */
export function SearchField({ query }: { query: string }) {
  const store = usePanelStore();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    // The list is short while it is searched, and long again behind the last letter.
    const top = scrollY;
    return () => void requestAnimationFrame(() => scrollTo({ top, behavior: 'instant' }));
  }, []);
  return (
    <search className="flex h-9 items-center gap-1 pr-2.5 pl-4">
      <input
        ref={field}
        type="text"
        autoComplete="off"
        aria-label="Search the asks"
        placeholder="Kafka, on-call, years"
        className="h-7 min-w-0 flex-1 rounded-md border border-edge bg-paper px-2 text-small placeholder:text-soft"
        value={query}
        onChange={({ target }) => store.setQuery(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') store.setQuery(undefined);
        }}
      />
      <IconButton icon={X} name="End the search" onClick={() => store.setQuery(undefined)} />
    </search>
  );
}
