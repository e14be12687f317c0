/** What the XML of a Word document may hold at most. A long resume has less than a tenth of it. */
const MOST = { elements: 200_000, paragraphs: 5_000, cells: 5_000 };
const MOST_DEPTH = 250;
const kinds = ['elements', 'paragraphs', 'cells', 'characters'] as const;

/**
 * Counts what the XML of a Word document holds, before anything builds a tree of it.
 *
 * @param texts the XML of all of its parts.
 * @param mostCharacters how many characters of text a resume has at most.
 * @throws Error with one plain sentence when it is more than any resume holds.
 */
export function checkXml(texts: string[], mostCharacters: number): void {
  const limits = { ...MOST, characters: mostCharacters };
  const counts = { elements: 0, paragraphs: 0, cells: 0, characters: 0 };
  for (const xml of texts) {
    let depth = 0;
    for (const { name, isEnd, isEmpty, before } of listTags(xml)) {
      if (isEnd) depth--;
      else {
        counts.elements++;
        if (!isEmpty) depth++;
        if (name === 'p') counts.paragraphs++;
        if (name === 'tc') counts.cells++;
      }
      if (isEnd && name === 't') counts.characters += before;
      if (depth > MOST_DEPTH) throw refuse(`nests parts more than ${MOST_DEPTH} deep`);
      const what = kinds.find((kind) => counts[kind] > limits[kind]);
      if (what) throw refuse(`has more than ${limits[what].toLocaleString('en')} ${what}`);
    }
  }
}

interface Tag {
  /** Without its prefix, which every file may choose. */
  name: string;
  isEnd: boolean;
  isEmpty: boolean;
  /** How many characters stand between it and the tag before it. */
  before: number;
}

function* listTags(xml: string): Generator<Tag> {
  let last = 0;
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', last)) {
    const end = xml.indexOf('>', start);
    if (end < 0) return;
    const isEnd = xml[start + 1] === '/';
    const name = /(?:[\w-]*:)?([\w-]*)/y;
    name.lastIndex = start + (isEnd ? 2 : 1);
    yield {
      name: name.exec(xml)?.[1] ?? '',
      isEnd,
      isEmpty: /[/?!-]/.test(xml[end - 1] ?? ''),
      before: start - last,
    };
    last = end + 1;
  }
}

function refuse(what: string): Error {
  return new Error(`This Word file ${what}, which no resume does, so it was not opened.`);
}
