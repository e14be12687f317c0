/** Letters that are written with accents or strokes, in blocks where most are. */
const ACCENTED = /[\u00c0-\u024f]/g;

/** Letters with a stroke, which Unicode does not take apart. */
const strokes: Readonly<Record<string, string>> = { ß: 's', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D' };

/**
 * The text with plain letters for accented ones, each in its place: offsets stay. "Año" is "Ano". A letter that is a
 * word of its own stays as it is, since the plain one is another word: French "à", Italian "è".
 */
export function foldAccents(text: string): string {
  return text.replace(ACCENTED, (letter, at: number) => {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + 1])) return letter;
    const plain = strokes[letter] ?? letter.normalize('NFD').charAt(0);
    return plain;
  });
}

function isLetter(character = ' '): boolean {
  return /\p{L}/u.test(character);
}
