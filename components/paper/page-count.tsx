import { LinkButton } from '../ui/button.tsx';
import { usePaper, usePaperStore } from './paper-context.ts';

/** How many pages there are and how much room is left, with the way to fewer. */
export function PageCount() {
  const store = usePaperStore();
  const drawn = usePaper((state) => state.drawn);
  const busy = usePaper((state) => state.busy);
  const fitted = usePaper((state) => state.fitted);
  const choice = usePaper((state) => state.choice);
  const count = drawn?.pages.length ?? 0;
  return (
    <p role="status" className="text-small text-soft">
      {drawn && (
        <span className="font-medium text-ink">
          {count === 1 ? '1 page' : `${count} pages`}
          {drawn.freeLines === 0
            ? ', full'
            : `, ${sayLines(drawn.freeLines)} free${count > 1 ? ' on the last' : ''}`}
        </span>
      )}
      {busy === 'fitting' && ' · Looking for what fits…'}
      {count > 1 && busy !== 'fitting' && !fitted?.over && (
        <>
          {' · '}
          <LinkButton onClick={() => void store.fit()}>
            Fit to {count === 2 ? 'one page' : `${count - 1} pages`}
          </LinkButton>
        </>
      )}
      {fitted && busy !== 'fitting' && (
        <>
          {' · '}
          {fitted.over === 0
            ? `Fits with ${choice.spacing} spacing${choice.size ? ` and ${choice.size} pt` : ''}. `
            : `Still ${sayLines(fitted.over)} too many at the smallest. `}
          <LinkButton onClick={() => store.unfit()}>Undo</LinkButton>
        </>
      )}
    </p>
  );
}

function sayLines(lines: number): string {
  return lines === 1 ? '1 line' : `${lines} lines`;
}
