import { useEffect, useEffectEvent, useRef } from 'react';
import { usePanel, usePanelActions, usePanelStore } from './panel-context.ts';
import { findRow, isInSight } from './row-place.ts';

/** Where a key belongs to what has the focus. */
const ownKeys = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

interface Props {
  isListShown: boolean;
  /** Shows the keys. */
  openSheet: () => void;
  /** Brings the list back where another tab is open. */
  showList: () => void;
}

/** Walks the asks by keyboard while they are shown. Draws nothing. */
export function ListKeys({ isListShown, openSheet, showList }: Props): null {
  const store = usePanelStore();
  const { stepAsk } = usePanelActions();

  const close = (): boolean => {
    const { filter, query } = store.getState();
    const row = document.activeElement?.closest<HTMLElement>('[data-ask]');
    const trigger = row?.querySelector<HTMLElement>('[data-row][data-state="open"]');
    if (trigger) trigger.click();
    else if (query !== undefined) store.setQuery(undefined);
    else if (filter) store.setFilter(undefined);
    else return false;
    return true;
  };

  const actions: Record<string, () => boolean> = {
    ArrowDown: () => isListShown && moveFocus(1),
    ArrowUp: () => isListShown && moveFocus(-1),
    Escape: () => isListShown && close(),
    '/': () => {
      if (!store.getState().comparison) return false;
      showList();
      store.setQuery('');
      return true;
    },
    n: () => step(1),
    p: () => step(-1),
    '?': () => {
      openSheet();
      return true;
    },
  };
  const isStepping = useRef(false);
  const step = (direction: 1 | -1): boolean => {
    const { comparison, brought, marksOn } = store.getState();
    if (!comparison?.gap || brought || !marksOn) return false;
    isStepping.current = true;
    stepAsk(direction);
    return true;
  };
  // Who steps by a key of the panel goes on from the row that it opened.
  const reached = usePanel((state) => state.reached);
  useEffect(() => {
    if (!reached || !isStepping.current) return;
    isStepping.current = false;
    findRow(reached.key)?.focus({ preventScroll: true });
  }, [reached]);

  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(ownKeys)) return;
    if (actions[event.key]?.()) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return null;
}

/** Moves the focus to the next or the previous ask; from elsewhere to the first or the last one that is in sight. */
function moveFocus(direction: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-asks] [data-row]')];
  const { activeElement } = document;
  const at = rows.findIndex((row) => row.closest('[data-ask]')?.contains(activeElement));
  const inSight = direction > 0 ? rows.find(isInSight) : rows.findLast(isInSight);
  const next = at < 0 ? (inSight ?? rows[0]) : rows[at + direction];
  if (!next) return at >= 0;
  next.focus();
  return true;
}
