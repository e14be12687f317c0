import type { Browser } from 'puppeteer-core';

/**
 * Drives Firefox's own sidebar. WebDriver BiDi does not reach pages of extensions, but with system access it
 * reaches the browser's window, and through it the sidebar: the toolbar button is triggered as by a click, and
 * a frame script reads and clicks inside the panel.
 */
export class FirefoxSidebar {
  readonly #browser: Browser;
  readonly #window: string;
  readonly #extensionId: string;

  private constructor(browser: Browser, window: string, extensionId: string) {
    this.#browser = browser;
    this.#window = window;
    this.#extensionId = extensionId;
  }

  /** Triggers the toolbar button of the extension, which opens its sidebar. */
  static async open(browser: Browser, extensionId: string): Promise<FirefoxSidebar> {
    const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (tree as { contexts: { context: string }[] }).contexts[0]?.context;
    if (!window) throw new Error('Firefox shows no window.');
    const sidebar = new FirefoxSidebar(browser, window, extensionId);
    await sidebar.#inWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      for (let tries = 0; tries < 100 && !SidebarController.isOpen; tries++) await new Promise((done) => setTimeout(done, 50));
    `);
    await sidebar.waitFor('#root *');
    return sidebar;
  }

  /** The number on the toolbar button. */
  badge(tabUrl: string): Promise<string> {
    return this.#inWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#extensionId)});
      const tab = [...gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(tabUrl)});
      return ExtensionParent.apiManager.global.browserActionFor(extension).action.getProperty(tab, 'badgeText');
    `);
  }

  /** Waits until an element that fits the selector is there. */
  async waitFor(selector: string, timeout = 15_000): Promise<void> {
    const until = Date.now() + timeout;
    while (Date.now() < until) {
      if ((await this.#inPanel('has', selector)) === true) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`The sidebar did not show "${selector}"; it shows: ${await this.text()}`);
  }

  text(): Promise<string> {
    return this.#inPanel('text', '') as Promise<string>;
  }

  /** Clicks the first button or link whose text is this. */
  click(text: string): Promise<unknown> {
    return this.#inPanel('click', text);
  }

  /** A picture of the panel as a PNG. */
  async screenshot(): Promise<Buffer> {
    const data = await this.#inWindow(`
      const inner = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
      const image = await inner.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d').drawImage(image, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return bytes.toBase64();
    `);
    return Buffer.from(data, 'base64');
  }

  #inPanel(action: 'has' | 'text' | 'click', argument: string): Promise<unknown> {
    const script = `
      addMessageListener('gaplight:do', function listener({ data }) {
        removeMessageListener('gaplight:do', listener);
        const page = content.document;
        let answer = null;
        if (data.action === 'has') answer = page.querySelector(data.argument) !== null;
        if (data.action === 'text') answer = page.body ? page.body.innerText : '';
        if (data.action === 'click') {
          const found = [...page.querySelectorAll('button, a, [role=tab]')].find((each) => each.textContent.trim() === data.argument);
          answer = found !== undefined;
          if (found) {
            for (const type of ['mousedown', 'mouseup', 'click']) {
              found.dispatchEvent(new content.MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }));
            }
          }
        }
        sendAsyncMessage('gaplight:done', answer);
      });`;
    return this.#inWindow(`
      const inner = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
      const manager = inner?.messageManager;
      if (!manager) return null;
      return new Promise((done) => {
        manager.addMessageListener('gaplight:done', function listener(message) {
          manager.removeMessageListener('gaplight:done', listener);
          done(message.data);
        });
        manager.loadFrameScript('data:application/javascript,' + ${JSON.stringify(encodeURIComponent(script))}, false);
        manager.sendAsyncMessage('gaplight:do', ${JSON.stringify({ action, argument })});
      });
    `);
  }

  // biome-ignore lint/suspicious/noExplicitAny: what a script of the window answers has no type here
  async #inWindow(body: string): Promise<any> {
    const answer = (await send(this.#browser, 'script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => { ${body} })()))()`,
      target: { context: this.#window },
      awaitPromise: true,
      userActivation: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  }
}

/** A command of WebDriver BiDi itself, for what puppeteer has no method for. */
async function send(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  return (await connection.send(method, parameters)).result;
}
