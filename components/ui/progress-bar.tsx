import { useEffect, useState } from 'react';

/** How long something may take before it is worth showing, in milliseconds. */
const shownAfter = 300;

/** A bar for work of unknown length. It appears only when the work takes a while. */
export function ProgressBar({ label }: { label: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), shownAfter);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div
      role="progressbar"
      aria-label={label}
      className="fixed inset-x-0 top-0 z-30 h-1 overflow-hidden bg-accent-ground"
    >
      <div className="h-full w-1/3 animate-pass bg-accent motion-reduce:w-full" />
    </div>
  );
}
