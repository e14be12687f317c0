import { sendMessage } from '../../lib/messages/messages.ts';
import { placesOf } from '../../lib/panel/places-of.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import type { FollowedTab } from './follow-tab.ts';

/** How long a row has to be pointed at before the page is told, in milliseconds: a pointer on its way crosses many. */
const restFor = 90;

/** Has the page light the words of the row that the user points at. */
export function lightAsks(store: PanelStore, tab: Promise<FollowedTab>): void {
  let told: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    const { page, comparison, pointedRow } = store.getState();
    if (page.kind !== 'read' || pointedRow === told) return;
    told = pointedRow;
    const row = comparison?.rows.find(({ key }) => key === pointedRow);
    const { frameId, report } = page;
    const order = { readId: report.readId, places: row ? placesOf(row) : [] };
    void tab.then(({ id }) => {
      const tabId = id();
      if (tabId !== undefined) sendMessage('lightPlaces', order, { tabId, frameId }).catch(() => {});
    });
  }

  store.subscribe(({ pointedRow }, before) => {
    if (pointedRow === before.pointedRow) return;
    clearTimeout(timer);
    timer = setTimeout(tell, restFor);
  });
}
