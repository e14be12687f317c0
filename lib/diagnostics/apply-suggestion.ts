import type { Finding } from './rule.ts';

/** A text with what a finding suggests in the place of its words; `undefined` where it suggests nothing. */
export function applySuggestion(
  text: string,
  { start, end, suggestion }: Pick<Finding, 'start' | 'end' | 'suggestion'>,
): string | undefined {
  if (suggestion === undefined || end <= start) return undefined;
  return `${text.slice(0, start)}${suggestion}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
}
