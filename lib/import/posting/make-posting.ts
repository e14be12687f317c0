import type { PageKnowledge } from '../../posting/page-knowledge.ts';
import type { NotPostingReason, Posting, PostingRead } from '../../posting/posting.ts';
import { readPostingText } from '../../posting/posting-text.ts';
import { readPage } from '../../posting/read-page.ts';
import type { Site } from '../../posting/site.ts';
import type { PostingSource } from './posting-source.ts';

/** A posting that the user brought: not from the page. */
export interface BroughtPosting {
  /** Tells this one from those brought before and after it. */
  id: string;
  /** The name of its file; absent for pasted text. */
  fileName?: string;
  posting: Posting;
  truncated?: boolean;
  /** Text that a file hides from people and that is made for programs. */
  hidden?: string[];
}

/** What reading the markup of a file takes. */
export interface MarkupReader {
  /** Parses markup into a document in which nothing is loaded or run. */
  parse(html: string): Document;
  sites: Site[];
  knowledge: PageKnowledge;
}

/** What a file says of where its page was saved. */
const SAVED_FROM =
  /<!--\s*(?:saved from url=\(\d+\)|page saved with SingleFile\s+url:\s*)(https?:\/\/[^\s"<>]{1,2000})/i;
/** No address: no site stands for what the file says. */
const NOWHERE = 'about:blank';

/** Of these pages no part is taken for a posting. */
const refused: Partial<Record<NotPostingReason, string>> = {
  list: 'is a list of jobs. Open one of them, and bring that.',
};

/**
 * Makes a posting of what a file or a pasted text holds, the same way as of a page. `name`: what it is called at the
 * beginning of a sentence.
 *
 * @throws Error with one plain sentence where it is none.
 */
export function makePosting(
  name: string,
  source: PostingSource,
  { parse, sites, knowledge }: MarkupReader,
): Omit<BroughtPosting, 'id'> {
  const { title } = source;
  if ('text' in source) return { posting: readPostingText(source.text, knowledge, title ? { title } : {}) };
  const document = parse(source.html);
  const url = new URL(source.url ?? findAddress(source.html, document) ?? NOWHERE);
  const read = readMarkup(document, url, { sites, knowledge });
  if (!read.posting) {
    const why = refused[read.reason] ?? 'holds no text of a posting. Copy its text and paste that.';
    throw new Error(`${name} ${why}`);
  }
  const { truncated, hidden } = read;
  const posting = title && !hasTitle(document) ? { ...read.posting, title } : read.posting;
  return { posting, ...(truncated && { truncated }), ...(hidden && { hidden }) };
}

/** What does not look like a posting is read all the same: the user says that it is one. A list is none. */
function readMarkup(
  document: Document,
  url: URL,
  { sites, knowledge }: Pick<MarkupReader, 'sites' | 'knowledge'>,
): PostingRead {
  const read = readPage(document, url, sites, { knowledge });
  if (read.posting || refused[read.reason]) return read;
  return readPage(document, url, sites, { knowledge, anyway: true });
}

/** The page itself says what it is about. */
function hasTitle(document: Document): boolean {
  return [document.querySelector('h1'), document.querySelector('title')].some((each) =>
    each?.textContent?.trim(),
  );
}

function findAddress(html: string, document: Document): string | undefined {
  const named = [
    SAVED_FROM.exec(html.slice(0, 4_000))?.[1],
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return named.find((each) => each && /^https?:/.test(each) && URL.canParse(each)) ?? undefined;
}
