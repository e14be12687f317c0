import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { storedSettings } from '../../lib/storage/items.ts';

interface OpenWindow {
  id: number;
  incognito: boolean;
  focused: boolean;
}

describe('The page of the first minute', () => {
  let opened: unknown[];
  let windows: OpenWindow[];
  beforeEach(() => {
    fakeBrowser.reset();
    opened = [];
    windows = [
      { id: 1, incognito: false, focused: false },
      { id: 2, incognito: false, focused: true },
    ];
    const nothing = { addListener: () => {} };
    Object.assign(fakeBrowser, {
      commands: { onCommand: nothing },
      action: { onClicked: nothing },
      permissions: { onAdded: nothing, onRemoved: nothing, contains: async () => false },
      scripting: { getRegisteredContentScripts: async () => [] },
    });
    Object.assign(fakeBrowser.windows, { getAll: async () => windows });
    fakeBrowser.tabs.create = async (tab: unknown) => opened.push(tab) as never;
    background.main();
  });
  const install = async (reason: string) => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    await new Promise((done) => setTimeout(done, 50));
  };

  it('is opened by the install, in the window that is used', async () => {
    await install('install');
    expect(opened).toEqual([{ windowId: 2, url: '/welcome.html' }]);
  });

  it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
    'is not opened by %s',
    async (reason) => {
      await install(reason);
      expect(opened).toEqual([]);
    },
  );

  it('is not opened where something is stored: that browser has had its first minute', async () => {
    await storedSettings.change((settings) => ({ ...settings, marksOn: false }));
    await install('install');
    expect(opened).toEqual([]);
  });

  it('is opened in another window than a private one, and in none where all are private', async () => {
    windows = [
      { id: 1, incognito: true, focused: true },
      { id: 2, incognito: false, focused: false },
    ];
    await install('install');
    expect(opened).toEqual([{ windowId: 2, url: '/welcome.html' }]);
    windows = windows.slice(0, 1);
    await install('install');
    expect(opened).toHaveLength(1);
  });
});
