import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { SayableTerm } from '../../lib/panel/ask-rows.ts';
import { type BulletGroup, filterBullets, listBulletChoices } from '../../lib/panel/bullet-choices.ts';
import type { Corrected } from '../../lib/resume/correction.ts';
import { usePanel } from './panel-context.ts';

/** A list longer than this gets a field to filter it. */
const longList = 12;
const fieldLook = 'mt-1.5 min-h-7 w-full rounded-md border border-edge bg-ground px-2 text-small';

interface Props {
  /** Never empty. */
  terms: SayableTerm[];
  onChoose: (about: Corrected) => void;
  onClose: () => void;
}

/** Asks which bullet of the resume shows a term, and which term where the posting takes several. */
export function BulletChooser({ terms, onChoose, onClose }: Props) {
  const resume = usePanel((state) => state.resume?.resume);
  const [termId, setTermId] = useState(terms[0]?.id ?? '');
  const [query, setQuery] = useState('');
  const form = useRef<HTMLFieldSetElement>(null);
  const question = useId();
  const shownIn = terms.find(({ id }) => id === termId)?.shownIn ?? [];
  const groups = resume ? listBulletChoices(resume, shownIn) : [];
  const count = groups.reduce((sum, { bullets }) => sum + bullets.length, 0);
  // The question follows a click, so the next key press can answer it, and all of it is in sight.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input, button')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <fieldset
      ref={form}
      aria-labelledby={question}
      className="mt-1.5 min-w-0 rounded-md border border-line bg-paper p-2"
      onKeyDown={onKey}
    >
      <p id={question} className="text-label text-soft">
        In which bullet? It is kept with this resume until that text changes.
      </p>
      {terms.length > 1 && (
        <select
          className={fieldLook}
          aria-label="Which of these you have"
          autoComplete="off"
          value={termId}
          onChange={(event) => setTermId(event.target.value)}
        >
          {terms.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
      {count > longList && (
        <input
          type="search"
          className={`${fieldLook} placeholder:text-soft`}
          aria-label="Filter your bullets"
          placeholder="Filter your bullets"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <Bullets
        groups={count > longList ? filterBullets(groups, query) : groups}
        nothing={count > 0 ? 'No bullet says this.' : 'Your resume has no other bullet.'}
        onChoose={(bullet) => onChoose({ termId, bullet })}
      />
    </fieldset>
  );
}

function Bullets(props: { groups: BulletGroup[]; nothing: string; onChoose: (bullet: string) => void }) {
  const { groups, nothing, onChoose } = props;
  return (
    <>
      <p role="status" className={groups.length === 0 ? 'mt-1.5' : 'sr-only'}>
        {groups.length === 0 && nothing}
      </p>
      <div className="max-h-72 overflow-y-auto">
        {groups.map(({ key, where, bullets }) => (
          <section key={key} aria-label={where} className="mt-1.5">
            <p className="font-semibold text-label text-soft">{where}</p>
            <ul>
              {bullets.map((bullet) => (
                <li key={bullet}>
                  <button
                    type="button"
                    className="block min-h-7 w-full rounded-md px-1.5 py-1 text-left hover:bg-accent-ground"
                    onClick={() => onChoose(bullet)}
                  >
                    {bullet}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
