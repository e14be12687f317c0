import { useEffect, useId, useRef } from 'react';
import { categories } from '../../lib/tokens/vocabulary.ts';
import { Button } from '../ui/button.tsx';
import { categoryNames } from '../ui/category-names.ts';
import { SettingField } from './setting-field.tsx';
import { useSettings, useSettingsFacts, useSettingsStore } from './settings-context.ts';

/** The form that adds a name, or changes one. */
export function OwnTermForm() {
  const store = useSettingsStore();
  const { kinds } = useSettingsFacts();
  const draft = useSettings((state) => state.draft);
  const edited = useSettings((state) => state.edited);
  const problem = useSettings((state) => state.problem);
  const form = useRef<HTMLFormElement>(null);
  const listId = useId();
  const everydayId = useId();
  const focus = (field: string): void =>
    form.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  // What is wrong, and what is to be changed, is where the user types next.
  useEffect(() => {
    if (problem) focus(problem.field);
  }, [problem]);
  useEffect(() => {
    if (edited) focus('name');
  }, [edited]);

  return (
    <form
      ref={form}
      noValidate
      aria-label={edited ? `Change ${edited.name}` : 'Add a name'}
      className="mt-4 grid gap-x-4 gap-y-3 rounded-lg border border-line bg-paper p-4 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        void store.submit().then(() => {
          if (!store.getState().problem) focus('name');
        });
      }}
    >
      <SettingField name="name" label="Name" hint="As postings write it; capitals do not matter">
        {(field) => (
          <input
            {...field}
            autoComplete="off"
            spellCheck={false}
            value={draft.name}
            onChange={({ target }) => store.type({ name: target.value })}
          />
        )}
      </SettingField>
      <SettingField name="spellings" label="Other spellings" hint="Optional, with commas between them">
        {(field) => (
          <input
            {...field}
            autoComplete="off"
            spellCheck={false}
            value={draft.spellings}
            onChange={({ target }) => store.type({ spellings: target.value })}
          />
        )}
      </SettingField>
      <SettingField name="kind" label="The same kind as" hint="Optional: one then counts as near the other">
        {(field) => (
          <input
            {...field}
            autoComplete="off"
            spellCheck={false}
            list={listId}
            value={draft.kind}
            onChange={({ target }) => store.type({ kind: target.value })}
          />
        )}
      </SettingField>
      <SettingField name="category" label="Category" hint="The heading that it stands under">
        {(field) => (
          <select
            {...field}
            autoComplete="off"
            value={draft.category}
            onChange={({ target }) =>
              store.type({ category: categories.find((each) => each === target.value) ?? '' })
            }
          >
            <option value="">{draft.kind.trim() ? `That of ${draft.kind.trim()}` : 'Choose one'}</option>
            {categories.map((category) => (
              <option key={category} value={category}>
                {categoryNames[category]}
              </option>
            ))}
          </select>
        )}
      </SettingField>
      <datalist id={listId}>
        {kinds.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <div className="flex items-start gap-2 sm:col-span-2">
        <input
          type="checkbox"
          id={everydayId}
          autoComplete="off"
          className="mt-0.5 size-3.5 shrink-0 accent-accent"
          checked={draft.everyday}
          onChange={({ target }) => store.type({ everyday: target.checked })}
        />
        <label htmlFor={everydayId} className="min-w-0 text-small">
          It is an everyday word too{' '}
          <span className="text-soft">and counts only where technology is spoken of</span>
        </label>
      </div>
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <Button type="submit" look="main" className="min-h-8">
          {edited ? 'Keep the change' : 'Add this name'}
        </Button>
        {edited && (
          <Button className="min-h-8" onClick={store.cancel}>
            Leave it as it was
          </Button>
        )}
      </div>
    </form>
  );
}
