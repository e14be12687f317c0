import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { insertItem, moveItem, removeItem, setValue } from '../../lib/editor/draft.ts';
import { type ResumePath, valueAt } from '../../lib/resume/path.ts';
import { useEditor, useEditorStore } from './editor-context.ts';

const none: string[] = [];

/** A list of names, such as skills. Enter makes a new one, Backspace takes an empty one away, Alt and an arrow moves one. */
export function ResumeWords({ path }: { path: ResumePath }) {
  const store = useEditorStore();
  const words = useEditor(
    (state) => (state.history && (valueAt(state.history.present.resume, path) as string[])) ?? none,
  );
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number): void => {
    // The name is there once the change is drawn.
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[index]?.focus());
  };
  const add = (index: number): void => {
    store.edit((draft) => insertItem(draft, path, index, ''));
    focus(index);
  };

  const onKey = (event: KeyboardEvent<HTMLInputElement>, index: number): void => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(index + 1);
    } else if (event.key === 'Backspace' && event.currentTarget.value === '') {
      event.preventDefault();
      store.edit((draft) => removeItem(draft, path, index));
      focus(Math.max(0, index - 1));
    } else if (event.altKey && step !== 0 && index + step in words) {
      event.preventDefault();
      store.edit((draft) => moveItem(draft, path, index, index + step));
      focus(index + step);
    }
  };

  return (
    <ul ref={list} className="flex flex-wrap gap-1">
      {words.map((word, index) => (
        <li
          key={index}
          className="inline-grid min-w-8 max-w-full rounded-md border border-line bg-ground focus-within:border-accent hover:border-edge"
        >
          <span
            aria-hidden="true"
            className="invisible col-start-1 row-start-1 overflow-hidden whitespace-pre px-2 py-0.5"
          >
            {word}
          </span>
          <input
            size={1}
            value={word}
            aria-label={`${index + 1} of ${words.length}`}
            autoComplete="off"
            spellCheck={false}
            className="col-start-1 row-start-1 w-full min-w-0 bg-transparent px-2 py-0.5 outline-none"
            onChange={(event) =>
              store.edit(
                (draft) => setValue(draft, [...path, index], event.target.value),
                [...path, index].join('.'),
              )
            }
            onKeyDown={(event) => onKey(event, index)}
            onBlur={(event) => {
              if (event.target.value.trim() === '')
                store.edit((draft) => removeItem(draft, path, index), path.join('.'));
            }}
          />
        </li>
      ))}
      <li className="first:-ml-2">
        <button
          type="button"
          className="flex items-center gap-1 rounded-md border border-transparent px-2 py-0.5 text-small text-soft hover:bg-line hover:text-ink"
          onClick={() => add(words.length)}
        >
          <Plus aria-hidden="true" className="size-3" />
          Add
        </button>
      </li>
    </ul>
  );
}
