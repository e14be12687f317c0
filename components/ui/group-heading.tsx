import type { ReactNode } from 'react';

/** The heading of a group of rows. */
export function GroupHeading({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <h2
      className={`border-line border-b pb-1 font-semibold text-label text-soft uppercase tracking-wide ${className}`}
    >
      {children}
    </h2>
  );
}
