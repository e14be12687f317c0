import type { GapState } from '../../lib/gap/gap.ts';

const colors: Record<GapState, string> = {
  proved: 'text-proved',
  used: 'text-proved',
  similar: 'text-similar',
  listed: 'text-listed',
  adjacent: 'text-adjacent',
  missing: 'text-missing',
  unchecked: 'text-soft',
};

const glyphs: Record<GapState, string> = {
  proved: 'M5 8.2 7.2 10.4 11.2 6',
  used: 'M5 8.2 7.2 10.4 11.2 6',
  similar: 'M4.8 7.2c1-1.6 2.2-1.6 3.2-.6s2.2 1 3.2-.6M4.8 10c1-1.6 2.2-1.6 3.2-.6s2.2 1 3.2-.6',
  listed: 'M5.4 8h5.2',
  adjacent: 'M4.8 8.6c1-1.6 2.2-1.6 3.2-.6s2.2 1 3.2-.6',
  missing: 'M5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2',
  unchecked: 'M6.3 6.4a1.7 1.7 0 1 1 2.6 1.5c-.6.4-.9.7-.9 1.3M8 11.2v.1',
};

/** The icon of a state. Its shape differs too, not only its color; the word beside it is read aloud in its place. */
export function StateIcon({ state }: { state: GapState }) {
  const filled = state === 'proved';
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`size-4 shrink-0 ${colors[state]}`} fill="none">
      <circle
        cx="8"
        cy="8"
        r="6.75"
        stroke="currentColor"
        strokeWidth="1.5"
        fill={filled ? 'currentColor' : 'none'}
        strokeDasharray={state === 'adjacent' ? '3 2.3' : undefined}
      />
      <path
        d={glyphs[state]}
        stroke={filled ? 'var(--ground)' : 'currentColor'}
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
