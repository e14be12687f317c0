import type { ReactNode } from 'react';

/** One part of an opened row, under its name. */
export function RowDetail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-line border-l-2 pl-2.5">
      <p className="font-semibold text-label text-soft">{name}</p>
      {children}
    </div>
  );
}
