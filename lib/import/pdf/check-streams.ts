import { Inflate } from 'fflate';

/** More than all streams of a resume unpack to, its fonts and pictures included, in bytes. */
const MOST_UNPACKED = 100_000_000;
/** More than a stream that is no picture unpacks to, in bytes. */
const MOST_IN_ONE = 20_000_000;
const STEP = 4096;
/** How often its own length a stream can unpack to, where it is not unpacked to see. */
const GROWTH: Record<string, number> = { LZWDecode: 2600, LZW: 2600, RunLengthDecode: 64, RL: 64 };

/**
 * Looks how much the streams of a PDF file unpack to, piece by piece and keeping none of it. Streams of a locked file
 * cannot be looked into.
 *
 * @throws Error with one plain sentence when it is more than any resume holds.
 */
export function checkStreams(bytes: Uint8Array): void {
  let left = MOST_UNPACKED;
  for (let at = find(bytes, 'stream', 0); at >= 0; ) {
    const dictionary = readDictionary(bytes, at);
    const start = at + (bytes[at + 6] === 13 ? 8 : 7);
    const end = find(bytes, 'endstream', start);
    const data = bytes.subarray(start, end < 0 ? bytes.length : end);
    const most = /\/Subtype\s*\/Image\b/.test(dictionary) ? left : Math.min(left, MOST_IN_ONE);
    const size = measure(data, dictionary, most);
    if (size > most)
      throw new Error('This PDF file unpacks to more than any resume holds, so it was not opened.');
    left -= size;
    at = end < 0 ? -1 : find(bytes, 'stream', end + 9);
  }
}

/** How long a stream is once it is unpacked; it may stop counting above `most`. */
function measure(data: Uint8Array, dictionary: string, most: number): number {
  const named = [
    ...dictionary.matchAll(/\/(ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL|FlateDecode|Fl)\b/g),
  ];
  const filters = named.map(([, name = '']) => name);
  const plain = /^A/.test(filters[0] ?? '') ? decodeAscii85(data) : data;
  const growth = filters.reduce((product, name) => product * (GROWTH[name] ?? 1), 1);
  return (isDeflated(plain) ? countInflated(plain, most) : plain.length) * growth;
}

/** Whether it begins as zlib does. */
function isDeflated([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
}

function countInflated(data: Uint8Array, most: number): number {
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
  });
  try {
    for (let at = 2; at < data.length && length <= most; at += STEP)
      stream.push(data.subarray(at, at + STEP));
  } catch {
    // What is damaged from here on is not read by others either.
  }
  return length;
}

/** Text that stands for bytes: five letters for four of them, "z" for four zeros. */
function decodeAscii85(text: Uint8Array): Uint8Array {
  // The zeros of "z" could need more room; compressed data has none to speak of.
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let value = 0;
  let digits = 0;
  for (const code of text) {
    if (code === 126) break;
    if (code === 122) length += 4;
    if (code < 33 || code > 117) continue;
    value = value * 85 + code - 33;
    if (++digits < 5) continue;
    for (let place = 3; place >= 0; place--) bytes[length++] = Math.floor(value / 256 ** place) & 255;
    value = digits = 0;
  }
  return bytes.subarray(0, length);
}

/** What stands between the start of an object and its stream. */
function readDictionary(bytes: Uint8Array, end: number): string {
  const text = String.fromCharCode(...bytes.subarray(Math.max(0, end - 2000), end));
  return text.slice(text.lastIndexOf(' obj') + 1);
}

/** Where a word stands next, or -1. */
function find(bytes: Uint8Array, word: string, from: number): number {
  const codes = new TextEncoder().encode(word);
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  return -1;
}
