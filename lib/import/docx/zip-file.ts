import { Inflate } from 'fflate';

/** A file inside an archive. Sizes are in bytes, as the archive declares them. */
interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
}

/** An archive of which only the directory has been read so far. */
export interface ZipFile {
  names: string[];
  /**
   * Unpacks one file, never more than the archive declares for it.
   *
   * @throws Error when it is damaged or larger than declared.
   */
  read(name: string): Uint8Array;
  /** How large a file says it is, in bytes; 0 when there is none. */
  sizeOf(name: string): number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const FILE_MARK = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Deflated data grows by a factor of about a thousand at most, so one step never yields more than 4 MB. */
const BYTES_A_STEP = 4096;

/**
 * Opens a ZIP archive without unpacking anything. The directory is read here because fflate checks
 * neither its marks nor encryption, and silently truncates a file that is larger than declared.
 *
 * @throws Error when it is damaged, cut off or encrypted.
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(readEntries(bytes, view).map((entry) => [entry.name, entry]));
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.size ?? 0,
    read: (name) => {
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

function unpack(
  { offset, method, packed, size, name }: Entry,
  bytes: Uint8Array,
  view: DataView,
): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== FILE_MARK)
    throw new Error(`${name} in the archive is damaged.`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) throw new Error('The archive is cut off.');
  if (method === STORED && packed === size) return data;
  if (method !== DEFLATED) throw new Error(`${name} in the archive is packed in a way that cannot be read.`);
  return inflate(data, size, name);
}

/** Inflates step by step, so that a file that lies about its size is caught before it fills the memory. */
function inflate(data: Uint8Array, size: number, name: string): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += BYTES_A_STEP) {
    try {
      stream.push(data.subarray(at, at + BYTES_A_STEP), at + BYTES_A_STEP >= data.length);
    } catch (error) {
      throw new Error(`${name} in the archive is damaged.`, { cause: error });
    }
    if (length > size) throw new Error(`${name} in the archive is larger than it says.`);
  }
  return unpacked.subarray(0, length);
}
