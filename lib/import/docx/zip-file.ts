/** A file inside an archive. Sizes are in bytes, as the archive declares them. */
interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
}

export interface ZipFile {
  names: string[];
  /**
   * Unpacks one file, never more than the archive declares for it.
   *
   * @throws Error when it is damaged or larger than declared.
   */
  read(name: string): Promise<Uint8Array>;
  /** How large a file says it is, in bytes; 0 when there is none. */
  sizeOf(name: string): number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const FILE_MARK = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a ZIP archive without unpacking anything.
 *
 * @throws Error when it is damaged, cut off or encrypted.
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(readEntries(bytes, view).map((entry) => [entry.name, entry]));
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.size ?? 0,
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new Error(`The archive should hold ${name}, but it does not.`);
      return unpack(entry, bytes, view);
    },
  };
}

function readEntries(bytes: Uint8Array, view: DataView): Entry[] {
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - 66_000) && view.getUint32(end, true) !== END_MARK) end--;
  if (end < 0 || view.getUint32(end, true) !== END_MARK) throw new Error('The archive is cut off.');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_MARK)
      throw new Error('The list of files in the archive is damaged.');
    if (view.getUint16(at + 8, true) & 1) throw new Error('The archive is encrypted.');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function unpack(entry: Entry, bytes: Uint8Array, view: DataView): Promise<Uint8Array> {
  const { offset, method, packed, size, name } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== FILE_MARK)
    throw new Error(`${name} in the archive is damaged.`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw new Error('The archive is cut off.');
  if (method === STORED && packed === size) return data;
  if (method !== DEFLATED) throw new Error(`${name} in the archive is packed in a way that cannot be read.`);
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Blob([data as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    if (length + chunk.length > size) throw new Error(`${name} in the archive is larger than it says.`);
    unpacked.set(chunk, length);
    length += chunk.length;
  }
  return unpacked.subarray(0, length);
}

/** Packs files into a ZIP archive, uncompressed and without checksums, for a reader that wants one. */
export function packZip(files: Map<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const [name, data] of files) {
    const encoded = new TextEncoder().encode(name);
    const facts = [20, 0x800, STORED, 0, 0];
    const local = record(FILE_MARK, facts, [0, data.length, data.length], [encoded.length, 0]);
    parts.push(local, encoded, data);
    const tail = [encoded.length, 0, 0, 0, 0, 0, 0];
    list.push(record(ENTRY_MARK, [20, ...facts], [0, data.length, data.length], tail, offset), encoded);
    offset += local.length + encoded.length + data.length;
  }
  const listSize = list.reduce((sum, { length }) => sum + length, 0);
  const end = record(END_MARK, [0, 0, files.size, files.size], [listSize, offset], [0]);
  return concat([...parts, ...list, end]);
}

/** A mark, numbers of two bytes, numbers of four, numbers of two again, and perhaps one of four. */
function record(mark: number, shorts: number[], longs: number[], more: number[], last?: number): Uint8Array {
  const length = 4 + 2 * shorts.length + 4 * longs.length + 2 * more.length + (last === undefined ? 0 : 4);
  const view = new DataView(new ArrayBuffer(length));
  let at = 0;
  const put = (value: number, size: 2 | 4): void => {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  };
  put(mark, 4);
  for (const value of shorts) put(value, 2);
  for (const value of longs) put(value, 4);
  for (const value of more) put(value, 2);
  if (last !== undefined) put(last, 4);
  return new Uint8Array(view.buffer);
}

function concat(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
