import { inTurn } from '../../lib/storage/lock.ts';

/**
 * Opens the page of the first minute in a tab, in the window that was used last. A private window is never written
 * into: where there is no other one, nothing is opened. Nor is it where anything is stored: whoever loads a build anew
 * at each start of the browser has had that minute.
 */
export async function openWelcome(): Promise<void> {
  const stored = await inTurn(() => browser.storage.local.get());
  if (Object.keys(stored).length > 0) return;
  const all = await browser.windows.getAll({ windowTypes: ['normal'] });
  const open = all.filter(({ incognito }) => !incognito);
  const { id } = open.find(({ focused }) => focused) ?? open[0] ?? {};
  if (id !== undefined) await browser.tabs.create({ windowId: id, url: '/welcome.html' });
}
