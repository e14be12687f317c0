import type { Diagnostic } from '../../lib/diagnostics/rule.ts';

/** One finding in a line: where, how grave, which words, what is said, what instead. */
export function describeFinding(
  { path, severity, start, end, message, suggestion }: Diagnostic,
  text?: string,
): string {
  const words = text === undefined ? '' : ` “${text.slice(start, end)}”`;
  const instead = suggestion === undefined ? '' : ` -> “${suggestion}”`;
  return `  ${path.join('.')} ${start}-${end}${words} ${severity}: ${message}${instead}`;
}
