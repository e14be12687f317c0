import { applySuggestion } from '../diagnostics/apply-suggestion.ts';
import type { Diagnostic } from '../diagnostics/rule.ts';
import { type ChangeGuard, isSafeChange } from '../rewrites/guard/is-safe-change.ts';

/** A diagnostic of `text` without its suggestion where that would say more than the text, or claim more. */
export function guardSuggestion(
  diagnostic: Diagnostic,
  text: string | undefined,
  knowledge: ChangeGuard,
): Diagnostic {
  const changed = text === undefined ? undefined : applySuggestion(text, diagnostic);
  if (text === undefined || changed === undefined || isSafeChange(text, changed, knowledge))
    return diagnostic;
  const { suggestion, ...kept } = diagnostic;
  return kept;
}
