import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

/** A button that shows only an icon. Its name is read aloud, and shown as a tooltip. */
export function IconButton({
  icon: Icon,
  name,
  className = '',
  ...rest
}: ComponentProps<'button'> & { icon: LucideIcon; name: string }) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className={`inline-flex size-7 shrink-0 items-center justify-center rounded-md text-soft transition-colors duration-100 hover:bg-line hover:text-ink disabled:pointer-events-none disabled:opacity-40 ${className}`}
      {...rest}
    >
      <Icon aria-hidden="true" className="size-3.5" />
    </button>
  );
}
