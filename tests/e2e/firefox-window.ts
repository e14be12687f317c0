import { resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup.mjs';

/** Where Firefox is, or `undefined` on a machine without it. */
export const firefox = findBrowser('firefox');

/** Starts Firefox with the built extension; `welcome` leaves the page in front that installing opens. */
export async function startFirefox({ welcome = false } = {}): Promise<{
  browser: Browser;
  extensionId: string;
}> {
  const browser = await launchFirefox();
  return { browser, extensionId: await installExtension(browser, { welcome }) };
}

/** Starts Firefox as it is, or with a profile of before. It gives the permissions that it is asked for without a question. */
export function launchFirefox(profile?: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: firefox ?? '',
    headless: true,
    ...(profile && { userDataDir: profile }),
    // The sidebar is a part of the browser's own window, which tests reach only with this.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Without motion a scroll is over at once, however busy the machine is.
      'ui.prefersReducedMotion': 1,
      // The question lies in no page.
      'extensions.webextOptionalPermissionPrompts': false,
      // What is installed for good is signed by the store.
      'xpinstall.signatures.required': false,
    },
  });
}

/** Puts the built extension in for good, as a person does, so that it is there after a restart. Returns its id. */
export async function keepExtension(browser: Browser, file: string): Promise<string> {
  const runInWindow = await reachWindow(browser);
  const id = await runInWindow(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(${JSON.stringify(file)});
    const install = await AddonManager.getInstallForFile(file);
    await install.install();
    return install.addon.id;
  `);
  await closeWelcome(runInWindow);
  return id;
}

/** Puts the built extension in, as `startFirefox` does. Returns its id. */
export async function installExtension(browser: Browser, { welcome = false } = {}): Promise<string> {
  const id = await browser.installExtension(resolve(import.meta.dirname, '../../.output/firefox-mv3'));
  if (!welcome) await closeWelcome(await reachWindow(browser));
  return id;
}

/** Closes the page that installing opens, so that it is not in front of what comes next. */
async function closeWelcome(runInWindow: RunInWindow): Promise<void> {
  await runInWindow(`
    for (let tries = 0; tries < 200; tries++) {
      const tab = [...gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
      if (tab) return gBrowser.removeTab(tab);
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('The install opened no page.');
  `);
}

/** Runs the body of a function in the browser's own window and gives what it returns. */
// biome-ignore lint/suspicious/noExplicitAny: what a script of the window answers has no type here
export type RunInWindow = (body: string) => Promise<any>;

/** Reaches the window of the browser itself, with its toolbar and its sidebar. */
export async function reachWindow(browser: Browser): Promise<RunInWindow> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree as { contexts: { context: string }[] }).contexts[0]?.context;
  if (!window) throw new Error('Firefox shows no window.');
  return async (body) => {
    const answer = (await send(browser, 'script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => { ${body} })()))()`,
      target: { context: window },
      awaitPromise: true,
      userActivation: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
}

/** A command of WebDriver BiDi itself, for what puppeteer has no method for. */
async function send(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  return (await connection.send(method, parameters)).result;
}
