import { type RefObject, useEffect } from 'react';

const focusable = 'a[href], button:not(:disabled), input, select, textarea';

/** What has the focus, and which of all that can have it this is, within each of what it stands in, the nearest first. */
interface Kept {
  element: HTMLElement;
  places: { within: Element; index: number }[];
}

/**
 * Keeps the focus where it was when what has it goes away, as a button does whose click ends its question: on what stands
 * in its place then. Dialogs give it back by themselves.
 */
export function KeptFocus({ root }: { root: RefObject<HTMLElement | null> }): null {
  useEffect(() => {
    const { current } = root;
    if (!current) return;
    let kept: Kept | undefined;
    const keep = ({ target }: FocusEvent): void => {
      kept =
        target instanceof HTMLElement ? { element: target, places: placesOf(target, current) } : undefined;
    };
    // A click beside everything takes the focus away and means to.
    const leave = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget) return;
      setTimeout(() => {
        if (kept?.element === target && isThere(kept.element)) kept = undefined;
      });
    };
    const restore = (): void => {
      if (!kept || isThere(kept.element) || document.activeElement !== document.body) return;
      const { places } = kept;
      kept = undefined;
      for (const { within, index } of places) {
        const all = isThere(within) ? listFocusable(within) : [];
        const next = all[Math.min(index, all.length - 1)];
        if (!next) continue;
        next.focus({ preventScroll: true });
        return;
      }
    };
    const observer = new MutationObserver(restore);
    observer.observe(current, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['hidden'],
    });
    current.addEventListener('focusin', keep);
    current.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', keep);
      current.removeEventListener('focusout', leave);
    };
  }, [root]);
  return null;
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.closest('[hidden]');
}

/** What the Tab key would stop at, but for tabs that are not open: the focus would open them. */
function listFocusable(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(focusable)].filter(
    (each) =>
      each.tabIndex >= 0 && !each.closest('[hidden]') && !each.matches('[role="tab"][aria-selected="false"]'),
  );
}

function placesOf(element: HTMLElement, root: Element): Kept['places'] {
  const places: Kept['places'] = [];
  for (let within = element.parentElement; within; within = within.parentElement) {
    places.push({ within, index: Math.max(0, listFocusable(within).indexOf(element)) });
    if (within === root) break;
  }
  return places;
}
