import { JSDOM } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../lib/messages/messages.ts';
import { connectPage } from '../../lib/page/connect-page.ts';

afterEach(() => vi.unstubAllGlobals());

it('a page reports what the fields of an application form ask for, and nothing of the fields of other pages', async () => {
  fakeBrowser.runtime.onConnect.addListener = () => {};
  const { window } = new JSDOM('<label>E-mail <input value="ilse@mail.example"></label>', {
    url: 'https://jobs.example/1/apply',
  });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const reports: PageReport[] = [];
  fakeBrowser.runtime.onMessage.addListener(({ data }: { data: PageReport }) => void reports.push(data));
  for (const reason of ['application-form', 'list'] as const) {
    const life = new window.AbortController() as unknown as AbortController;
    connectPage(window.document as unknown as Document, { read: () => ({ reason }) }, life);
    await vi.waitFor(() => expect(reports.at(-1)?.reason).toBe(reason));
    life.abort();
  }
  expect(reports.map(({ fields }) => fields)).toEqual([[{ label: 'E-mail' }], undefined]);
});
