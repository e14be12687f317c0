// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GapList } from '../../components/panel/gap-list.tsx';
import { type PanelActions, PanelProvider, usePanel } from '../../components/panel/panel-context.ts';
import { createResumeActions } from '../../entrypoints/sidepanel/resume-actions.ts';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { createPanelStore } from '../../lib/panel/store.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { addResume, readResumes, saveResume } from '../../lib/storage/resumes.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from './show-in-panel.tsx';

// jsdom has no locks; one window alone never waits. Nor does it lay out anything to scroll.
Element.prototype.scrollIntoView = () => {};
Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: { request: (_: string, work: () => unknown) => work() },
});

const kafka = 'Moved 9 consumers to Kafka';
const plain = 'Cut the import from 3 hours to 20 minutes';
const many = Array.from({ length: 13 }, (_, index) => `Wrote the manual of depot ${index + 1}`);

function Gap() {
  const comparison = usePanel((state) => state.comparison);
  return comparison ? <GapList comparison={comparison} /> : null;
}

/** The rows of a posting beside a stored resume, with the real storage behind them. */
async function show(ask: string, bullets = [kafka, plain]) {
  const store = createPanelStore({
    analyze: createAnalyzer(knowledge),
    whenSettled: async () => {},
    loadGuide: async () => ({ chapters: [], pages: [], search: () => ({ found: [] }), begin: () => [] }),
  });
  const work = [{ name: 'Quill', position: 'Backend Engineer', startDate: '2022', highlights: bullets }];
  const stored = await addResume({ name: 'resume.md', resume: parseResume({ work }) });
  store.setResume(stored);
  const posting = readPostingText(`Requirements\n- ${ask}`, pageKnowledge);
  store.receiveReport(0, { readId: 'a', url: 'https://jobs.example/1', took: 1, posting });
  const actions = createResumeActions(store, (work) => work());
  render(
    <PanelProvider store={store} actions={actions as PanelActions}>
      <Gap />
    </PanelProvider>,
  );
  const user = userEvent.setup();
  const row = document.querySelector<HTMLElement>('[data-ask]');
  if (!row) throw new Error(`Expected a row for "${ask}".`);
  await user.click(within(row).getByRole('button', { expanded: false }));
  await screen.findByText('What you can do');
  return { user, store, stored, row: within(row), word: () => row.dataset.stateWord };
}

const kept = async () => (await readResumes()).active?.corrections;
const focused = () => document.activeElement as HTMLElement;
/** What a screen reader is told of the row after a change. */
const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe('“This is no proof”', () => {
  it('takes the place away at once and is kept with the resume', async () => {
    const { user, row, word } = await show('Experience with Kafka');
    expect(word()).toBe('proved');
    await user.click(row.getByRole('button', { name: 'This is no proof' }));
    await waitFor(() => expect(word()).toBe('missing'));
    expect(await kept()).toEqual([{ termId: 'kafka', bullet: kafka, verdict: 'no-proof' }]);
    expect(row.getByText(/You said that this is no proof\./)).toBeTruthy();
    expect(told()).toContain('Kept with your resume. Kafka: missing.');
  });

  it('leaves the focus on what takes it back, which brings the place and the focus back', async () => {
    const { user, row, word } = await show('Experience with Kafka');
    await user.click(row.getByRole('button', { name: 'This is no proof' }));
    await waitFor(() => expect(focused().textContent).toBe('Undo'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused().textContent).toBe('This is no proof'));
    expect(word()).toBe('proved');
    expect(await kept()).toEqual([]);
    expect(told()).toContain('Taken back. Kafka: proved.');
  });

  it('changes nothing and says nothing where another window has just changed the resume', async () => {
    const { user, row, store, stored, word } = await show('Experience with Kafka');
    await saveResume({ ...stored, name: 'renamed' });
    await user.click(row.getByRole('button', { name: 'This is no proof' }));
    await waitFor(() => expect(store.getState().trouble).toMatch(/^Not saved/));
    expect(word()).toBe('proved');
    expect(await kept()).toEqual([]);
    expect(told().join()).not.toContain('Kept');
  });
});

describe('“I have this”', () => {
  it('asks in which bullet, and has the row say so at once', async () => {
    const { user, row, word } = await show('Experience with Redis');
    await user.click(row.getByRole('button', { name: 'I have this' }));
    expect(focused().textContent).toBe(kafka);
    await user.click(row.getByRole('button', { name: plain }));
    await waitFor(() => expect(word()).toBe('proved'));
    expect(row.getByText(/^You said so\./)).toBeTruthy();
    expect(document.querySelector('[data-ask]')?.textContent).toContain(`“${plain}”`);
    expect(await kept()).toEqual([{ termId: 'redis', bullet: plain, verdict: 'have' }]);
    expect(row.queryByRole('button', { name: 'I have this' })).toBeNull();
    expect(focused().textContent).toBe('Undo');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused().textContent).toBe('I have this'));
    expect(word()).toBe('missing');
  });

  it('asks which of several answers it is', async () => {
    const { user, row } = await show('Go, Java or Kotlin');
    await user.click(row.getByRole('button', { name: 'I have this' }));
    await user.selectOptions(row.getByRole('combobox', { name: 'Which of these you have' }), 'Kotlin');
    await user.click(row.getByRole('button', { name: plain }));
    await waitFor(async () =>
      expect(await kept()).toEqual([{ termId: 'kotlin', bullet: plain, verdict: 'have' }]),
    );
  });

  it('offers a place to name it there, also when the change is told of a second time', async () => {
    const { user, row, store } = await show('Experience with Redis');
    await user.click(row.getByRole('button', { name: 'I have this' }));
    await user.click(row.getByRole('button', { name: plain }));
    // The storage tells of every change, that of this window too.
    await waitFor(() => expect(store.getState().resume?.corrections).toHaveLength(1));
    act(() => store.setResume(store.getState().resume ?? null));
    expect(await row.findByText(/^The bullet does not name Redis/)).toBeTruthy();
  });

  it('can be left with Escape, and nothing is kept', async () => {
    const { user, row } = await show('Experience with Redis');
    await user.click(row.getByRole('button', { name: 'I have this' }));
    await user.keyboard('{Escape}');
    expect(focused().textContent).toBe('I have this');
    expect(row.queryByRole('button', { name: plain })).toBeNull();
    expect(await kept()).toEqual([]);
  });

  it('filters a long list, and says where no bullet is left', async () => {
    const { user, row } = await show('Experience with Redis', many);
    await user.click(row.getByRole('button', { name: 'I have this' }));
    const field = row.getByRole('searchbox', { name: 'Filter your bullets' });
    expect(focused()).toBe(field);
    await user.type(field, 'depot 13');
    expect(
      within(row.getByRole('group'))
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Wrote the manual of depot 13']);
    await user.type(field, ' tea');
    expect(row.getByText('No bullet says this.')).toBeTruthy();
  });

  it('has no filter for a short list', async () => {
    const { user, row } = await show('Experience with Redis', many.slice(1));
    await user.click(row.getByRole('button', { name: 'I have this' }));
    expect(row.queryByRole('searchbox')).toBeNull();
  });
});
