import type { Severity } from '../../lib/diagnostics/rule.ts';
import type { QuotePiece } from '../../lib/panel/quote-text.ts';

const lines: Record<Severity, string> = {
  error: 'decoration-missing',
  warning: 'decoration-listed',
  hint: 'decoration-adjacent decoration-dotted',
};

/** A text of the resume with the words underlined that something was found in. */
export function QuotedText({ pieces }: { pieces: QuotePiece[] }) {
  return (
    <p className="mt-0.5">
      {pieces.map(({ text, severity }, index) =>
        severity ? (
          <mark
            key={index}
            className={`bg-transparent text-ink underline decoration-2 underline-offset-3 ${lines[severity]}`}
          >
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}
