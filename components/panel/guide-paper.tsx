import type { ReactNode } from 'react';

/** A text of the guide that stands as it would on a resume. */
export function GuidePaper({ children }: { children: ReactNode }) {
  return <div className="mt-1 rounded-md border border-line bg-paper px-3 py-2">{children}</div>;
}
