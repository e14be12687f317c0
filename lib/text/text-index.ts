/** The length of the keys by which texts are looked up. */
const KEY = 3;

/** Finds which of many short texts a text holds, in one walk through it. */
export interface TextIndex<Value> {
  /** The values of all texts that `text`, which is in small letters, holds; each once. */
  valuesIn(text: string): Set<Value>;
}

/** Makes the index of short texts in small letters, each with its value. A value under the empty text is always found. */
export function createTextIndex<Value>(
  entries: readonly (readonly [text: string, value: Value])[],
): TextIndex<Value> {
  const byKey = new Map<number, (readonly [text: string, value: Value])[]>();
  const short: (readonly [text: string, value: Value])[] = [];
  for (const entry of entries) {
    const [text] = entry;
    if (text.length < KEY) short.push(entry);
    else {
      const key = keyAt(text, 0);
      const group = byKey.get(key);
      if (group) group.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return {
    valuesIn(text) {
      const values = new Set<Value>();
      for (const [part, value] of short) if (text.includes(part)) values.add(value);
      for (let at = 0; at + KEY <= text.length; at++) {
        const group = byKey.get(keyAt(text, at));
        if (!group) continue;
        for (const [part, value] of group) if (text.startsWith(part, at)) values.add(value);
      }
      return values;
    },
  };
}

function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 8) ^ (text.charCodeAt(at + 2) << 16);
}
