/** A sentence in place of content that is not there yet. */
export function StatusLine({ children }: { children: string }) {
  return (
    <p role="status" className="px-4 py-4 text-soft">
      {children}
    </p>
  );
}
