import { cpSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findWorker, launchChromium, openSidePanel, servePages } from '../../scripts/browser.ts';
import { address, built, chromium, sample } from './extension.ts';
import { chooseFile, openResumePage } from './resume-page.ts';

const canary = 'http://canary.example/seen';

/** The only way out of the browser: it refuses everything, and writes down what was asked. */
async function startProxy(): Promise<{ server: Server; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(404);
    response.end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    // A browser that is closed cuts its connections off.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as AddressInfo).port, asked };
}

/** The browser puts a key of its own into some of its requests, another one each time. */
const withoutQuery = (line: string): string => line.replace(/\?.*/, '');

describe.skipIf(!chromium)('The network', () => {
  let folder: string;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let browser: Browser;
  let close: (() => Promise<void>) | undefined;
  let page: Page;
  let panel: Page;
  /** What the page of the posting asked for beside itself, scripts of the extension in it included. */
  const byPage: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gaplight-network-'));
    proxy = await startProxy();
    const idle = join(folder, 'idle');
    await mkdir(idle);
    await writeFile(join(idle, 'manifest.json'), '{"manifest_version": 3, "name": "Idle", "version": "1"}');
    await visit(idle);
    await new Promise((done) => setTimeout(done, 3000));
    anyway = new Set([...byPage, ...proxy.asked].map(withoutQuery));
    await close?.();
  });
  afterEach(() => close?.());
  afterAll(async () => {
    proxy?.server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What the browser and the page ask for by themselves: seen beside an extension that does nothing. */
  let anyway: Set<string>;
  /** Everything that was asked for beyond that: by the page of the posting and the scripts in it, and of the proxy. */
  const asked = () => [...byPage, ...proxy.asked].filter((line) => !anyway.has(withoutQuery(line)));

  async function visit(extension: string): Promise<void> {
    proxy.asked.length = 0;
    ({ browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension,
      headless: true,
      // What goes to this machine itself takes the proxy too.
      args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
    }));
    page = await browser.newPage();
    byPage.length = 0;
    page.on('request', (request) => {
      if (request.url() !== address) byPage.push(`${request.method()} ${request.url()}`);
    });
    await servePages(page, { [address]: sample });
    await page.goto(address);
  }

  async function start(extension: string): Promise<void> {
    await visit(extension);
    panel = await openSidePanel(browser, page);
  }

  const press = (view: Page, text: string) => view.locator(`button::-p-text(${text})`).click();
  const tryFetch = (view: { evaluate: Page['evaluate'] }) =>
    view.evaluate(
      (to) =>
        fetch(to, { mode: 'no-cors' }).then(
          () => 'sent',
          () => 'refused',
        ),
      canary,
    );

  it('carries nothing of a whole session: reading, importing a PDF, comparing, rewriting, copying, saving', async () => {
    await start(built);
    const pdf = join(folder, 'resume.pdf');
    const printer = await browser.newPage();
    await printer.setContent(
      '<h1>Tamsin Orley</h1><p>tamsin.orley@example.com</p><h2>Experience</h2><p><b>Backend Engineer</b>, Brackwater Rail, Feb 2021 - Present</p><ul><li>Worked on improving API performance in Go.</li></ul>',
    );
    await printer.pdf({ path: pdf });
    await printer.close();
    const editor = await openResumePage(browser);
    await chooseFile(editor, pdf);
    await editor.waitForSelector('form');
    await editor.locator('::-p-aria(More)').click();
    await editor.waitForSelector('[role=menuitem]');
    await editor.locator('[role=menuitem]::-p-text(Save everything)').click();
    await editor.close();
    await page.bringToFront();
    await panel.waitForSelector('[role=tab]::-p-text(Bullets)');
    await panel.locator('[role=tab]::-p-text(Bullets)').click();
    await panel.waitForSelector('[data-bullet]');
    await panel.locator('[data-bullet] input[data-slot]').fill('40%');
    await press(panel, 'Copy');
    await panel.locator('[role=tab]::-p-text(Check)').click();
    await panel.waitForSelector('[data-finding]');
    await panel.locator('[role=tab]::-p-text(Guide)').click();
    await panel.waitForSelector('input[type=search]');
    expect(asked()).toEqual([]);
  });

  it('is closed to the pages and the worker of the extension, whoever asks them', async () => {
    await start(built);
    expect(await tryFetch(panel)).toBe('refused');
    expect(await tryFetch(await findWorker(browser))).toBe('refused');
    const editor = await openResumePage(browser);
    expect(await tryFetch(editor)).toBe('refused');
    expect(asked()).toEqual([]);
  });

  it('would show a request: an extension with its policy taken away is seen asking', async () => {
    const open = join(folder, 'open');
    cpSync(built, open, { recursive: true });
    const manifest = JSON.parse(await readFile(join(open, 'manifest.json'), 'utf8'));
    delete manifest.content_security_policy;
    await writeFile(join(open, 'manifest.json'), JSON.stringify(manifest));
    for (const [file, to] of [
      ['background.js', `${canary}?worker`],
      // A page of TLS may ask for nothing without it.
      ['posting.js', `${canary.replace('http:', 'https:')}?script-in-page`],
    ] as const)
      await appendFile(join(open, file), `\nfetch('${to}', { mode: 'no-cors' }).catch(() => {});`);
    await start(open);
    expect(await tryFetch(panel)).toBe('sent');
    await expect
      .poll(asked)
      .toEqual(
        expect.arrayContaining([
          `GET ${canary}`,
          `GET ${canary}?worker`,
          expect.stringContaining('script-in-page'),
        ]),
      );
  });
});
