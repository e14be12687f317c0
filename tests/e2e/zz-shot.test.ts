import { it } from 'vitest';
import { address, compareWithSample, sample, startExtension } from './extension.ts';

it('shots', async () => {
  const { browser, close, page } = await startExtension({ [address]: sample });
  const panel = await compareWithSample(browser, page);
  panel.on('console', (m) => console.log('C', m.text()));
  panel.on('pageerror', (e) => console.log('E', String(e), (e as Error).stack));
  await panel.locator('[role=tab]::-p-text(Bullets)').click();
  await new Promise((r) => setTimeout(r, 2500)); await panel.screenshot({ path: '/tmp/shot0.png' });
  await panel.waitForSelector('[data-bullet]');
  await new Promise((r) => setTimeout(r, 800));
  for (const [w, dark] of [[320, false], [420, true], [500, false]] as const) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await panel.setViewport({ width: w, height: 2200 });
    await panel.screenshot({ path: `/tmp/shot-bullets-${w}.png` });
  }
  const inputs = await panel.$$('[data-bullet] input[data-slot]');
  const vals: Record<string,string> = {};
  for (const input of inputs.slice(0, 6)) { const l = String(await input.evaluate((e) => e.getAttribute('aria-label'))); await input.focus(); await panel.keyboard.type(/p50/.test(l) ? 'p95' : /before/.test(l) ? '2h' : /after|now/.test(l) ? '110ms' : '18 services'); }
  await panel.setViewport({ width: 420, height: 2200 });
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await panel.screenshot({ path: `/tmp/shot-filled.png` });
  const tabs = await panel.$$eval('[role=tab]', (t) => t.map((e) => e.textContent));
  console.log(tabs);
  await panel.locator('[role=tab]::-p-text(Gap)').click();
  await panel.waitForSelector('[data-ask]');
  const rows = await panel.$$('[data-ask]');
  for (const row of rows) { const b = await row.$('button[aria-expanded=false]'); await b?.click().catch(() => {}); }
  await new Promise((r) => setTimeout(r, 1500));
  await panel.setViewport({ width: 420, height: 4200 });
  await panel.screenshot({ path: `/tmp/shot-asks.png` });
  await close();
}, 120000);
