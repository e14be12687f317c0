import type { CompiledAddresses } from './compile-surroundings.ts';

/** The longest part of an address that is looked at on either side of a match. */
const REACH = 80;

const JOINTS = '.:/@_=?';

/**
 * Whether `[start, end)` stands inside a web or mail address: "oracle" of "jobs.oracle.com", "go" of
 * "https://go.example.com/jobs". A name with a dot of its own ("Node.js") is matched whole and is none.
 */
export function isInsideAddress(
  text: string,
  start: number,
  end: number,
  { path, host }: CompiledAddresses,
): boolean {
  if (!isJoint(text[start - 1]) && !isJoint(text[end])) return false;
  const before = /[\w.~:/?#@%&=+-]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^[\w.~:/?#@%&=+-]*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  if (/\w@$/.test(before) || /^@\w/.test(after)) return true;
  return path.test(before) || host.test(after);
}

function isJoint(character: string | undefined): boolean {
  return character !== undefined && JOINTS.includes(character);
}
