// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DeleteResume } from '../../components/editor/delete-resume.tsx';
import { type EditorActions, EditorProvider } from '../../components/editor/editor-context.ts';
import { ResumeBar } from '../../components/panel/resume-bar.tsx';
import { storageTools } from '../../entrypoints/resume/storage-tools.ts';
import { createEditorStore } from '../../lib/editor/store.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { addResume, readResumes } from '../../lib/storage/resumes.ts';
import { showInPanel } from './show-in-panel.tsx';

// jsdom has no locks; one window alone never waits. Nor does it lay a dialog over the page.
Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: { request: (_: string, work: () => Promise<unknown>) => work() },
});
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement): void {
  this.open = true;
  this.querySelector('button')?.focus();
};

const named = (id: string) => ({
  version: 5 as const,
  id,
  name: `${id}.pdf`,
  edited: '2026-01-01T00:00:00.000Z',
  dismissed: [],
  declined: [],
  corrections: [],
  resume: sampleResume,
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const hasFocus = (name: string | RegExp) => waitFor(() => expect(document.activeElement).toBe(button(name)));

describe('Deleting a resume in the panel', () => {
  afterEach(cleanup);

  function show(count: number) {
    const all = ['one', 'two', 'three'].slice(0, count).map(named);
    const first = all[0] ?? named('one');
    return showInPanel(<ResumeBar resume={first} />, (store) => {
      store.setResumes(all);
      store.setResume(first);
    });
  }

  it('asks first, by keyboard too: a key pressed once too often keeps it', async () => {
    const { called, user } = show(2);
    button('Change').focus();
    await user.keyboard('{Enter}');
    button(/^Delete this resume/).focus();
    await user.keyboard('{Enter}');
    await hasFocus('Keep it');
    await user.keyboard('{Enter}');
    expect(called).toEqual([]);
    await hasFocus(/^Delete this resume/);

    await user.keyboard('{Enter}');
    await hasFocus('Keep it');
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    await hasFocus('Delete it');
    await user.keyboard('{Enter}');
    expect(called).toEqual([['deleteResume', 'one']]);
    await hasFocus('Change');
  });

  it('deletes nothing at Escape', async () => {
    const { called, user } = show(2);
    await user.click(button('Change'));
    await user.click(button(/^Delete this resume/));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(called).toEqual([]);
  });

  it.each([
    [1, 'and the facts you filled into bullets go with it.'],
    [2, 'Your other resume stays.'],
    [3, 'Your 2 other resumes stay.'],
  ])('says what goes and what stays of %i', async (count, words) => {
    const { user } = show(count);
    await user.click(button('Change'));
    await user.click(button(/^Delete this resume/));
    const text = screen.getByRole('dialog').textContent;
    expect(text).toContain('“one.pdf” is kept in this browser only.');
    expect(text).toContain(words);
  });

  it('deletes the one it asked about, whichever is chosen in another window meanwhile', async () => {
    const { store, called, user } = show(2);
    await user.click(button('Change'));
    await user.click(button(/^Delete this resume/));
    store.setResume(named('two'));
    await user.click(button('Delete it'));
    expect(called).toEqual([['deleteResume', 'one']]);
  });
});

describe('Deleting a resume in the editor', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(cleanup);

  it('asks first, by keyboard too, and deletes that one only', async () => {
    await addResume({ name: 'One', resume: sampleResume });
    await addResume({ name: 'Two', resume: sampleResume });
    const store = createEditorStore(storageTools);
    store.receive(await readResumes());
    const names = async () => (await readResumes()).resumes.map(({ name }) => name);
    let closed = 0;
    render(
      <EditorProvider store={store} actions={{} as EditorActions}>
        <DeleteResume onClose={() => void closed++} />
      </EditorProvider>,
    );
    const user = userEvent.setup();
    await hasFocus('Keep it');
    await user.keyboard('{Enter}');
    expect(closed).toBe(1);
    expect(await names()).toEqual(['One', 'Two']);

    await user.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    expect(closed).toBe(2);
    await expect.poll(names).toEqual(['One']);
  });
});
