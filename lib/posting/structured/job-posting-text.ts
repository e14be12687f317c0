import { markupElements } from '../blocks/html-elements.ts';
import { type BlockRead, readBlocks } from '../blocks/read-blocks.ts';
import { readTextBlocks } from '../blocks/text-blocks.ts';
import { collapse } from '../fields.ts';
import type { PageKnowledge } from '../page-knowledge.ts';
import { parseHtml } from '../parse-html.ts';
import { type FactName, factNames } from '../posting-facts.ts';
import type { JobPosting } from './job-posting.ts';

const NAMES = `(?:${markupElements.join('|')})`;
const TAG = new RegExp(`</?${NAMES}(?:\\s[^<>]*)?/?>`, 'i');
const ENCODED_TAG = new RegExp(`&(?:amp;)*lt;/?${NAMES}\\b`, 'i');

/**
 * The text of a structured posting with its blocks: HTML, HTML that is encoded once more, or plain text.
 * It has no runs, since it does not stand in the page. `document` lends its window's parser.
 */
export function readStructuredText(
  { description, parts = [] }: JobPosting,
  document: Document,
  knowledge: PageKnowledge,
): BlockRead {
  const texts = [description, ...parts].map((text) => decodeMarkup(text, document));
  if (!texts.some((text) => TAG.test(text))) {
    const plain = texts.map((text) => decodeText(text, document)).join('\n');
    return { description: plain, blocks: readTextBlocks(plain, knowledge), runs: [], truncated: false };
  }
  const html = texts
    .map((text) => (TAG.test(text) ? text : `<pre>${text.replaceAll('<', '&lt;')}</pre>`))
    .join('');
  return { ...readBlocks([parseHtml(html, document)], knowledge), runs: [] };
}

/** The facts of structured data for readers, with their entities decoded. */
export function decodeFacts(jobPosting: JobPosting, document: Document): Partial<Record<FactName, string>> {
  const decoded: Partial<Record<FactName, string>> = {};
  for (const name of factNames) {
    const fact = collapse(decodeText(jobPosting[name] ?? '', document));
    if (fact) decoded[name] = fact;
  }
  return decoded;
}

function decodeMarkup(text: string, document: Document): string {
  let markup = text;
  for (let round = 0; round < 3 && !TAG.test(markup) && ENCODED_TAG.test(markup); round++) {
    markup = parseHtml(markup, document).textContent ?? '';
  }
  return markup;
}

/** Plain text whose entities some sites encode twice. */
function decodeText(text: string, document: Document): string {
  let plain = text;
  for (let round = 0; round < 2 && /&#?\w+;/.test(plain); round++) {
    plain = parseHtml(plain.replaceAll('<', '&lt;'), document).textContent ?? '';
  }
  return plain.trim();
}
