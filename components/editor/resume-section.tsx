import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { insertItem, moveItem, removeItem } from '../../lib/editor/draft.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useEditorStore } from './editor-context.ts';
import { ResumeFieldGrid } from './resume-field-grid.tsx';
import type { Section } from './resume-fields.ts';
import { ResumeFlags } from './resume-flags.tsx';
import { useValueAt } from './use-value-at.ts';

/** A list of the resume with all its entries, each of which can be changed, moved and removed. */
export function ResumeSection({ section }: { section: Section }) {
  const { path, title, entry, fields } = section;
  const store = useEditorStore();
  const value = useValueAt(path);
  const entries: unknown[] = Array.isArray(value) ? value : [];
  const list = useRef<HTMLOListElement>(null);
  const add = (): void => {
    const lists = fields.filter(({ kind }) => kind === 'bullets' || kind === 'words');
    const item = Object.fromEntries(lists.map(({ key }) => [key, []]));
    store.edit((draft) => insertItem(draft, path, entries.length, item));
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(':scope > :last-child input')?.focus(),
    );
  };
  const move = (index: number, to: number): void => store.edit((draft) => moveItem(draft, path, index, to));

  return (
    <section aria-label={title} className="border-line border-t pt-3 pb-4">
      <div className="flex items-center justify-between gap-2">
        <h2 className="font-semibold">{title}</h2>
        <Button look="quiet" className="-mr-2.5" onClick={add}>
          <Plus aria-hidden="true" className="size-3.5" />
          Add a {entry}
        </Button>
      </div>
      <ResumeFlags path={path} />
      <ol ref={list} className="mt-1 grid gap-2 empty:hidden">
        {entries.map((_, index) => (
          <li key={index} data-entry={[...path, index].join('.')}>
            <fieldset className="rounded-lg border border-line bg-paper px-3 pt-2 pb-1">
              <legend className="sr-only">
                {entry} {index + 1}
              </legend>
              <ResumeFlags path={[...path, index]} />
              <ResumeFieldGrid path={[...path, index]} fields={fields}>
                <IconButton
                  icon={ArrowUp}
                  name={`Move this ${entry} up`}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  name={`Move this ${entry} down`}
                  disabled={index === entries.length - 1}
                  onClick={() => move(index, index + 1)}
                />
                <IconButton
                  icon={Trash2}
                  name={`Remove this ${entry}`}
                  onClick={() => store.edit((draft) => removeItem(draft, path, index))}
                />
              </ResumeFieldGrid>
            </fieldset>
          </li>
        ))}
      </ol>
    </section>
  );
}
