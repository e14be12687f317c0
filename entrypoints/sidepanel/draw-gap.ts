import { uncovered } from '../../lib/gap/order-gap.ts';
import { findMarks } from '../../lib/marks/find-marks.ts';
import { findStops } from '../../lib/marks/mark-stops.ts';
import { onMessage, sendMessage } from '../../lib/messages/messages.ts';
import type { PanelState, PanelStore } from '../../lib/panel/store.ts';
import type { FollowedTab } from './follow-tab.ts';

/** Has the page draw the gap while the marks are on, and tells the panel where steps and clicks on the page lead. */
export function drawGap(store: PanelStore, tab: Promise<FollowedTab>): void {
  let drawn: unknown;
  store.subscribe(({ page, brought, comparison, marksOn }) => {
    const shown = marksOn && comparison?.gap && !brought ? comparison : undefined;
    if (page.kind !== 'read' || !page.report.posting || drawn === (shown ?? page)) return;
    drawn = shown ?? page;
    const order = { readId: page.report.readId, ...(shown && { drawing: toDrawing(shown) }) };
    const { frameId } = page;
    void tab.then(({ id }) => {
      const tabId = id();
      if (tabId !== undefined) sendMessage('drawMarks', order, { tabId, frameId }).catch(() => {});
    });
  });
  onMessage('askReached', ({ data, sender }) => {
    void tab.then(({ id }) => {
      const { page } = store.getState();
      const isShown = page.kind === 'read' && page.frameId === (sender.frameId ?? 0);
      if (sender.tab?.id === id() && isShown && typeof data === 'number') store.reachAsk(data);
    });
  });
}

function toDrawing({ gap, requirements: all, walk }: NonNullable<PanelState['comparison']>) {
  const requirements = uncovered(all ?? []);
  return {
    marks: findMarks(gap ?? []),
    stops: findStops(walk.flatMap((index) => requirements[index] ?? [])),
  };
}
