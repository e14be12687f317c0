import type { Browser } from 'puppeteer-core';
import { type RunInWindow, reachWindow } from './firefox-window.ts';

const sidebarView = "SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')";

/** The page of the extension in a tab, as an expression for the browser's window. */
const viewOf = (file: string): string =>
  `[...gBrowser.tabs].map((tab) => tab.linkedBrowser).find((each) => each.currentURI.spec.endsWith(${JSON.stringify(`/${file}`)}))`;

/**
 * Drives Firefox's own sidebar. WebDriver BiDi does not reach pages of extensions, but with system access it
 * reaches the browser's window, and through it the sidebar: the toolbar button is triggered as by a click, and
 * a frame script reads and clicks inside the panel.
 */
export class FirefoxSidebar {
  readonly #runInWindow: RunInWindow;
  readonly #extensionId: string;
  /** Where the page of the extension is that is read and clicked, as an expression for the browser's window. */
  readonly #view: string;

  private constructor(runInWindow: RunInWindow, extensionId: string, view = sidebarView) {
    this.#runInWindow = runInWindow;
    this.#extensionId = extensionId;
    this.#view = view;
  }

  /** Drives a page of the extension that is open in a tab, in the same way. */
  static async page(browser: Browser, extensionId: string, file: string): Promise<FirefoxSidebar> {
    const page = new FirefoxSidebar(await reachWindow(browser), extensionId, viewOf(file));
    await page.waitFor('#root *');
    return page;
  }

  /** Opens a file of the extension in a tab of its own, and drives it in the same way. */
  async openPage(file: string): Promise<FirefoxSidebar> {
    await this.#runInWindow(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#extensionId)});
      gBrowser.selectedTab = gBrowser.addTrustedTab(extension.baseURL + ${JSON.stringify(file)}, {
        triggeringPrincipal: extension.principal,
      });
    `);
    const page = new FirefoxSidebar(this.#runInWindow, this.#extensionId, viewOf(file));
    await page.waitFor('#root *');
    return page;
  }

  /** Triggers the toolbar button of the extension, which opens its sidebar. */
  static async open(browser: Browser, extensionId: string): Promise<FirefoxSidebar> {
    const runInWindow = await reachWindow(browser);
    const sidebar = new FirefoxSidebar(runInWindow, extensionId);
    await runInWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      for (let tries = 0; tries < 100 && !SidebarController.isOpen; tries++) await new Promise((done) => setTimeout(done, 50));
    `);
    await sidebar.waitFor('#root *');
    return sidebar;
  }

  /** The address of the files of the extension, which differs from one installation to the next. */
  address(): Promise<string> {
    return this.#runInWindow(`
      return WebExtensionPolicy.getByID(${JSON.stringify(this.#extensionId)}).getURL('').replace(/\\/$/, '');
    `);
  }

  /** The number on the toolbar button. */
  badge(tabUrl: string): Promise<string> {
    return this.#runInWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#extensionId)});
      const tab = [...gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(tabUrl)});
      return ExtensionParent.apiManager.global.browserActionFor(extension).action.getProperty(tab, 'badgeText');
    `);
  }

  /** Waits until an element that fits the selector is there. */
  waitFor(selector: string): Promise<void> {
    return this.#until(`show "${selector}"`, async () => (await this.#inPanel('has', selector)) === true);
  }

  /** Whether an element that fits the selector is there. */
  has(selector: string): Promise<unknown> {
    return this.#inPanel('has', selector);
  }

  /** Goes to a tab of the panel, whose name may be followed by a count. */
  openTab(name: string): Promise<void> {
    return this.#do('click', name, 'tab');
  }

  async text(): Promise<string> {
    return String((await this.#inPanel('text', '')) ?? '');
  }

  /** Clicks the first button or link whose text is this, once there is one. */
  click(text: string): Promise<void> {
    return this.#do('click', text);
  }

  /** The placeholders of the fields that fit the selector. */
  async placeholders(selector: string): Promise<string[]> {
    return ((await this.#inPanel('placeholders', selector)) ?? []) as string[];
  }

  /** Types a text into the first field that fits the selector, in place of what it holds. */
  type(selector: string, text: string): Promise<void> {
    return this.#do('type', selector, text);
  }

  /** Gives the file chooser a text file. */
  chooseFile(name: string, text: string): Promise<void> {
    return this.#do('choose', name, text);
  }

  /** Puts values into the storage of the extension, as a fault of the disk or an older version would. */
  plant(values: Record<string, unknown>): Promise<void> {
    return this.#do('plant', JSON.stringify(values));
  }

  /** Clicks the toolbar button again, as one does on a page that is not read by itself. */
  async clickToolbar(): Promise<void> {
    await this.#runInWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#extensionId)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    `);
  }

  /** Does what a shortcut of the extension does, which the browser keeps by its key: "VK_DOWN". */
  async pressShortcut(keycode: string): Promise<void> {
    await this.#runInWindow(`
      document.querySelector('keyset[id^=ext-keyset-id] key[keycode=${keycode}]').doCommand();
    `);
  }

  /** The text that was copied last. */
  clipboard(): Promise<string> {
    return this.#runInWindow(`
      const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      held.init(null);
      held.addDataFlavor('text/plain');
      Services.clipboard.getData(held, Services.clipboard.kGlobalClipboard);
      const data = {};
      held.getTransferData('text/plain', data);
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    `);
  }

  /** A picture of the panel as a PNG. */
  async screenshot(): Promise<Buffer> {
    const data = await this.#runInWindow(`
      const inner = ${this.#view};
      const image = await inner.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d').drawImage(image, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return bytes.toBase64();
    `);
    return Buffer.from(data, 'base64');
  }

  /** Does something to an element once it is there. What got no answer was done to a page that went away with it. */
  #do(action: 'click' | 'type' | 'choose' | 'plant', argument: string, text?: string): Promise<void> {
    return this.#until(`take "${action} ${argument}"`, async () => {
      const answer = await this.#inPanel(action, argument, text);
      return answer === true || answer === undefined;
    });
  }

  async #until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    const until = Date.now() + 20_000;
    while (Date.now() < until) {
      if (await isSo()) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`The sidebar did not ${what}; it shows: ${await this.text()}`);
  }

  /** The answer of the page, `null` while there is no page, `undefined` when none came: a page may go while it is asked. */
  #inPanel(
    action: 'has' | 'text' | 'click' | 'type' | 'choose' | 'placeholders' | 'plant',
    argument: string,
    text = '',
  ): Promise<unknown> {
    const script = `
      addMessageListener('gaplight:do', function listener({ data }) {
        removeMessageListener('gaplight:do', listener);
        const page = content.document;
        let answer = null;
        if (data.action === 'has') answer = page.querySelector(data.argument) !== null;
        if (data.action === 'text') answer = page.body ? page.body.innerText : '';
        if (data.action === 'click') {
          const found = [...page.querySelectorAll('button, a, label, [role=tab]')].find((each) => {
            const text = each.textContent.trim() || each.ariaLabel;
            return text === data.argument || (text.startsWith(data.argument) && (data.text === 'tab' || each.ariaExpanded !== null)) || (data.argument === 'Show on the page' && text.endsWith(data.argument));
          });
          answer = found !== undefined;
          if (found) {
            // Copying is allowed only right after something that the user did.
            page.notifyUserGestureActivation();
            // So is asking for a permission, while the browser handles what the user did.
            const handling = content.windowUtils.setHandlingUserInput(true);
            for (const type of ['mousedown', 'mouseup', 'click']) {
              found.dispatchEvent(new content.MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }));
            }
            handling.destruct();
          }
        }
        if (data.action === 'plant') {
          const { storage } = content.wrappedJSObject.browser;
          storage.local.set(Components.utils.cloneInto(JSON.parse(data.argument), content));
          answer = true;
        }
        if (data.action === 'placeholders')
          answer = [...page.querySelectorAll(data.argument)].map((each) => each.placeholder);
        if (data.action === 'type') {
          const field = page.querySelector(data.argument);
          answer = field !== null;
          if (field) {
            field.focus();
            field.value = data.text;
            field.dispatchEvent(new content.InputEvent('input', { bubbles: true }));
          }
        }
        if (data.action === 'choose') {
          const chooser = page.querySelector('input[aria-label="Resume file"]');
          answer = chooser !== null;
          if (chooser) {
            chooser.mozSetFileArray([new content.File([data.text], data.argument)]);
            chooser.dispatchEvent(new content.Event('change', { bubbles: true }));
          }
        }
        sendAsyncMessage('gaplight:done', answer);
      });`;
    return this.#runInWindow(`
      const inner = ${this.#view};
      const manager = inner?.messageManager;
      if (!manager) return null;
      return new Promise((done) => {
        function listener(message) {
          manager.removeMessageListener('gaplight:done', listener);
          done(message?.data);
        }
        manager.addMessageListener('gaplight:done', listener);
        setTimeout(listener, 3000);
        manager.loadFrameScript('data:application/javascript,' + ${JSON.stringify(encodeURIComponent(script))}, false);
        manager.sendAsyncMessage('gaplight:do', ${JSON.stringify({ action, argument, text })});
      });
    `);
  }
}
