/** Splits a text of many skills that were copied without separators, "GoRustPython", where it safely can. */
export type SplitGlued = (text: string) => string[];

interface Found {
  start: number;
  end: number;
}

/**
 * Makes a splitter of skills that were copied without separators, as web pages are copied: "GoRustTypeScript" becomes
 * "Go", "Rust", "TypeScript". It cuts only between spellings that it was told of, so other text stays whole.
 */
export function createGluedSplitter(spellings: Iterable<string>): SplitGlued {
  const known = new Map<string, string[]>();
  for (const spelling of spellings) {
    const key = spelling.slice(0, 2).toLowerCase();
    known.set(key, [...(known.get(key) ?? []), spelling]);
  }
  for (const list of known.values()) list.sort((a, b) => b.length - a.length);
  return (text) => split(text, findKnown(text, known));
}

/** Spellings that stand in the text from one capital, digit or space to the next, the longest first. */
function findKnown(text: string, known: ReadonlyMap<string, string[]>): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    const spelling = isEdge(text, at) || found.at(-1)?.end === at ? findAt(text, at, known) : undefined;
    if (spelling) found.push({ start: at, end: at + spelling.length });
    at += spelling?.length ?? 1;
  }
  return found;
}

function findAt(text: string, at: number, known: ReadonlyMap<string, string[]>): string | undefined {
  return known.get(text.slice(at, at + 2).toLowerCase())?.find((spelling) => {
    const part = text.slice(at, at + spelling.length);
    const isSame =
      part === spelling ||
      (spelling.length > 3 && /^\p{Lu}/u.test(part) && part.toLowerCase() === spelling.toLowerCase());
    return isSame && endsAt(text, at + spelling.length, known);
  });
}

/** A word ends before a capital, a digit or a sign, or where a spelling in small letters ("gRPC") begins. */
function endsAt(text: string, end: number, known: ReadonlyMap<string, string[]>): boolean {
  if (!/^\p{Ll}/u.test(text.slice(end))) return true;
  const next = known.get(text.slice(end, end + 2).toLowerCase()) ?? [];
  return next.some(
    (spelling) => spelling.length > 3 && /^\p{Ll}/u.test(spelling) && text.startsWith(spelling, end),
  );
}

function isEdge(text: string, at: number): boolean {
  if (at === 0) return true;
  const [before = '', here = ''] = [text.charAt(at - 1), text.charAt(at)];
  return (
    !/[\p{L}\d]/u.test(before) ||
    (/\p{Lu}/u.test(here) && !/\p{Lu}/u.test(before)) ||
    /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2))
  );
}

/** Cuts where two things touch and something known stands on each side. */
function split(text: string, found: Found[]): string[] {
  const pieces: string[] = [];
  let start = 0;
  const cut = (at: number): void => {
    const isKnownBefore = found.some((one) => one.start >= start && one.end <= at);
    if (at <= start || !isKnownBefore || !found.some((one) => one.start >= at)) return;
    pieces.push(text.slice(start, at));
    start = at;
  };
  for (const one of found) {
    if (/[\p{L}\d)]/u.test(text.charAt(one.start - 1))) cut(one.start);
    if (/\p{Lu}/u.test(text.charAt(one.end))) cut(one.end);
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter(Boolean);
}
