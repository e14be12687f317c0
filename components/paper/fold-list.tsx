import { usePaper, usePaperStore } from './paper-context.ts';

/** More than these are no choice any more. */
const MOST = 12;

/** Bullets that the file could do without, where nothing else makes it fit. The resume keeps them. */
export function FoldList() {
  const store = usePaperStore();
  const fitted = usePaper((state) => state.fitted);
  const folded = usePaper((state) => state.folded);
  if (!fitted || fitted.over === 0 || fitted.foldable.length === 0) return null;
  const gained = fitted.foldable
    .filter(({ text }) => folded.has(text))
    .reduce((sum, { lines }) => sum + lines, 0);
  return (
    <fieldset className="rounded-lg border border-line bg-paper px-3 py-2">
      <legend className="sr-only">Bullets to leave out of this file</legend>
      <p className="pb-1 text-small text-soft">
        Leave some out of this file; the resume keeps them.{' '}
        <span className="font-medium text-ink">
          {gained} of {fitted.over} lines gained
        </span>
      </p>
      {fitted.foldable.slice(0, MOST).map(({ text, where, lines }) => (
        <label key={text} className="flex gap-2 py-1 text-small">
          <input
            type="checkbox"
            autoComplete="off"
            className="mt-0.5 shrink-0 accent-accent"
            checked={folded.has(text)}
            onChange={({ target }) => store.fold(text, target.checked)}
          />
          <span className="min-w-0">
            <span className="line-clamp-2">{text}</span>
            <span className="text-label text-soft">
              {where} · {lines === 1 ? '1 line' : `${lines} lines`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
