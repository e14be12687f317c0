import { type RefObject, useEffect, useRef } from 'react';
import { useEditorStore } from './editor-context.ts';

/** What the address of the page ends in when it is opened to look over what was read. */
const hash = '#doubt';

/**
 * The way from one thing to check to the next, in the order of the page. A page that is opened to look over what was
 * read begins at the first that the import told of.
 *
 * @returns a function that goes to the next one.
 */
export function useDoubts(form: RefObject<HTMLElement | null>): () => void {
  const store = useEditorStore();
  const turn = useRef(0);
  const listMarked = () => [...(form.current?.querySelectorAll<HTMLElement>('[data-flag]') ?? [])];

  useEffect(() => {
    if (location.hash !== hash) return;
    // Once is enough: another resume that is opened on this page begins at its top.
    history.replaceState(null, '', location.pathname + location.search);
    const [first] = store.getState().history?.present.flags ?? [];
    const marked = listMarked();
    const at = marked.findIndex(({ dataset }) => dataset.flag === first?.path.join('.'));
    turn.current = Math.max(0, at);
    if (marked.length > 0) showNext();
  });

  function showNext(): void {
    const marked = listMarked();
    const next = marked[turn.current % marked.length];
    turn.current += 1;
    next?.scrollIntoView({ block: 'center' });
    next?.focus();
  }
  return showNext;
}
