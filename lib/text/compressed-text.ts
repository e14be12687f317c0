type Bytes = Uint8Array<ArrayBuffer>;

/** A text made small, as letters that stand in a script without an escape. */
export async function compressText(text: string): Promise<string> {
  const bytes = await pipe(new TextEncoder().encode(text), new CompressionStream('deflate-raw')).bytes();
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes of a text made small by `compressText`, for `expandBytes`. */
export function readBytes(compressed: string): Bytes {
  const letters = atob(compressed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** The text that was made small. Rejects where the bytes are other ones. */
export function expandBytes(bytes: Bytes): Promise<string> {
  return pipe(bytes, new DecompressionStream('deflate-raw')).text();
}

/** The text of which the build has made `compressed`, as `compressText` does. */
export function expandText(compressed: string): Promise<string> {
  return expandBytes(readBytes(compressed));
}

function pipe(bytes: Bytes, stream: CompressionStream | DecompressionStream): Response {
  const writer = stream.writable.getWriter();
  // What goes wrong is told by the other end.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Response(stream.readable);
}
