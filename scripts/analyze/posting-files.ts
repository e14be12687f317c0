import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';

/** Something wrong with what the user handed in; its message is the one sentence to print. */
export class BadInput extends Error {}

export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new BadInput(`${file}: this file cannot be opened.`);
  }
}

/** The posting of an HTML file, read as the extension reads a page at `url`. */
async function readHtml(text: string, url: string | undefined): Promise<PostingRead> {
  const [{ JSDOM, VirtualConsole }, { sites }, { readPage }] = await Promise.all([
    import('jsdom'),
    import('../../rules/sites/index.ts'),
    import('../../lib/posting/read-page.ts'),
  ]);
  const address = url ?? 'https://posting.example/';
  const dom = new JSDOM(text, { url: address, virtualConsole: new VirtualConsole() });
  return readPage(dom.window.document, new URL(address), sites, { knowledge: pageKnowledge });
}

/**
 * Reads the posting of a file: a page as .html, a text as .txt or .md, or a JobPosting as .json.
 *
 * @throws BadInput when it cannot be opened or is none of these.
 */
export async function readPostingFile(file: string, url?: string): Promise<PostingRead> {
  const text = await readText(file);
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return readHtml(text, url);
    case '.txt':
    case '.md':
      return { posting: readPostingText(text, pageKnowledge), runs: [], truncated: false };
    case '.json': {
      const { parseJobPosting } = await import('../../lib/posting/structured/json-ld.ts');
      const { JSDOM } = await import('jsdom');
      return {
        posting: parseJobPosting(parseJson(file, text), new JSDOM('').window.document, pageKnowledge),
        runs: [],
        truncated: false,
      };
    }
    default:
      throw new BadInput(`${file}: expected a posting as .html, .txt, .md or .json.`);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`${file}: this is not valid JSON.`);
  }
}

/** The file itself, or the postings of a folder by name. */
export async function listPostingFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => {
    throw new BadInput(`${path}: there is no such file or folder.`);
  });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(html?|txt|md|json)$/i.test(name)).sort();
  if (names.length === 0)
    throw new BadInput(`${path}: no posting as .html, .txt, .md or .json in this folder.`);
  return names.map((name) => join(path, name));
}
