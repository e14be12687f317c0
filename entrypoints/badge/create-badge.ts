import type { AskCountReport } from '../../lib/messages/ask-count.ts';
import { sendMessage } from '../../lib/messages/messages.ts';
import { type Badge, bareTitle, describeNamed, describeOpenAsks } from '../../lib/panel/badge.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { storedSettings } from '../../lib/storage/items.ts';
import type { OwnTerm } from '../../lib/tokens/own-terms.ts';
import { createExtractor } from '../../rules/extractor.ts';
import { allTerms } from '../../rules/vocabulary.ts';

/** A reading of a frame of a tab. */
interface Reading {
  tabId: number;
  frameId: number;
  readId: string;
}

/** Finds what a posting names, with the names that the user has added. */
interface Describer {
  own: string;
  describe(description: string): Badge;
}

async function readOwnTerms(): Promise<OwnTerm[]> {
  return (await storedSettings.read().catch(() => undefined))?.value?.ownTerms ?? [];
}

async function createDescriber(): Promise<Describer> {
  const own = await readOwnTerms();
  const terms = allTerms(own);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const extract = createExtractor(terms);
  return {
    own: JSON.stringify(own),
    describe: (description) => describeNamed(extract(description), byId),
  };
}

function show(tabId: number, { text, title }: Badge): void {
  browser.action.setBadgeText({ tabId, text }).catch(() => {});
  browser.action.setTitle({ tabId, title }).catch(() => {});
  browser.action.setBadgeBackgroundColor({ tabId, color: '#3636c9' }).catch(() => {});
}

/**
 * The badge of each tab: what its posting names, and once the panel has compared the posting, what is left to answer.
 * What is known here is forgotten with the worker; then the top frame's posting counts, and an open panel says again
 * what it has counted.
 */
export function createBadge() {
  /** The reading of each tab that the badge counts. */
  const readings = new Map<number, Reading>();
  /** What the panel has counted for a reading of each tab. */
  const compared = new Map<number, { readId: string; badge: Badge }>();
  /** Made at the first posting: the worker wakes for other things too. */
  let describer: Promise<Describer> | undefined;

  async function showPosting({ tabId, readId }: Reading, posting: Posting): Promise<void> {
    describer ??= createDescriber();
    const { describe } = await describer;
    // The tab may have gone on meanwhile.
    if (readings.get(tabId)?.readId !== readId) return;
    const known = compared.get(tabId);
    show(tabId, known?.readId === readId ? known.badge : describe(posting.description));
  }

  return {
    /** A frame has read a posting, or has read that there is none. Returns whether it is the frame that counts. */
    read(reading: Reading, posting: Posting | undefined): boolean {
      const { tabId, frameId } = reading;
      if (!posting && (readings.get(tabId)?.frameId ?? 0) !== frameId) return false;
      readings.set(tabId, posting ? reading : { ...reading, frameId: 0 });
      if (posting) void showPosting(reading, posting);
      else show(tabId, { text: '', title: bareTitle });
      return true;
    },
    /** The panel has counted the asks of a reading. */
    compare({ tabId, readId, ...count }: AskCountReport): void {
      const badge = describeOpenAsks(count);
      compared.set(tabId, { readId, badge });
      show(tabId, badge);
    },
    /** The settings were changed: has all postings counted anew, unless the user's own names are what they were. */
    async follow(): Promise<void> {
      const own = JSON.stringify(await readOwnTerms());
      if (describer && (await describer).own === own) return;
      describer = undefined;
      for (const { id } of await browser.tabs.query({}))
        if (id !== undefined) sendMessage('report', {}, { tabId: id }).catch(() => {});
    },
  };
}
