import { ChevronDown } from 'lucide-react';

/** The sign of a button that unfolds something: it turns where the button, a `group`, says that it is expanded. */
export function FoldChevron() {
  return (
    <ChevronDown
      aria-hidden="true"
      className="inline size-3 shrink-0 transition-transform duration-100 group-aria-expanded:rotate-180"
    />
  );
}
