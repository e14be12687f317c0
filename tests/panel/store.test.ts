import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/messages/messages.ts';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { analyzeNothing } from '../../lib/panel/analyze-nothing.ts';
import { toLook } from '../../lib/panel/look.ts';
import { createPanelStore } from '../../lib/panel/store.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const report = (readId: string, text?: string): PageReport => ({
  readId,
  url: `https://jobs.example/${readId}`,
  took: 1,
  ...(text === undefined ? { reason: 'list' } : { posting: readPostingText(text, pageKnowledge) }),
});
const asksForKafka = 'Requirements\n- Solid experience with Kafka';

const stored = (highlights: string[]) => ({
  version: 5 as const,
  dismissed: [],
  declined: [],
  corrections: [],
  id: '1',
  name: 'resume.md',
  edited: '',
  resume: parseResume({ ...sampleResume, work: [{ name: 'Ostrand', position: 'Engineer', highlights }] }),
});
const resume = stored(['Moved 9 consumers to Kafka']);

function createStore() {
  const store = createPanelStore({
    analyze: createAnalyzer(knowledge),
    whenSettled: async () => {},
    loadGuide: async () => ({ chapters: [], pages: [], search: () => ({ found: [] }), begin: () => [] }),
  });
  return { store, states: () => store.getState().comparison?.rows.map(({ title, state }) => [title, state]) };
}

describe('The panel store', () => {
  it('compares as soon as there is a posting, and again when the resume comes', () => {
    const { store, states } = createStore();
    store.receiveReport(0, report('a', asksForKafka));
    expect(states()).toEqual([['Kafka', undefined]]);
    store.setResume(resume);
    expect(states()).toEqual([['Kafka', 'proved']]);
  });

  it('never shows the gap of the posting before once the page is left', () => {
    const { store, states } = createStore();
    store.receiveReport(0, report('a', asksForKafka));
    store.leavePage();
    expect(store.getState().page).toEqual({ kind: 'waiting' });
    expect(states()).toBeUndefined();
  });

  it('knows that a site was just allowed beside the job where it was, while its text changes, and no longer', () => {
    const { store } = createStore();
    const just = () => store.getState().siteJustAllowed;
    store.receiveReport(0, report('a', asksForKafka));
    store.setSiteJustAllowed('tern');
    store.receiveReport(0, { ...report('a', `${asksForKafka}\n- Redis`), readId: 'a2' });
    expect(just()).toBe('tern');
    store.receiveReport(0, report('b', asksForKafka));
    expect(just()).toBeUndefined();
    store.setSiteJustAllowed('tern');
    store.leavePage();
    expect(just()).toBeUndefined();
  });

  it('shows a page that is no posting as such, without a gap', () => {
    const { store, states } = createStore();
    store.receiveReport(0, report('a', asksForKafka));
    store.receiveReport(0, report('b'));
    expect(store.getState().page).toMatchObject({ kind: 'read', report: { reason: 'list' } });
    expect(states()).toBeUndefined();
  });

  it('says that nothing answered only while it is waiting', () => {
    const { store } = createStore();
    store.receiveReport(0, report('a', asksForKafka));
    store.reachNothing();
    expect(store.getState().page.kind).toBe('read');
    store.leavePage();
    store.reachNothing();
    expect(store.getState().page.kind).toBe('unreached');
  });

  it('works out rewrites only once bullets are looked at', async () => {
    const { store } = createStore();
    store.setResume(resume);
    store.receiveReport(0, report('a', asksForKafka));
    await expect.poll(() => store.getState().check).toBeDefined();
    expect(store.getState().bullets).toBeUndefined();
    store.wantBullets();
    await expect
      .poll(() => store.getState().bullets?.map(({ text }) => text))
      .toContain('Moved 9 consumers to Kafka');
  });

  it('checks the resume without the rules that are off, and says which those are', async () => {
    const { store } = createStore();
    const findings = () => {
      const { check } = store.getState();
      return check && check !== 'failed' ? check.findings.map(({ rule }) => rule) : [];
    };
    store.setResume(stored(['Responsible for the billing API in Go']));
    await expect.poll(findings).toContain('weak-opener');
    store.setRulesOff(['weak-opener']);
    await expect.poll(findings).not.toContain('weak-opener');
    expect(store.getState().check).toMatchObject({
      rules: expect.arrayContaining([expect.objectContaining({ id: 'weak-opener', on: false })]),
    });
  });

  it('opens the row that a step on the page reaches, one at a time, beside those that the user has opened', () => {
    const { store } = createStore();
    store.receiveReport(0, report('a', 'Requirements\n- Kafka in production\n- Redis in production\n- Go'));
    const keys = store.getState().comparison?.walk.map((row) => store.getState().comparison?.rows[row]?.key);
    const [kafka = '', redis = '', go = ''] = keys ?? [];
    store.setRowOpen(go, true);
    store.reachAsk(0);
    store.reachAsk(1);
    expect(store.getState()).toMatchObject({ step: 1, reached: { key: redis }, openRows: [{ key: go }] });
    store.setRowOpen(redis, false);
    expect(store.getState().reached).toBeUndefined();
    store.setRowOpen(kafka, true);
    store.reachAsk(99);
    expect(store.getState()).toMatchObject({ step: 1, openRows: [{ key: go }, { key: kafka }] });
    store.receiveReport(0, report('b', asksForKafka));
    expect(store.getState()).toMatchObject({ step: undefined, reached: undefined, openRows: [] });
  });

  it('leaves rows open while the text of the same job changes around them', () => {
    const { store } = createStore();
    const first = report('a', 'Requirements\n- Kafka in production\n- Go');
    store.receiveReport(0, first);
    const key = store.getState().comparison?.rows.find(({ title }) => title === 'Kafka')?.key ?? '';
    store.setRowOpen(key, true);
    store.setQuery('kafka');
    const later = report('b', 'Three people look at it.\n\nRequirements\n- Kafka in production\n- Go');
    store.receiveReport(0, { ...later, url: first.url });
    const { comparison, openRows, query } = store.getState();
    expect(comparison?.rows.some((row) => row.key === key)).toBe(true);
    expect([openRows.map((row) => row.key), query]).toEqual([[key], 'kafka']);
  });

  it('does not go back to an older state of the resume that is told of late', () => {
    const { store } = createStore();
    const newer = { ...resume, edited: '2026-02-02T00:00:00.000Z', name: 'newer' };
    store.setResume(newer);
    store.setResume({ ...resume, edited: '2026-02-01T00:00:00.000Z', name: 'older' });
    expect(store.getState().resume?.name).toBe('newer');
    store.setResume({ ...resume, id: '2', edited: '2026-01-01T00:00:00.000Z', name: 'another' });
    expect(store.getState().resume?.name).toBe('another');
  });

  it('no longer offers to undo a change once another resume is chosen', () => {
    const { store } = createStore();
    store.setResume(resume);
    store.setLastChange({ path: ['work', 0, 'highlights', 0], before: 'a', after: 'b' });
    store.setResume({ ...resume, edited: '2026-03-01T00:00:00.000Z' });
    expect(store.getState().lastChange).toBeDefined();
    store.setResume({ ...resume, id: '2' });
    expect(store.getState().lastChange).toBeUndefined();
  });
});

describe('The panel store, before it has its knowledge', () => {
  function createUnknowing() {
    const store = createPanelStore({
      analyze: analyzeNothing,
      whenSettled: async () => {},
      loadGuide: async () => ({ chapters: [], pages: [], search: () => ({ found: [] }), begin: () => [] }),
    });
    store.receiveReport(0, report('a', asksForKafka));
    store.setResume(resume);
    return store;
  }
  const look = () => {
    const { store } = createStore();
    store.receiveReport(0, report('a', asksForKafka));
    store.setResume(resume);
    return toLook(store.getState().comparison ?? Object.create(null));
  };

  it('shows what was shown last until it has worked it out, which says the same', () => {
    const store = createUnknowing();
    expect(store.getState().comparison).toBeUndefined();
    store.showLook(look(), store.getState());
    expect(store.getState().comparison?.rows).toEqual(look().rows);
    store.setAnalyze(createAnalyzer(knowledge));
    expect(store.getState().comparison).toMatchObject(look());
    expect(store.getState().comparison?.gap).toHaveLength(1);
  });

  it.each<[string, (store: ReturnType<typeof createUnknowing>) => void]>([
    ['page', (store) => store.receiveReport(0, report('b', 'Requirements\n- Go'))],
    ['resume', (store) => store.setResume(stored(['Wrote Go']))],
    ['tab', (store) => store.leavePage()],
  ])('takes it away with another %s', (_, change) => {
    const store = createUnknowing();
    store.showLook(look(), store.getState());
    change(store);
    expect(store.getState().comparison).toBeUndefined();
  });

  it('does not show it where page or resume have become others while it was read', () => {
    const store = createUnknowing();
    const before = store.getState();
    store.setResume(stored(['Wrote Go']));
    store.showLook(look(), before);
    expect(store.getState().comparison).toBeUndefined();
  });

  it('does not show it in place of what was worked out', () => {
    const store = createUnknowing();
    store.setAnalyze(createAnalyzer(knowledge));
    store.showLook({ ...look(), rows: [] }, store.getState());
    expect(store.getState().comparison?.rows).toHaveLength(1);
  });
});
