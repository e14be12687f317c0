import { type RefObject, useEffect } from 'react';

/** Tells the style sheet the height of an element that stands still, under this name: it changes as its words wrap. */
export function useTellHeight(element: RefObject<HTMLElement | null>, name: `--${string}`): void {
  useEffect(() => {
    const { current } = element;
    const { style } = document.documentElement;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => style.setProperty(name, `${current.offsetHeight + 8}px`));
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty(name);
    };
  }, [element, name]);
}
