import { useEffect, useRef } from 'react';
import type { OwnTerm } from '../../lib/tokens/own-terms.ts';
import { LinkButton } from '../ui/button.tsx';
import { categoryNames } from '../ui/category-names.ts';
import { useSettings, useSettingsFacts, useSettingsStore } from './settings-context.ts';

/** The names that the user has added, and the way back from the last change of them. */
export function OwnTermList() {
  const store = useSettingsStore();
  const names = useSettings((state) => state.ownTerms);
  const lastChange = useSettings((state) => state.lastChange);
  const said = useRef<HTMLParagraphElement>(null);
  // The button that was clicked is gone with what it did, so the focus moves to what is said of it, or to the way back.
  useEffect(() => {
    if (!lastChange || document.activeElement !== document.body) return;
    (said.current?.querySelector('button') ?? said.current)?.focus();
  }, [lastChange]);
  return (
    <>
      <p ref={said} role="status" tabIndex={-1} className={lastChange ? 'mt-3 text-small' : 'sr-only'}>
        {lastChange && (
          <>
            {lastChange.sentence}{' '}
            {lastChange.undo && <LinkButton onClick={() => void store.undo()}>Undo</LinkButton>}
          </>
        )}
      </p>
      {names.length === 0 ? (
        <p className="mt-3 text-small text-soft">You have added no name yet.</p>
      ) : (
        <ul className="mt-3" aria-label="Names that you have added">
          {names.map((own) => (
            <OwnTermRow key={own.name} own={own} />
          ))}
        </ul>
      )}
    </>
  );
}

function OwnTermRow({ own }: { own: OwnTerm }) {
  const store = useSettingsStore();
  const { labelOf, knownAs } = useSettingsFacts();
  const { name, spellings, category, kind, everyday } = own;
  const kindLabel = kind && labelOf(kind);
  const known = knownAs(name);
  const facts = [
    categoryNames[category],
    ...(spellings.length > 0 ? [`also ${spellings.join(', ')}`] : []),
    ...(kindLabel ? [`the same kind as ${kindLabel}`] : []),
    ...(everyday ? ['an everyday word too'] : []),
  ];
  return (
    <li
      className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-line border-b py-2.5 last:border-b-0"
      data-own-term={name}
    >
      <div className="min-w-0 flex-[1_1_12rem]">
        <p className="font-semibold">{name}</p>
        <p className="text-small text-soft">{facts.join(' · ')}</p>
        {known && (
          <p className="text-proved text-small">
            Gaplight knows it by now, as {known}: you can remove it here.
          </p>
        )}
      </div>
      <div className="flex gap-4 text-small">
        <LinkButton aria-label={`Change ${name}`} onClick={() => store.edit(own)}>
          Change
        </LinkButton>
        <LinkButton aria-label={`Remove ${name}`} onClick={() => void store.remove(own)}>
          Remove
        </LinkButton>
      </div>
    </li>
  );
}
