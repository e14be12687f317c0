import type { ReactNode } from 'react';
import { usePanel } from './panel-context.ts';

/** The way to the page of resumes, at the first thing there that the import was not sure of. */
export function LookOverLink({ children }: { children: ReactNode }) {
  const id = usePanel((state) => state.resume?.id ?? '');
  return (
    <a
      href={`/resume.html?id=${encodeURIComponent(id)}#doubt`}
      target="_blank"
      rel="noreferrer"
      className="whitespace-nowrap font-medium text-accent underline decoration-1 underline-offset-2 hover:decoration-2"
    >
      {children}
    </a>
  );
}
