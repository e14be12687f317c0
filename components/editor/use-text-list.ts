import { useRef } from 'react';
import { insertItem, moveItem, removeItem, setValue } from '../../lib/editor/draft.ts';
import type { ResumePath } from '../../lib/resume/path.ts';
import { useEditorStore } from './editor-context.ts';
import { useValueAt } from './use-value-at.ts';

/**
 * A list of texts in the open resume, and the steps that change it. After a step the focus moves to the field where
 * the user continues; the fields are looked up in the element that `list` refers to.
 */
export function useTextList(path: ResumePath) {
  const store = useEditorStore();
  const value = useValueAt(path);
  const texts: string[] = Array.isArray(value) ? value : [];
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number): void => {
    // The field is there once the change is rendered.
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>('input, textarea')[index]?.focus(),
    );
  };

  return {
    texts,
    list,
    /** Replaces a text; what is typed in one go is undone in one go. */
    change(index: number, text: string): void {
      store.edit((draft) => setValue(draft, [...path, index], text), [...path, index].join('.'));
    },
    /** Inserts an empty text at an index. */
    insert(index: number): void {
      store.edit((draft) => insertItem(draft, path, index, ''));
      focus(index);
    },
    /** Splits a text in two. */
    split(index: number, before: string, after: string): void {
      store.edit((draft) => insertItem(setValue(draft, [...path, index], before), path, index + 1, after));
      focus(index + 1);
    },
    /** Removes a text; the one before it gets the focus. */
    remove(index: number): void {
      store.edit((draft) => removeItem(draft, path, index));
      focus(Math.max(0, index - 1));
    },
    /** Removes a text that the user has left empty, without moving the focus. */
    dropEmpty(index: number): void {
      store.edit((draft) => removeItem(draft, path, index), path.join('.'));
    },
    /** Moves a text to another index; a step out of the list changes nothing. */
    move(index: number, to: number): void {
      store.edit((draft) => moveItem(draft, path, index, to));
      focus(to);
    },
  };
}
