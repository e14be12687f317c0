import { Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { ResumePath } from '../../lib/resume/path.ts';
import { GrowingInput } from '../ui/growing-input.tsx';
import { useTextList } from './use-text-list.ts';

/**
 * A list of names, such as skills. Enter adds a name, Backspace removes an empty one, Alt and an arrow key moves one.
 */
export function ResumeWords({ path }: { path: ResumePath }) {
  const { texts, list, change, insert, remove, dropEmpty, move } = useTextList(path);

  const onKey = (event: KeyboardEvent<HTMLInputElement>, index: number): void => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      insert(index + 1);
    } else if (event.key === 'Backspace' && event.currentTarget.value === '') {
      event.preventDefault();
      remove(index);
    } else if (event.altKey && step !== 0 && index + step in texts) {
      event.preventDefault();
      move(index, index + step);
    }
  };

  return (
    <ul ref={list} className="flex flex-wrap gap-1">
      {texts.map((text, index) => (
        <li key={index} className="flex max-w-full">
          <GrowingInput
            className="min-w-8 rounded-md border border-line bg-ground focus-within:border-accent hover:border-edge"
            look="px-2 py-0.5"
            inputLook="min-w-0 outline-none"
            value={text}
            aria-label={`${index + 1} of ${texts.length}`}
            onChange={(event) => change(index, event.target.value)}
            onKeyDown={(event) => onKey(event, index)}
            onBlur={(event) => {
              if (event.target.value.trim() === '') dropEmpty(index);
            }}
          />
        </li>
      ))}
      <li className="first:-ml-2">
        <button
          type="button"
          className="flex items-center gap-1 rounded-md border border-transparent px-2 py-0.5 text-small text-soft hover:bg-line hover:text-ink"
          onClick={() => insert(texts.length)}
        >
          <Plus aria-hidden="true" className="size-3" />
          Add
        </button>
      </li>
    </ul>
  );
}
