import { type BlockRead, readBlocks } from './blocks.ts';
import type { JobPosting } from './job-posting.ts';
import type { Posting } from './posting.ts';
import { readTextBlocks } from './text-blocks.ts';

const TAG = /<\/?(?:p|div|ul|ol|li|br|h[1-6]|span|strong|b|em|section|table|a|u|i)\b[^<>]{0,2000}>/i;
const ENCODED_TAG = /&(?:amp;)*lt;\/?(?:p|div|ul|ol|li|br|h[1-6]|span|strong|b|em|section|table)\b/i;

/**
 * The text of a structured description with its blocks: HTML, HTML that is encoded once more, or plain text.
 * It stands nowhere in the page, so it has no runs. `document` lends its window's parser.
 */
export function readStructuredText(description: string, document: Document): BlockRead {
  let text = description;
  for (let round = 0; round < 3 && !TAG.test(text) && ENCODED_TAG.test(text); round++) {
    text = parseHtml(text, document).textContent ?? '';
  }
  if (TAG.test(text)) return { ...readBlocks([parseHtml(text, document)]), runs: [] };
  const plain = (parseHtml(text.replaceAll('<', '&lt;'), document).textContent ?? '').trim();
  return { description: plain, blocks: readTextBlocks(plain), runs: [], truncated: false };
}

/** The posting of a `.json` file that holds a schema.org JobPosting. */
export function makeJobPosting(jobPosting: JobPosting, document: Document): Posting {
  const { description: html, identifier: _, ...facts } = jobPosting;
  const { description, blocks } = readStructuredText(html, document);
  return { source: 'json-ld', ...facts, description, blocks };
}

/** Parses into a document of its own: nothing in it is loaded or run. */
function parseHtml(html: string, document: Document): HTMLElement {
  const parser = document.defaultView ? new document.defaultView.DOMParser() : new DOMParser();
  return parser.parseFromString(html, 'text/html').body;
}
