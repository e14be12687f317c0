import type { CompiledSurroundings } from './compile-surroundings.ts';
import type { Match } from './match.ts';

/**
 * Whether a spelling that several vendors share stands on a line that names another vendor and not the one whose it is
 * in the vocabulary: "IAM" beside "Google Cloud" is no service of AWS.
 */
export function isOfAnotherVendor(
  text: string,
  { candidate, start, end }: Match,
  { sharedNames }: CompiledSurroundings,
): boolean {
  if (!sharedNames.names.has(candidate.folded)) return false;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  return sharedNames.others.test(line) && !sharedNames.own.test(line);
}
