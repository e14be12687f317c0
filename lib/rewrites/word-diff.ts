/** A run of words that both texts have, or only one of them. Blanks stand at the end of a run. */
export interface DiffRun {
  text: string;
  changed: boolean;
}

/**
 * What changes between an old bullet and the fixed parts of a new one, word by word. A word counts as the same in
 * any case and with any comma or stop after it. The runs of the old text, and for each part its own runs, give the
 * texts again when they are joined.
 */
export function diffWords(old: string, parts: string[]): { old: DiffRun[]; parts: DiffRun[][] } {
  const before = splitRuns(old);
  const after = parts.map(splitRuns);
  const flat = after.flat();
  const kept = findCommon(before.map(toKey), flat.map(toKey));
  const keptAfter = new Set(kept.values());
  let index = 0;
  return {
    old: joinRuns(before.map((text, at) => ({ text, changed: !kept.has(at) }))),
    parts: after.map((words) => joinRuns(words.map((text) => ({ text, changed: !keptAfter.has(index++) })))),
  };
}

/** Words with the blanks after them; blanks before the first word stand alone. */
function splitRuns(text: string): string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}

function toKey(word: string): string {
  return word.toLowerCase().replace(/^[("“]+|[\s.,;:)"”]+$/g, '');
}

/** The longest common subsequence, as places in the first list with their places in the second. */
function findCommon(first: string[], second: string[]): Map<number, number> {
  const lengths = Array.from({ length: first.length + 1 }, () => new Uint16Array(second.length + 1));
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = first.length - 1; a >= 0; a--) {
    for (let b = second.length - 1; b >= 0; b--) {
      const row = lengths[a];
      const same = first[a] !== '' && first[a] === second[b];
      if (row) row[b] = same ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const common = new Map<number, number>();
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    if (first[a] !== '' && first[a] === second[b]) common.set(a++, b++);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return common;
}

function joinRuns(words: DiffRun[]): DiffRun[] {
  const runs: DiffRun[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.changed === word.changed) last.text += word.text;
    else runs.push({ ...word });
  }
  return runs;
}
