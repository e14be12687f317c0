import { JSDOM } from 'jsdom';
import { makePosting } from '../../../lib/import/posting/make-posting.ts';
import type { PostingSource } from '../../../lib/import/posting/posting-source.ts';
import { readPostingFile, readPostingText } from '../../../lib/import/posting/read-posting-file.ts';
import { pageKnowledge } from '../../../rules/pages/index.ts';
import { postingCues } from '../../../rules/pages/posting-cues.ts';
import { sites } from '../../../rules/sites/index.ts';
import { knowledge as importing } from '../knowledge.ts';

const knowledge = { ...importing, cues: postingCues };
const { DOMParser } = new JSDOM().window;

const make = (name: string, source: PostingSource) =>
  makePosting(name, source, {
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
    sites,
    knowledge: pageKnowledge,
  });

/** Brings a file as the panel does, and gives what it shows of it. */
export async function bringFile(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return make(name, await readPostingFile(name, bytes, knowledge));
}

/** Pastes a text as the panel does. */
export async function bringText(text: string) {
  return make('This text', await readPostingText('This text', text, knowledge));
}
