const latin = String.raw`a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee`;
/** Other scripts as the blocks that they are, marks among them, without the signs between their words. */
const otherScripts = String.raw`\u0370-\u0374\u0376-\u037d\u037f\u0386\u0388-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u0963\u0971-\u0e3e\u0e40-\u0e4e\u0e81-\u167f\u1681-\u1fff\u2c00-\u2dff\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u31ff\u3400-\ud7ff\uf900-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1cfff}\u{1d400}-\u{1eeff}\u{20000}-\u{3ffff}`;
const numbers = String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\uff10-\uff19`;

/** A class of characters with letters among them, or letters alone. */
const withLetters = /\[(?:[^\]\\]|\\(?:[pP]\{\w+\}|u\{\w+\}|.))*\]|\\p\{L\}/g;

/**
 * The source of an expression that finds the same and is ready ten times as soon. To make `\p{L}` ready an engine
 * puts together its 650 ranges, and under the flag `i` their other cases, anew for each expression, which takes longer than
 * all searches in a posting. Here it is some ranges, which are not looked up in another case.
 */
export function quickLetters(source: string, flags: string): string {
  // Without it these are no letters.
  if (!flags.includes('u')) return source;
  return source.replace(withLetters, (found) => {
    if (!found.includes(String.raw`\p{L}`)) return found;
    const inside = found.startsWith('[') ? found.slice(1, -1) : found;
    const plain = inside
      .replaceAll(String.raw`\p{L}`, latin + otherScripts)
      .replaceAll(String.raw`\p{N}`, numbers);
    return flags.includes('i') ? `(?-i:[${plain}])` : `[${plain}]`;
  });
}
