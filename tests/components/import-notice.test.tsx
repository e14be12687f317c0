// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type EditorActions, EditorProvider } from '../../components/editor/editor-context.ts';
import { ResumeForm } from '../../components/editor/resume-form.tsx';
import { storageTools } from '../../entrypoints/resume/storage-tools.ts';
import { createEditorStore } from '../../lib/editor/store.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { addResume, readResumes } from '../../lib/storage/resumes.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';

// jsdom has no locks; one window alone never waits. Nor does it lay out anything to scroll.
Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: { request: (_: string, work: () => Promise<unknown>) => work() },
});
Element.prototype.scrollIntoView = () => {};
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

const resume = parseResume({
  basics: { name: 'Ottoline Marsh' },
  work: [
    { name: 'Quill', position: 'Engineer', startDate: '2021', highlights: ['Wrote a parser'] },
    { name: 'Kelpworks' },
  ],
  meta: { unplaced: ['Narrowboats'] },
});
const left = { path: ['meta', 'unplaced'], why: 'Some text fits no section; it is kept as “Not placed”.' };
const undated = { path: ['work', 1], why: 'No dates were found.' };

/** Shows the form of a resume that was just imported, at this address. */
async function show(more: Partial<StoredResume>, hash = '') {
  history.replaceState(null, '', `/resume.html?id=a${hash}`);
  const source = { fileName: 'ottoline.pdf', findings: [], flags: [undated, left] };
  await addResume({ name: 'ottoline.pdf', resume, source, ...more });
  const store = createEditorStore(storageTools);
  store.receive(await readResumes());
  render(
    <EditorProvider store={store} actions={{} as EditorActions}>
      <ResumeForm onWords={() => {}} />
    </EditorProvider>,
  );
  return { store, user: userEvent.setup() };
}
const focused = () => document.activeElement?.textContent;

describe('The page of resumes after an import', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(cleanup);

  it('says what was read, what is to be checked, and goes from one to the next', async () => {
    const { user } = await show({ receipt: 'read' });
    const status = screen.getByText(/^Read: 2 roles, 1 bullet, no skills · 2 things to check ·/);
    expect(status.getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Show the next' }));
    expect(focused()).toContain(left.why);
    await user.click(screen.getByRole('button', { name: 'Show the next' }));
    expect(focused()).toContain(undated.why);
  });

  it('keeps what is to be checked when what was read is dismissed', async () => {
    const { user, store } = await show({ receipt: 'read' });
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/Read:/)).toBeNull();
    expect(screen.getByText(/^2 things to check from the import ·/)).toBeTruthy();
    await store.flush();
    expect((await readResumes()).active?.receipt).toBeUndefined();
  });

  it('says of a reading in doubt that it is, with what to check, and the way there', async () => {
    const { user } = await show({ receipt: 'doubtful' });
    expect(screen.getByText(/Gaplight is not sure it read this file right/)).toBeTruthy();
    expect(
      screen.getByText(/^To check: 1 role without an employer or a position, 1 role without dates,/),
    ).toBeTruthy();
    expect(screen.queryByText(/things to check/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Look it over' }));
    expect(focused()).toContain(left.why);
  });

  it('begins at the first doubt where it was opened to look it over, and goes on from there', async () => {
    const { user } = await show({ receipt: 'read' }, '#doubt');
    await waitFor(() => expect(focused()).toContain(undated.why));
    expect(location.hash).toBe('');
    expect(location.search).toBe('?id=a');
    await user.click(screen.getByRole('button', { name: 'Show the next' }));
    expect(focused()).toContain(left.why);
  });

  it('begins at the top where nothing is in doubt, and where nobody asked', async () => {
    await show({ source: { fileName: 'ottoline.pdf', findings: [], flags: [] } }, '#doubt');
    expect(document.activeElement).toBe(document.body);
    cleanup();
    fakeBrowser.reset();
    await show({ receipt: 'read' });
    expect(document.activeElement).toBe(document.body);
  });

  it('says that a resume is in another language', async () => {
    await show({ source: { fileName: 'ottoline.pdf', findings: [], flags: [], language: 'fr' } });
    expect(screen.getByText(/^This resume is in French\./)).toBeTruthy();
  });
});
