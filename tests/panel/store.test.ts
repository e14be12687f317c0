import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/messages/messages.ts';
import type { CheckView } from '../../lib/panel/check-rows.ts';
import type { Comparison } from '../../lib/panel/compare.ts';
import { createPanelStore, type Guide } from '../../lib/panel/store.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';

const report = (readId: string, title?: string): PageReport => ({
  readId,
  url: `https://jobs.example/${readId}`,
  took: 1,
  ...(title === undefined
    ? { reason: 'list' }
    : { posting: { source: 'greenhouse', title, description: title, blocks: [] } }),
});

const resume = {
  version: 3 as const,
  dismissed: [],
  declined: [],
  id: '1',
  name: 'resume.md',
  edited: '',
  resume: sampleResume,
};

function createStore() {
  const rewritten: string[] = [];
  const store = createPanelStore({
    compare: ({ posting }, withResume) =>
      posting &&
      ({ rows: [], mentioned: [posting.title, withResume ? 'compared' : 'alone'] } as unknown as Comparison),
    rewriteBullets: async ({ basics }) => {
      rewritten.push(String(basics.name));
      return [];
    },
    checkResume: async () => ({}) as unknown as CheckView,
    rewriteForAsk: async () => ({ advice: '', bullets: [] }),
    loadGuide: async () => ({}) as unknown as Guide,
  });
  return { store, rewritten, said: () => store.getState().comparison?.mentioned };
}

describe('The panel store', () => {
  it('compares as soon as there is a posting, and again when the resume comes', () => {
    const { store, said } = createStore();
    store.receiveReport(0, report('a', 'Engineer'));
    expect(said()).toEqual(['Engineer', 'alone']);
    store.setResume(resume);
    expect(said()).toEqual(['Engineer', 'compared']);
  });

  it('never shows the gap of the posting before once the page is left', () => {
    const { store, said } = createStore();
    store.receiveReport(0, report('a', 'Engineer'));
    store.leavePage();
    expect(store.getState().page).toEqual({ kind: 'waiting' });
    expect(said()).toBeUndefined();
  });

  it('shows a page that is no posting as such, without a gap', () => {
    const { store, said } = createStore();
    store.receiveReport(0, report('a', 'Engineer'));
    store.receiveReport(0, report('b'));
    expect(store.getState().page).toMatchObject({ kind: 'read', report: { reason: 'list' } });
    expect(said()).toBeUndefined();
  });

  it('says that nothing answered only while it is waiting', () => {
    const { store } = createStore();
    store.receiveReport(0, report('a', 'Engineer'));
    store.reachNothing();
    expect(store.getState().page.kind).toBe('read');
    store.leavePage();
    store.reachNothing();
    expect(store.getState().page.kind).toBe('unreached');
  });

  it('works out rewrites only once bullets are looked at', async () => {
    const { store, rewritten } = createStore();
    store.setResume(resume);
    store.receiveReport(0, report('a', 'Engineer'));
    expect(rewritten).toEqual([]);
    store.wantBullets();
    await expect.poll(() => store.getState().bullets).toEqual([]);
    expect(rewritten).toEqual([sampleResume.basics.name]);
  });
});
