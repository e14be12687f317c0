import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { insertItem, moveItem, removeItem, setValue } from '../../lib/editor/draft.ts';
import { type ResumePath, valueAt } from '../../lib/resume/path.ts';
import { GrowingText } from '../ui/growing-text.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useEditor, useEditorStore } from './editor-context.ts';
import { ResumeFlags } from './resume-flags.tsx';

const none: string[] = [];

/** A list of sentences. Enter makes a new one, Backspace takes an empty one away, Alt and an arrow moves one. */
export function ResumeBullets({ path, sign = '•' }: { path: ResumePath; sign?: string }) {
  const store = useEditorStore();
  const bullets = useEditor(
    (state) => (state.history && (valueAt(state.history.present.resume, path) as string[])) ?? none,
  );
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number): void => {
    // The line is there once the change is drawn.
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[index]?.focus());
  };
  const add = (index: number, text = ''): void => {
    store.edit((draft) => insertItem(draft, path, index, text));
    focus(index);
  };
  const remove = (index: number): void => {
    store.edit((draft) => removeItem(draft, path, index));
    focus(Math.max(0, index - 1));
  };
  const move = (index: number, to: number): void => {
    if (to < 0 || to >= bullets.length) return;
    store.edit((draft) => moveItem(draft, path, index, to));
    focus(to);
  };

  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): void => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      const rest = value.slice(selectionEnd);
      store.edit((draft) =>
        insertItem(setValue(draft, [...path, index], value.slice(0, selectionStart)), path, index + 1, rest),
      );
      focus(index + 1);
    } else if (event.key === 'Backspace' && value === '') {
      event.preventDefault();
      remove(index);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
    }
  };

  return (
    <>
      <ul ref={list} className="-mx-2">
        {bullets.map((text, index) => (
          <li key={index} className="group">
            <div className="flex items-start rounded-md border border-transparent focus-within:border-accent focus-within:bg-ground hover:bg-ground">
              <span aria-hidden="true" className="w-5 shrink-0 py-1 pl-2 text-soft">
                {sign}
              </span>
              <GrowingText
                className="flex-1"
                look="py-1 pr-2 outline-none"
                value={text}
                aria-label={`${index + 1} of ${bullets.length}`}
                onChange={(event) =>
                  store.edit(
                    (draft) => setValue(draft, [...path, index], event.target.value),
                    [...path, index].join('.'),
                  )
                }
                onKeyDown={(event) => onKey(event, index)}
              />
              <span className="flex opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
                <IconButton
                  icon={ArrowUp}
                  name="Move up"
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  name="Move down"
                  disabled={index === bullets.length - 1}
                  onClick={() => move(index, index + 1)}
                />
                <IconButton icon={X} name="Remove" onClick={() => remove(index)} />
              </span>
            </div>
            <ResumeFlags path={[...path, index]} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="-mx-2 flex items-center gap-1 rounded-md px-2 py-1 text-small text-soft hover:bg-line hover:text-ink"
        onClick={() => add(bullets.length)}
      >
        <Plus aria-hidden="true" className="size-3" />
        Add a line
      </button>
    </>
  );
}
