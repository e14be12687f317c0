/**
 * Has a tab read, whatever site it is on: in the page itself and in the frames of its own origin, each of which reads
 * itself and draws its own marks. Rejects where the browser allows no access: it does after a click on the icon, as long
 * as the tab stays on that origin, and on the hosts that the user has allowed.
 */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/reader.js'] });
}
