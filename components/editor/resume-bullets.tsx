import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { ResumePath } from '../../lib/resume/path.ts';
import { GrowingText } from '../ui/growing-text.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ResumeFlags } from './resume-flags.tsx';
import { useTextList } from './use-text-list.ts';

/**
 * A list of sentences. Enter adds a line or splits one, Backspace removes an empty one, Alt and an arrow key moves one.
 */
export function ResumeBullets({ path, glyph = '•' }: { path: ResumePath; glyph?: string }) {
  const { texts, list, change, insert, split, remove, move } = useTextList(path);

  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): void => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      split(index, value.slice(0, selectionStart), value.slice(selectionEnd));
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
        {texts.map((text, index) => (
          <li key={index} className="group">
            <div className="flex items-start rounded-md border border-transparent focus-within:border-accent focus-within:bg-ground hover:bg-ground">
              <span aria-hidden="true" className="w-5 shrink-0 py-1 pl-2 text-soft">
                {glyph}
              </span>
              <GrowingText
                className="flex-1"
                look="py-1 pr-2 outline-none"
                value={text}
                aria-label={`${index + 1} of ${texts.length}`}
                onChange={(event) => change(index, event.target.value)}
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
                  disabled={index === texts.length - 1}
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
        onClick={() => insert(texts.length)}
      >
        <Plus aria-hidden="true" className="size-3" />
        Add a line
      </button>
    </>
  );
}
