/** Lists and objects inside one another: those of a resume are six deep. */
const MOST_DEPTH = 100;

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
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}
