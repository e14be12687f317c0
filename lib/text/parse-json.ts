/** Lists and objects inside one another beyond this are no file of ours: recursion over them would run out of stack. */
const DEEPEST = 100;

/**
 * The value of a JSON text, which may begin with a byte order mark.
 *
 * @throws Error when it is not JSON, or its parts lie more than 100 deep inside one another.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Error(`The parts of this JSON lie more than ${DEEPEST} deep.`);
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return value;
}
