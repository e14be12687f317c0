/** The text of a file. Old text files have one byte a letter; most have UTF-8, and some of Windows UTF-16. */
export function decodeText(bytes: Uint8Array): string {
  const marks: [string, string][] = [
    ['\u00FF\u00FE', 'utf-16le'],
    ['\u00FE\u00FF', 'utf-16be'],
  ];
  const wide = marks.find(([mark]) => startsWith(bytes, mark))?.[1];
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether the bytes begin with these letters, perhaps after some others. */
export function startsWith(bytes: Uint8Array, letters: string, within = 0): boolean {
  const top = String.fromCharCode(...bytes.subarray(0, letters.length + within));
  return within === 0 ? top === letters : top.includes(letters);
}
