import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps how far each tab was scrolled. A tab that is opened for the first time begins under the bar; another posting
 * begins at the top, and nothing of the one before is kept.
 *
 * @param bar what stands still when the panel is scrolled.
 * @param posting another one has another.
 */
export function useKeptPlace(
  bar: RefObject<HTMLElement | null>,
  tab: string,
  posting: string | undefined,
): void {
  const kept = useRef({ tab, posting, places: new Map<string, number>() });
  useLayoutEffect(() => {
    const { current } = kept;
    if (current.posting !== posting) {
      kept.current = { tab, posting, places: new Map() };
      scrollTo({ top: 0, behavior: 'instant' });
      return;
    }
    if (current.tab === tab) return;
    current.tab = tab;
    const top = current.places.get(tab) ?? Math.min(scrollY, startOf(bar.current));
    scrollTo({ top, behavior: 'instant' });
  }, [bar, tab, posting]);
  useLayoutEffect(() => {
    const keep = (): void => void kept.current.places.set(kept.current.tab, scrollY);
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, []);
}

/** How far down the panel is scrolled when the bar begins to stand still. */
function startOf(bar: HTMLElement | null): number {
  return bar?.parentElement ? bar.parentElement.getBoundingClientRect().top + scrollY : 0;
}
