import { hasContacts } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { Piece } from './pieces.ts';
import { bucket, edgeAt, type Measures, type SetLine } from './set-line.ts';

/** What a text does not end in: "University of", "Calder, ". */
const OPEN = /(?:,|\u00AD|\p{L}-|\s(?:of|at|the|and|&|de|der|für|di|da|et|y))$/u;

/** A line that ends so far before its edge, as a share of its width, does not wrap. */
const SHORT = 0.4;

/** Whether a line goes on with the one above it, the last of a text that begins with `first`. */
export function continuesLine(
  first: SetLine,
  last: SetLine,
  line: SetLine,
  measures: Measures,
  { isLocation }: Recognisers,
): boolean {
  const { main } = line;
  if (main.bulletX !== undefined || line.isHeading || last.isHeading) return false;
  if (line.isItem && !/,$/.test(last.main.text)) return false;
  if (Math.abs(main.size - last.main.size) > 0.12 * main.size) return false;
  // The second of two columns goes on where the first ends.
  const isOver =
    last.right !== undefined && line.right !== undefined && line.right !== last.right && line.y < last.y;
  const pitch = line.y - last.y;
  const usual = Math.max(measures.pitch, measures.pitches.get(bucket(main.x)) ?? 0);
  const isNext =
    isOver ||
    (line.page === last.page ? pitch > 0 && pitch <= 1.22 * usual * main.size : line.page > last.page);
  if (!isNext) return false;
  // Centred lines begin where they happen to: only the width of the text says where they wrap.
  const isCentred = Math.abs(main.x - last.main.x) > main.size && last.main.bulletX === undefined;
  const edge = last.right ?? (isCentred ? measures.right : edgeAt(last.main, measures));
  const isFull = last.main.end + 0.2 * main.size + main.firstWidth > edge - 0.01 * (edge - measures.left);
  const isLower = /^[\p{Ll}\d(&+%→]/u.test(main.text);
  if (first.main.bulletX !== undefined) {
    const indent = Math.abs(main.x - first.main.x);
    const isUnder = indent < 0.8 * main.size && indent < Math.abs(main.x - first.main.bulletX);
    const isFlush = Math.abs(main.x - first.main.bulletX) < 0.8 * main.size;
    if (isOver) return true;
    // A line that was broken long before its end was ended: a name beside a dot, and what stands under it.
    const isShort = last.main.end + main.firstWidth < edge - SHORT * (edge - last.main.x);
    if (isUnder)
      return line.rest.length === 0 && (isFull || isLower || (line.page === last.page && !isShort));
    return isFlush && isFull && line.rest.length === 0 && !(startsBold(main) && !startsBold(last.main));
  }
  if (line.rest.length > 0 || last.rest.length > 0 || main.bold !== last.main.bold) return false;
  if (startsBold(main) && !last.main.bold) return false;
  if (first.main.text.length < 120 && !/[,(–-]$/.test(last.main.text) && isLocation(main.text)) return false;
  const isLoose = line.page === last.page && pitch > 1.06 * measures.pitch * main.size;
  if (isLoose && /[.!?]$/.test(last.main.text) && /^\p{Lu}/u.test(main.text)) return false;
  const isAligned =
    Math.abs(main.x - last.main.x) < 0.8 * main.size ||
    Math.abs(main.x + main.end - last.main.x - last.main.end) < 0.8 * main.size;
  if (!isAligned) return false;
  const isLabel = /^\p{Lu}[^:.]{1,36}:(?:\s|$)/u;
  if (isBrokenAddress(last.main.text, main.text)) return true;
  // Behind an address that ends a line a capital begins something new.
  if (/\s[^\s.]+\.[^\s/]+\/\S+$/.test(last.main.text) && /^\p{Lu}/u.test(main.text)) return false;
  if (hasContacts(main.text) || hasContacts(last.main.text)) return isFull && first.main.text.length > 60;
  if (isLabel.test(main.text) && isLabel.test(first.main.text)) return false;
  return isFull || goesOnInSmall(last.main.text, main.text) || OPEN.test(last.main.text);
}

/** Whether a line in small letters goes on with a sentence that has no end yet. */
function goesOnInSmall(last: string, next: string): boolean {
  return (
    /^(?:\p{Ll}|\d{1,2},)/u.test(next) &&
    next.includes(' ') &&
    last.split(' ').length >= 3 &&
    !/[.:;!?]$/.test(last)
  );
}

/** Whether an address was longer than its line: "www.linkedin.com/in/" "someone". */
export function isBrokenAddress(last: string, next: string): boolean {
  const word = last.slice(last.lastIndexOf(' ') + 1);
  const isAddress = word.length <= 100 && /.@|\w\.\w+\//.test(word);
  return (
    isAddress &&
    next.length <= 60 &&
    /^[\w.@/-]+(?: \([A-Z]\w+\))?$/.test(next) &&
    !isWholeAddress(word, next)
  );
}

/** The next line is another address, or a word. */
function isWholeAddress(last: string, next: string): boolean {
  return (
    /@|\w\.\w+\/|^www\./.test(next) || (/\.(?:com|org|net|io|dev|example)$/i.test(last) && !/^\//.test(next))
  );
}

function startsBold({ bold, lead }: Piece): boolean {
  return bold || lead !== undefined;
}
