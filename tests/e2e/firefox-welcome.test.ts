import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../../scripts/browser.ts';
import { address, sample } from './extension.ts';
import { FirefoxSidebar } from './firefox-sidebar.ts';
import { firefox, installExtension, type RunInWindow, reachWindow, startFirefox } from './firefox-window.ts';

const patient = { timeout: 10_000 };

describe.skipIf(!firefox)('The page that installing opens in Firefox', () => {
  let browser: Browser;
  let extensionId: string;
  let runInWindow: RunInWindow;
  let welcome: FirefoxSidebar;
  let sidebar: FirefoxSidebar;

  beforeAll(async () => {
    ({ browser, extensionId } = await startFirefox({ welcome: true }));
    runInWindow = await reachWindow(browser);
    welcome = await FirefoxSidebar.page(browser, extensionId, 'welcome.html');
  });
  afterAll(() => browser?.close());

  it('is there in front and names what Firefox has, and the sidebar stays closed', async () => {
    const front = await runInWindow('return gBrowser.selectedBrowser.currentURI.spec;');
    expect(front).toMatch(/\/welcome\.html$/);
    expect(await runInWindow('return SidebarController.isOpen;')).toBe(false);
    await expect.poll(() => welcome.text(), patient).toContain('choose Pin to Toolbar');
    expect(await welcome.has('[data-command="Open the panel"] kbd')).toBe(true);
  });

  it('opens the browser’s own page of keys', async () => {
    await welcome.click('Change the keys');
    await expect
      .poll(() => runInWindow('return gBrowser.selectedBrowser.currentURI.spec;'), patient)
      .toMatch(/^about:addons/);
    await runInWindow('gBrowser.removeTab(gBrowser.selectedTab);');
  });

  it('takes the sample resume, and opens a posting that the sidebar compares with it', async () => {
    await welcome.click('Try the sample resume');
    await expect.poll(() => welcome.text(), patient).toMatch(/Sample resume · \d+ roles/);
    await welcome.click('Open the sample posting');
    await expect
      .poll(() => runInWindow('return gBrowser.selectedBrowser.currentURI.spec;'), patient)
      .toMatch(/\/sample-posting\.html$/);
    sidebar = await FirefoxSidebar.open(browser, extensionId);
    await sidebar.waitFor('[data-state-word]');
    expect(await sidebar.text()).toMatch(/Quayline · .*sample posting/);
    await welcome.waitFor('[data-step=click][data-done=true]');
  });
});

describe.skipIf(!firefox)('In Firefox a tab that was open before the install', () => {
  let browser: Browser;
  afterAll(() => browser?.close());

  it('is read as it is', async () => {
    const started = await startFirefox();
    ({ browser } = started);
    await browser.uninstallExtension(started.extensionId);
    const page = await browser.newPage();
    await servePages(page, { [address]: sample });
    await page.goto(address);
    const extensionId = await installExtension(browser);
    // A click on the icon would have the page read: that is done beside another one.
    await browser.newPage();
    const sidebar = await FirefoxSidebar.open(browser, extensionId);
    await page.bringToFront();
    await sidebar.waitFor('[data-ask]');
  });
});
