import { useEffect, useEffectEvent } from 'react';
import { usePanelActions, usePanelStore } from './panel-context.ts';

/** Where a key belongs to what has the focus. */
const ownKeys = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

/** The keys of the list of asks, with what the sheet of keys says of each. */
export const listKeys: [keys: string, what: string][] = [
  ['↓ ↑', 'next and previous ask in the list'],
  ['Enter', 'open or close it'],
  ['Escape', 'close it, end a search, show all asks'],
  ['/', 'search the asks'],
  ['n p', 'next and previous ask on the page'],
  ['?', 'these keys'],
];

/**
 * Walks the asks by keyboard while they are shown. `openSheet` shows the keys, `showList` brings the list back where
 * another tab is open.
 */
export function useListKeys(isListShown: boolean, openSheet: () => void, showList: () => void): void {
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
  const step = (direction: 1 | -1): boolean => {
    if (!store.getState().comparison?.gap) return false;
    stepAsk(direction);
    return true;
  };

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
}

/** Moves the focus to the next or the previous ask; from elsewhere to the first one that is in sight. */
function moveFocus(direction: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-asks] [data-row]')];
  const { activeElement } = document;
  const at = rows.findIndex((row) => row.closest('[data-ask]')?.contains(activeElement));
  const next = at < 0 ? rows[direction > 0 ? 0 : rows.length - 1] : rows[at + direction];
  if (!next) return at >= 0;
  next.focus();
  return true;
}
