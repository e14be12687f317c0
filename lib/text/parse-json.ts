/** Lists and objects inside one another beyond this are no file of ours: recursion over them would run out of stack. */
const DEEPEST = 100;

/** Whether the lists and objects of some JSON stand deeper inside one another than anything that people write. */
export function isNestedTooDeep(json: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length; at++) {
    const letter = json[at];
    if (letter === '"') isText = !isText;
    else if (isText) at += letter === '\\' ? 1 : 0;
    else if (letter === '[' || letter === '{') depth++;
    else if (letter === ']' || letter === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/**
 * The value of a JSON text, which may begin with a byte order mark.
 *
 * @throws Error when it is not JSON, or its parts lie more than 100 deep inside one another.
 */
export function parseJson(text: string): unknown {
  if (isNestedTooDeep(text)) throw new Error(`The parts of this JSON lie more than ${DEEPEST} deep.`);
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}
