import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { usePanel, usePanelStore } from './panel-context.ts';
import { findRow, isInSight } from './row-place.ts';

/** What a row of the gap list is, and how it and its words on the page follow each other. */
interface Row {
  ref: RefObject<HTMLLIElement | null>;
  isOpen: boolean;
  setOpen(isOpen: boolean): void;
  /** Lights its words on the page while the pointer is over it, or the focus that the keyboard has put there in it. */
  pointing: {
    onPointerEnter(): void;
    onPointerLeave(): void;
    onFocus(event: FocusEvent): void;
    onBlur(): void;
  };
}

/** How long the list takes to come to rest when one row opens and another closes, in milliseconds. */
const settling = 50;

/** Opens a row, and scrolls the panel to it, when a step or a click on the page leads to its ask. */
export function useRow(key: string): Row {
  const store = usePanelStore();
  const ref = useRef<HTMLLIElement>(null);
  const isOpen = usePanel(
    ({ openRows, reached }) => openRows.some((row) => row.key === key) || reached?.key === key,
  );
  const reached = usePanel((state) => (state.reached?.key === key ? state.reached : undefined));
  useEffect(() => {
    if (!reached) return;
    // The row that was open before closes now, and the browser first makes up for the room that it took.
    const timer = setTimeout(() => ref.current && bringIntoSight(ref.current), settling);
    return () => clearTimeout(timer);
  }, [reached]);
  const leave = (): void => {
    if (store.getState().pointedRow === key) store.pointAt(undefined);
  };
  // A row that is gone is pointed at no more.
  useEffect(
    () => () => {
      if (store.getState().pointedRow === key) store.pointAt(undefined);
    },
    [store, key],
  );
  return {
    ref,
    isOpen,
    setOpen(open) {
      const section = ref.current?.closest('section');
      const next = ref.current?.nextElementSibling;
      const hasFocus = ref.current?.contains(document.activeElement);
      store.setRowOpen(key, open);
      if (!hasFocus) return;
      requestAnimationFrame(() => {
        // What had the focus is still there, or belongs to the other look of the row.
        if (ref.current?.contains(document.activeElement)) return;
        const row = findRow(key);
        // An ask whose state has changed leaves its heading when it is closed: the focus goes on to the one after it.
        const stays = row && section?.contains(row);
        (stays ? row : (next?.querySelector<HTMLElement>('[data-row]') ?? row))?.focus();
      });
    },
    pointing: {
      onPointerEnter: () => store.pointAt(key),
      onPointerLeave: leave,
      onFocus({ target }) {
        if (target.matches(':focus-visible')) store.pointAt(key);
      },
      onBlur: leave,
    },
  };
}

/** Scrolls until the row is in sight, its head first where it is taller than the panel. Moves nothing where it is. */
function bringIntoSight(row: Element): void {
  if (isInSight(row)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
}
