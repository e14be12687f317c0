import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  onOpen: () => void;
  /** What stands under the title: why it is here, or what was found. */
  children?: ReactNode;
}

/** A page of the guide in a list of pages. All of the row can be clicked; its title alone is the name of the button. */
export function GuideRow({ id, title, onOpen, children }: Props) {
  const about = children ? `guide-${id}` : undefined;
  return (
    <li className="group relative flex items-center justify-between gap-2 border-line border-b py-2 last:border-b-0">
      <div className="min-w-0">
        <button
          type="button"
          data-page={id}
          aria-describedby={about}
          className={`block text-left after:absolute after:inset-0 group-hover:text-accent ${children ? 'font-semibold' : ''}`}
          onClick={onOpen}
        >
          {title}
        </button>
        {children && (
          <p id={about} className="text-small text-soft">
            {children}
          </p>
        )}
      </div>
      <ChevronRight aria-hidden="true" className="size-3.5 shrink-0 text-soft" />
    </li>
  );
}
