import { MOST_CHARACTERS } from '../limits.ts';
import type { Block, PageSection } from './blocks.ts';
import { htmlToText } from './html-to-text.ts';
import { contextFor, type StoryContext } from './story-context.ts';
import { openWordPackage } from './word-package.ts';
import { childOf, type XmlNode } from './xml-tree.ts';

/** A file of more files than this, or of files in files in files, is no resume. */
const MOST_CHUNKS = 20;

/**
 * Reads a part of the body that stands in another file inside of the file: a web page, a text, or a Word file. What
 * cannot be read is noted by its format in `context.chunks`.
 */
export function readChunk(
  chunk: XmlNode,
  context: StoryContext,
  readStory: (root: XmlNode | undefined, context: StoryContext) => PageSection[],
): Block[] {
  const { chunks } = context;
  chunks.count++;
  const target = context.addressOf(chunk.attributes['r:id']) ?? '';
  const isRead = chunk.name === 'w:altChunk' && chunks.count <= MOST_CHUNKS;
  const bytes = isRead ? context.file.bytes(target) : undefined;
  const start = new TextDecoder('latin1').decode(bytes?.subarray(0, 2000) ?? new Uint8Array());
  if (/^PK\u0003\u0004/.test(start) && bytes) {
    const file = openWordPackage(bytes);
    const inner = contextFor(file, file.main, chunks);
    return readStory(childOf(file.tree(file.main), 'w:body'), inner).flatMap(({ blocks }) => blocks);
  }
  const format = unreadFormat(start, target, bytes !== undefined);
  const text = format ? '' : decodeText(bytes);
  if (format || text.length > MOST_CHARACTERS) {
    chunks.unread.push(format ?? 'a long text');
    return [];
  }
  return [{ kind: 'foreign', text: /^\s*(?:<|\uFEFF<)/.test(text) ? htmlToText(text) : text }];
}

/** What a part is that cannot be read; `undefined` for texts and web pages. */
function unreadFormat(start: string, target: string, isThere: boolean): string | undefined {
  if (!isThere) return 'another file';
  if (/^\{\\rtf/.test(start)) return 'RTF';
  if (/^(?:MIME-Version|From|Content-Type):/im.test(start) || /\.mht(?:ml)?$/i.test(target))
    return 'a web archive';
  return /<\?mso-application|<pkg:package/.test(start) ? 'XML' : undefined;
}

function decodeText(bytes: Uint8Array | undefined): string {
  const [first, second] = bytes ?? [];
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
