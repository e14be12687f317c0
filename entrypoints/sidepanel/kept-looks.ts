import { parseLook, toLook } from '../../lib/panel/look.ts';
import { type LookOrigin, makeLookKey } from '../../lib/panel/look-key.ts';
import type { PanelState, PanelStore } from '../../lib/panel/store.ts';
import { thisMonth } from '../../lib/resume/years-of-work.ts';
import { keepLook, readLook } from '../../lib/storage/kept-looks.ts';
import type { OwnTerm } from '../../lib/tokens/own-terms.ts';
import type { FollowedSettings } from './follow-settings.ts';
import type { FollowedTab } from './follow-tab.ts';

/**
 * Shows at once what was shown last of the posting that the page holds, where nothing has changed that it follows from.
 * Returns whether it is shown, as soon as that is plain.
 */
export async function showKeptLook(store: PanelStore, { firstNames }: FollowedSettings): Promise<boolean> {
  const [state, ownTerms] = await Promise.all([whenAnswered(store), firstNames]);
  const origin = originOf(state, ownTerms);
  if (!origin) return false;
  const look = parseLook(await readLook(await makeLookKey(origin)));
  if (look) store.showLook(look, state);
  return look !== undefined;
}

/** Keeps what is shown of each posting of a page, once it was worked out. What a private window shows is not kept. */
export function keepLooks(store: PanelStore, tab: Promise<FollowedTab>, { names }: FollowedSettings): void {
  async function keep(): Promise<void> {
    const state = store.getState();
    const { comparison } = state;
    const origin = originOf(state, names());
    if (!comparison?.requirements || !origin || (await (await tab).isPrivate())) return;
    await keepLook(await makeLookKey(origin), toLook(comparison));
  }
  store.subscribe(({ comparison }, before) => {
    // Where there is no room for it, it is worked out anew.
    if (comparison !== before.comparison) requestIdleCallback(() => void keep().catch(() => {}));
  });
}

/** The state as soon as the page has answered, and the storage. */
function whenAnswered(store: PanelStore): Promise<PanelState> {
  const isAnswered = ({ page, resume }: PanelState): boolean =>
    page.kind !== 'waiting' && resume !== undefined;
  return new Promise((done) => {
    const stop = store.subscribe((state) => {
      if (!isAnswered(state)) return;
      stop();
      done(state);
    });
  });
}

/** All that the comparison of this state follows from; `undefined` where it is not that of a page's posting. */
function originOf(
  { page, brought, resume }: PanelState,
  ownTerms: readonly OwnTerm[] | undefined,
): LookOrigin | undefined {
  if (page.kind !== 'read' || !page.report.posting || brought || !ownTerms) return undefined;
  return {
    version: browser.runtime.getManifest().version,
    month: thisMonth(),
    ownTerms,
    resume: resume?.resume,
    corrections: resume?.corrections,
    language: resume?.source?.language,
    posting: page.report.posting,
    tokens: page.report.tokens,
  };
}
