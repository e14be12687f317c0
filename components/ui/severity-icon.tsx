import type { Severity } from '../../lib/diagnostics/rule.ts';

const colors: Record<Severity, string> = {
  error: 'text-missing',
  warning: 'text-listed',
  hint: 'text-adjacent',
};

const shapes: Record<Severity, string> = {
  error: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z',
  warning: 'M8 1.8 14.6 13.6H1.4z',
  hint: 'M8 1.3a6.7 6.7 0 1 1 0 13.4A6.7 6.7 0 0 1 8 1.3z',
};

const glyphs: Record<Severity, string> = {
  error: 'M8 4.6v3.8M8 11v.1',
  warning: 'M8 6v3.4M8 11.5v.1',
  hint: 'M8 7.4v3.8M8 4.9v.1',
};

/** The icon of a severity. Its shape differs too, not only its color; what is read aloud stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`size-4 shrink-0 ${colors[severity]}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[severity]} />
      <path d={glyphs[severity]} />
    </svg>
  );
}
