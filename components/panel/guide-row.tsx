import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  onOpen: () => void;
  /** What stands under the title: why it is here, or what was found. */
  children?: ReactNode;
}

/** A page of the guide in a list of pages. */
export function GuideRow({ id, title, onOpen, children }: Props) {
  return (
    <li className="border-line border-b last:border-b-0">
      <button
        type="button"
        data-page={id}
        aria-label={title}
        aria-describedby={children ? `guide-${id}` : undefined}
        className="group flex w-full items-center justify-between gap-2 py-2 text-left"
        onClick={onOpen}
      >
        <span className="min-w-0">
          <span className={`group-hover:text-accent ${children ? 'font-semibold' : ''}`}>{title}</span>
          {children && (
            <span id={`guide-${id}`} className="block text-small text-soft">
              {children}
            </span>
          )}
        </span>
        <ChevronRight aria-hidden="true" className="size-3.5 shrink-0 text-soft" />
      </button>
    </li>
  );
}
