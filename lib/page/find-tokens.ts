import { expandBytes, readBytes } from '../text/compressed-text.ts';
import { findInSteps, type OpenVocabulary, openInSteps } from '../tokens/open-vocabulary.ts';
import { inOneStep } from '../tokens/steps.ts';
import type { Token } from '../tokens/token.ts';
import { type IdleWork, startIdleWork } from './idle-work.ts';

/** What was found, and how long each slice of finding it held the page's main thread, in milliseconds. */
export interface FoundTokens {
  tokens: Token[];
  slices: number[];
}

/** Finds the terms of a text without holding up the page. */
export type TokenFinder = (text: string) => Promise<FoundTokens>;

/**
 * Gives the function that finds the terms of a text while the page of `window` is idle, until `signal` aborts. The
 * packed vocabulary is opened at its first use: most pages hold no posting, and pay nothing for it.
 */
export function createTokenFinder(pageVocabulary: string, window: Window, signal: AbortSignal): TokenFinder {
  let opened: Promise<OpenVocabulary> | undefined;
  async function open(work: IdleWork): Promise<OpenVocabulary> {
    const bytes = await work.run(inOneStep(() => readBytes(pageVocabulary)));
    const text = await expandBytes(bytes);
    return work.run(openInSteps(text));
  }
  return async (text) => {
    const work = startIdleWork(window, signal);
    opened ??= open(work);
    const vocabulary = await opened;
    const tokens = await work.run(findInSteps(text, vocabulary));
    return { tokens, slices: work.slices };
  };
}
