/** One sentence in the place of what is not there yet. */
export function StatusLine({ children }: { children: string }) {
  return (
    <p role="status" className="px-4 py-4 text-soft">
      {children}
    </p>
  );
}
