import type { AskCountReport } from '../../lib/messages/ask-count.ts';
import type { PageReport } from '../../lib/messages/messages.ts';
import { sendMessage } from '../../lib/messages/messages.ts';
import { type Badge, bareTitle, describeNamed, describeOpenAsks } from '../../lib/panel/badge.ts';
import { storedSettings } from '../../lib/storage/items.ts';
import { addOwnTerms, type OwnTerm } from '../../lib/tokens/own-terms.ts';
import type { Category } from '../../lib/tokens/vocabulary.ts';
import { countedTerms } from '../../rules/counted-terms.ts';
import { createOwnFinder } from '../../rules/own-terms.ts';

/** A reading of a frame of a tab. */
interface Reading {
  tabId: number;
  frameId: number;
  readId: string;
}

/** What a page has read and found. */
type Read = Pick<PageReport, 'posting' | 'tokens'>;

/** Says what a posting names, with the names that the user has added. */
interface Describer {
  own: string;
  describe(read: Read): Badge;
}

/** The terms that are counted, by id. */
const counted: [id: string, term: { category: Category }][] = Object.entries(countedTerms).flatMap(
  ([category, ids]) => ids.map((id): (typeof counted)[number] => [id, { category: category as Category }]),
);

async function readOwnTerms(): Promise<OwnTerm[]> {
  return (await storedSettings.read().catch(() => undefined))?.value?.ownTerms ?? [];
}

async function createDescriber(): Promise<Describer> {
  const own = await readOwnTerms();
  const terms = new Map<string, { category: Category }>([
    ...counted,
    ...addOwnTerms([], own).map((term) => [term.id, term] as const),
  ]);
  const ownNames = createOwnFinder(own);
  return {
    own: JSON.stringify(own),
    describe({ posting, tokens }) {
      // Without a page's tokens nothing is known of what its posting names.
      if (!posting || !tokens) return bare;
      const others = ownNames
        .find(posting.description, tokens.length > 0)
        .filter((own) => !tokens.some(({ start, end }) => start < own.end && own.start < end));
      return describeNamed([...tokens, ...others], terms);
    },
  };
}

/** Where nothing is counted. */
const bare: Badge = { text: '', title: bareTitle };

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

  async function showPosting({ tabId, readId }: Reading, read: Read): Promise<void> {
    describer ??= createDescriber();
    const { describe } = await describer;
    // The tab may have gone on meanwhile.
    if (readings.get(tabId)?.readId !== readId) return;
    const known = compared.get(tabId);
    show(tabId, known?.readId === readId ? known.badge : describe(read));
  }

  return {
    /** A frame has read a posting, or has read that there is none. Returns whether it is the frame that counts. */
    read(reading: Reading, report: Read): boolean {
      const { tabId, frameId } = reading;
      const { posting } = report;
      if (!posting && (readings.get(tabId)?.frameId ?? 0) !== frameId) return false;
      readings.set(tabId, posting ? reading : { ...reading, frameId: 0 });
      if (posting) void showPosting(reading, report);
      else show(tabId, bare);
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
