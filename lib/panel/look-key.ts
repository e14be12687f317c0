import type { CompareOptions } from '../gap/compare.ts';
import type { Posting } from '../posting/posting.ts';
import type { Resume } from '../resume/resume.ts';
import type { OwnTerm } from '../tokens/own-terms.ts';

/** All that a comparison follows from. */
export interface LookOrigin extends Required<Pick<CompareOptions, 'corrections' | 'language'>> {
  /** The version of the extension, which is that of its rules. */
  version: string;
  /** The month up to which work that goes on counts: "2026-03". */
  month: string;
  ownTerms: readonly OwnTerm[];
  resume: Resume | undefined;
  posting: Posting;
  tokens: CompareOptions['tokens'];
}

/** Names what was shown, and nothing else that could be. */
export interface LookKey {
  /** The same for all postings beside one resume. */
  beside: string;
  of: string;
}

/** The key of what is shown of a posting. It changes with whatever bears on it. */
export async function makeLookKey({ posting, tokens, ...beside }: LookOrigin): Promise<LookKey> {
  const [besideHash, of] = await Promise.all([hash(beside), hash({ posting, tokens, ...beside })]);
  return { beside: besideHash, of };
}

/** SHA-256, so that no other text has the same by accident. */
async function hash(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
